import type { AreaObject } from '@/datasets/boundaries'
import type { Camera } from '@/domain/mapView'
import type { Coordinates } from '@/domain/schema/site'
import type { FrameInput } from './FrameInput'

export type FrameLanguage = 'ko' | 'en'

export interface AreaRef {
  readonly object: AreaObject
  readonly id: string
}

/** What every mark has: `isPale` steps back behind the others. Equal marks of two frames are the same objects. */
interface MarkBase {
  readonly id: string
  readonly isPale: boolean
}
export interface PointMark extends MarkBase {
  readonly at: Coordinates
}
export interface LineMark extends MarkBase {
  readonly path: readonly Coordinates[]
}
/** Stands where the name of an area stands; an area that is not drawn has no such mark either. */
export interface AreaMark extends MarkBase {
  readonly area: AreaRef
}
/** One thing of a layer. What more its fields say is between the layer's source and its drawings. */
export type Mark = PointMark | LineMark | AreaMark

export interface FrameLayer {
  readonly id: string
  readonly marks: readonly Mark[]
}

/** The levels of areas that the reader can switch off. */
export type AreaOverlay = 'regions' | 'municipalities'

export interface FrameAreas {
  /** Regions that a filter leaves out; drawn paler, their sites are hidden. */
  readonly dimmed: readonly AreaRef[]
  /** The selected area, those that the selected programme touches, and the compared. */
  readonly selected: readonly AreaRef[]
  readonly highlighted: readonly AreaRef[]
  readonly hidden: readonly AreaOverlay[]
}

/** All that a renderer must know to draw one view: plain values, no library. Parts that did not change are the same objects. */
export interface MapFrame {
  readonly language: FrameLanguage
  readonly areas: FrameAreas
  readonly layers: readonly FrameLayer[]
  readonly camera: Camera
}

/** The marks of one layer of a frame; none where the frame was built without it. */
export function marksOf<M extends Mark>(frame: MapFrame, { id }: LayerSource<M>): readonly M[] {
  // A layer of that id was built by that source, whose marks are of this type.
  return (frame.layers.find((layer) => layer.id === id)?.marks ?? []) as readonly M[]
}

/** What makes the marks of one layer from what is to be drawn. */
export interface LayerSource<M extends Mark = Mark> {
  readonly id: string
  /** A builder of its own memory, so that two pictures never disturb each other. */
  readonly createBuilder: () => (input: FrameInput) => readonly M[]
}
