import type { LayerSpecification } from 'maplibre-gl'
import type { MapColours } from '../appearance/colours'
import type { CircleDrawing, Drawing, LabelDrawing, LineDrawing, Side, SymbolDrawing } from '../appearance/drawing'
import { FONT } from '../appearance/typography'
import type { Mark } from '../frame/MapFrame'
import {
  colourExpression,
  type Expression,
  opacityExpression,
  propertyOf,
  sizeExpression,
  stopsExpression,
} from './expressions'

type Values = Readonly<Record<string, Expression>>
interface Parts {
  readonly type: 'line' | 'circle' | 'symbol'
  readonly layout?: Values
  readonly paint: Values
}

/** The layer of the style that draws the marks of a source. */
export function layerOf(drawing: Drawing<Mark>, source: string, colours: MapColours): LayerSpecification {
  const { id, from, until, only } = drawing
  const layer = {
    id,
    source,
    ...(from === undefined ? {} : { minzoom: from }),
    ...(until === undefined ? {} : { maxzoom: until }),
    ...(only ? { filter: ['get', propertyOf(id, 'isOn')] } : {}),
    ...partsOf(drawing, colours),
  }
  // The parts are put together from a table; the test has the whole style validated.
  return layer as unknown as LayerSpecification
}

function partsOf(drawing: Drawing<Mark>, colours: MapColours): Parts {
  switch (drawing.shape) {
    case 'line':
      return lineParts(drawing, colours)
    case 'circle':
      return circleParts(drawing, colours)
    case 'symbol':
      return symbolParts(drawing)
    case 'label':
      return labelParts(drawing, colours)
  }
}

function lineParts({ id, width, colour, opacity, cap, dash }: LineDrawing<Mark>, colours: MapColours): Parts {
  return {
    type: 'line',
    layout: { 'line-cap': cap },
    paint: {
      'line-color': colourExpression(colour, propertyOf(id, 'colour'), colours),
      'line-width': sizeExpression(width, propertyOf(id, 'width')),
      'line-opacity': opacityExpression(opacity),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  }
}

function circleParts(
  { id, radius, fill, fillOpacity, stroke, offset }: CircleDrawing<Mark>,
  colours: MapColours,
): Parts {
  return {
    type: 'circle',
    paint: {
      'circle-radius': sizeExpression(radius, propertyOf(id, 'radius')),
      ...(fill ? { 'circle-color': colourExpression(fill, propertyOf(id, 'fill'), colours) } : {}),
      'circle-opacity': opacityExpression(fill ? fillOpacity : 0),
      ...(stroke
        ? {
            'circle-stroke-width': stroke.width,
            'circle-stroke-color': colourExpression(stroke.colour, propertyOf(id, 'stroke'), colours),
            'circle-stroke-opacity': opacityExpression(stroke.opacity),
          }
        : {}),
      ...(offset ? { 'circle-translate': offset } : {}),
    },
  }
}

function symbolParts({ id, scale, opacity, order }: SymbolDrawing<Mark>): Parts {
  return {
    type: 'symbol',
    layout: {
      'icon-image': ['get', propertyOf(id, 'icon')],
      'icon-size': sizeExpression(scale, propertyOf(id, 'scale')),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      ...(order ? { 'symbol-sort-key': ['get', propertyOf(id, 'order')] } : {}),
    },
    paint: { 'icon-opacity': opacityExpression(opacity) },
  }
}

/** MapLibre says which side of a name lies at the point. */
const ANCHORS: Readonly<Record<Side, string>> = {
  centre: 'center',
  right: 'left',
  left: 'right',
  below: 'top',
  above: 'bottom',
  'below-right': 'top-left',
  'below-left': 'top-right',
  'above-right': 'bottom-left',
  'above-left': 'bottom-right',
}

function labelParts(drawing: LabelDrawing<Mark>, colours: MapColours): Parts {
  const { id, colour, opacity, fade, halo, offset } = drawing
  return {
    type: 'symbol',
    layout: {
      'text-field': textExpression(drawing),
      'text-font': FONT,
      'text-size': stopsExpression(drawing.size),
      'text-max-width': drawing.widest,
      'text-line-height': drawing.lineHeight,
      'text-letter-spacing': drawing.letterSpacing ?? 0,
      'text-padding': drawing.padding,
      ...anchorLayout(drawing),
      'text-allow-overlap': drawing.overlap !== 'gives way',
      'text-ignore-placement': drawing.overlap === 'free',
      ...(drawing.order ? { 'symbol-sort-key': ['get', propertyOf(id, 'order')] } : {}),
    },
    paint: {
      'text-color': colourExpression(colour, propertyOf(id, 'colour'), colours),
      'text-opacity': fade === undefined ? opacityExpression(opacity) : fadeExpression(fade, opacity),
      ...(halo ? { 'text-halo-color': colours[halo.colour], 'text-halo-width': halo.width } : {}),
      ...(offset ? { 'text-translate': offset } : {}),
    },
  }
}

function anchorLayout({ id, sides, gap }: LabelDrawing<Mark>): Values {
  const [only] = sides
  if (sides.length === 1 && only === 'centre') return {}
  return {
    'text-variable-anchor': sides.map((side) => ANCHORS[side]),
    'text-radial-offset': sizeExpression(gap, propertyOf(id, 'gap')),
    'text-justify': 'auto',
  }
}

function textExpression({ id, text }: LabelDrawing<Mark>): Expression {
  const written = text.map(({ parts }, step) => {
    const lines = parts.map((_, at) => ['get', propertyOf(id, `text${step}-${at}`)])
    return parts.length === 1
      ? lines[0]
      : [
          'format',
          ...parts.flatMap(({ scale }, at) => [...(at === 0 ? [] : ['\n', {}]), lines[at], { 'font-scale': scale }]),
        ]
  })
  return written.length === 1
    ? (written[0] ?? '')
    : ['step', ['zoom'], written[0], ...text.slice(1).flatMap(({ from }, at) => [from, written[at + 1]])]
}

function fadeExpression(fade: NonNullable<LabelDrawing<Mark>['fade']>, opacity: LabelDrawing<Mark>['opacity']) {
  return typeof fade === 'number' || typeof opacity !== 'number'
    ? opacityExpression(opacity)
    : stopsExpression(fade.map(([zoom, value]) => [zoom, value * opacity] as const))
}
