import { useId } from 'react'
import type { Topology } from 'topojson-specification'
import { mapColours, type MapTheme } from '../appearance/colours'
import { type Detail, type DrawingOf, drawingFor, type Layer, opacityOf } from '../appearance/drawing'
import { stacked } from '../appearance/layers'
import { DRAWN_MARGIN } from '../appearance/picture'
import type { MapFrame, Mark } from '../frame/MapFrame'
import { LabelPicture } from './LabelPicture'
import { layoutLabels, marksToDraw, type PlacedMark } from './layoutLabels'
import { CirclePicture, LinePicture, MarkSymbol } from './MarkPicture'
import { outlinesOf } from './outlines'
import type { Box } from './placeLabels'
import { SvgAreas } from './SvgAreas'
import { outlinePlace, projectionOf, type Viewport } from './viewport'

interface SvgDrawingProps {
  readonly frame: MapFrame
  readonly layers: readonly Layer[]
  readonly topology: Topology
  readonly viewport: Viewport
  readonly theme: MapTheme
  readonly detail: Detail
  /** What names must not cover, e.g. an inset. */
  readonly taken?: readonly Box[]
}

const NOTHING: readonly Box[] = []

/** Draws a frame without WebGL, from the same tables and in the same stacking order as the web map. */
export function SvgDrawing({ frame, layers, topology, viewport, theme, detail, taken = NOTHING }: SvgDrawingProps) {
  const clip = useId()
  const { width, height, zoom } = viewport
  const colours = mapColours(theme)
  const outlines = outlinesOf(topology)
  const { toPoint } = projectionOf(viewport)
  const { x: left, y: top, scale } = outlinePlace(viewport)
  const labels = layoutLabels(frame, layers, outlines, viewport, detail, taken)
  const drawings = stacked(layers).flatMap(({ layer, drawing }) => {
    const own = drawingFor(drawing, detail)
    return own ? [{ layer, drawing: own }] : []
  })
  const picture = (layer: Layer, drawing: DrawingOf<Mark>, { mark, at }: PlacedMark) => {
    const { pointer } = layer
    const names = pointer?.drawing === drawing.id ? { [`data-${pointer.kind}`]: pointer.idOf(mark) } : {}
    const shared = { mark, zoom, colours, names }
    switch (drawing.shape) {
      case 'line':
        return 'path' in mark && opacityOf(drawing.opacity, mark.isPale) > 0 ? (
          <LinePicture key={mark.id} {...shared} drawing={drawing} points={mark.path.map(toPoint)} />
        ) : null
      case 'circle':
        return <CirclePicture key={mark.id} {...shared} drawing={drawing} at={at} />
      case 'symbol':
        return <MarkSymbol key={mark.id} {...shared} drawing={drawing} at={at} />
      case 'label':
        return null
    }
  }
  return (
    <>
      <defs>
        <clipPath id={clip}>
          <rect width={width} height={height} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${clip})`}>
        <rect width={width} height={height} fill={colours.sea} />
        <g transform={`translate(${left} ${top}) scale(${scale})`}>
          <SvgAreas
            areas={frame.areas}
            outlines={outlines}
            colours={colours}
            zoom={zoom}
            scale={scale}
            detail={detail}
          />
        </g>
        {drawings.map(({ layer, drawing }) => (
          <g key={drawing.id} data-drawing={drawing.id}>
            {drawing.shape === 'label'
              ? labels
                  .get(drawing.id)
                  ?.map(({ mark, label }) => (
                    <LabelPicture
                      key={mark.id}
                      mark={mark}
                      label={label}
                      drawing={drawing}
                      zoom={zoom}
                      colours={colours}
                    />
                  ))
              : marksToDraw(frame, layer, drawing, outlines, viewport, DRAWN_MARGIN).map((placed) =>
                  picture(layer, drawing, placed),
                )}
          </g>
        ))}
      </g>
    </>
  )
}
