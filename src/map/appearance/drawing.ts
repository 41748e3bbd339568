import type { LayerSource, Mark } from '../frame/MapFrame'
import type { ColourName, MapColours } from './colours'
import type { Size, Stops } from './stops'

/** From the ground up: what stands later covers what stands earlier, and its names are placed first. */
export const LEVELS = [
  'gateways',
  'belts',
  'focus',
  'sites',
  'badges',
  'names',
  'belt nodes',
  'belt names',
  'compared',
] as const
export type Level = (typeof LEVELS)[number]

/** A picture for paper shows all symbols and names that find room, a thumbnail no names; the map on the screen follows its zoom. */
export type Detail = 'map' | 'page' | 'thumbnail'

export type Colour<M extends Mark> = ColourName | { readonly among: readonly ColourName[]; by(mark: M): ColourName }
/** Of a mark, and of one that steps back. */
export type Opacity = number | { readonly full: number; readonly pale: number }
export type Offset = readonly [right: number, down: number]

interface DrawingBase<M extends Mark> {
  readonly id: string
  readonly level: Level
  /** The zooms between which it is drawn; from the first on, up to the last. */
  readonly from?: number
  readonly until?: number
  /** Which marks it draws; all where nothing is said. */
  only?(mark: M): boolean
}

/** A line along the path of a mark. */
export interface LineDrawing<M extends Mark> extends DrawingBase<M> {
  readonly shape: 'line'
  readonly width: Size<M>
  readonly colour: Colour<M>
  readonly opacity: Opacity
  readonly cap: 'butt' | 'round'
  /** Lengths of line and gap, in widths of the line. */
  readonly dash?: readonly number[]
}

/** A disc, a ring or both. */
export interface CircleDrawing<M extends Mark> extends DrawingBase<M> {
  readonly shape: 'circle'
  /** In px, without the stroke, which lies around it. */
  readonly radius: Size<M>
  readonly fill: Colour<M> | null
  readonly fillOpacity: Opacity
  readonly stroke: { readonly colour: Colour<M>; readonly width: number; readonly opacity: Opacity } | null
  readonly offset?: Offset
}

/** A sign that is made of shapes; its name holds all that its look depends on, but for the colours of the theme. */
export interface SymbolDrawing<M extends Mark> extends DrawingBase<M> {
  readonly shape: 'symbol'
  icon(mark: M): string
  shapes(icon: string, colours: MapColours): readonly Shape[]
  readonly scale: Size<M>
  readonly opacity: Opacity
  /** Half of its side at full size, in px: so far it answers the pointer. */
  readonly reach: number
  /** The lower is drawn first, below the others. */
  order?(mark: M): number
  /** On paper: px around it that names keep free. */
  readonly keepsFree?: number
}

/** Where a name stands beside its point, the best first. */
export type Side =
  | 'centre'
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'below-right'
  | 'below-left'
  | 'above-right'
  | 'above-left'

export interface TextPart<M extends Mark> {
  /** Against the size of the label. */
  readonly scale: number
  by(mark: M): string
}

/** A name. Lengths are in ems, so that they grow with the letters. */
export interface LabelDrawing<M extends Mark> extends DrawingBase<M> {
  readonly shape: 'label'
  /** What is written from which zoom on, each part on a line of its own. */
  readonly text: readonly { readonly from: number; readonly parts: readonly TextPart<M>[] }[]
  /** Height of the letters in px. */
  readonly size: Stops
  readonly colour: Colour<M>
  readonly opacity: Opacity
  /** Comes or goes with the zoom. */
  readonly fade?: Stops
  /** Width in px at each side of the letters. */
  readonly halo: { readonly colour: ColourName; readonly width: number } | null
  /** Where a line is broken, in ems. */
  readonly widest: number
  readonly lineHeight: number
  readonly letterSpacing?: number
  readonly sides: readonly Side[]
  /** From the point to the letters, in ems. */
  readonly gap: Size<M>
  /** Px around it that other names keep free. */
  readonly padding: number
  readonly offset?: Offset
  /** Gives way where there is no room; stands, so that others give way; or is free of others. */
  readonly overlap: 'gives way' | 'stands' | 'free'
  /** The lower is placed first. */
  order?(mark: M): number
}

export type DrawingOf<M extends Mark> = LineDrawing<M> | CircleDrawing<M> | SymbolDrawing<M> | LabelDrawing<M>
/** A drawing, and what of it is otherwise on paper. */
export type Drawing<M extends Mark> = DrawingOf<M> & { readonly page?: Partial<DrawingOf<M>> }

/** One part of a symbol, around its middle, in px at full size. */
export type Shape =
  | {
      readonly kind: 'circle'
      readonly radius: number
      readonly fill: string | null
      readonly stroke: { readonly colour: string; readonly width: number; readonly dash: readonly number[] } | null
    }
  | {
      readonly kind: 'square'
      readonly half: number
      readonly corner: number
      readonly fill: string
      readonly stroke: { readonly colour: string; readonly width: number }
    }
  /** The path of a glyph in a box of 24 × 24, whose middle is put in the middle. */
  | {
      readonly kind: 'glyph'
      readonly path: string
      readonly scale: number
      readonly colour: string
      readonly width: number
    }

/** Half of the box that glyphs are drawn in. */
export const GLYPH_MIDDLE = 12

/** How a layer answers the pointer. */
export interface Pointer<M extends Mark> {
  /** The kind of what is found, as `Target` names it. */
  readonly kind: string
  /** Which of its drawings answers. */
  readonly drawing: string
  /** Whether something near is found as well. */
  readonly isTolerant: boolean
  idOf(mark: M): string
}

/** A layer of the map: where its marks come from and how they are drawn, by MapLibre and as SVG alike. */
export interface Layer<M extends Mark = Mark> extends LayerSource<M> {
  readonly drawings: readonly Drawing<M>[]
  readonly pointer?: Pointer<M>
}

/** Declares a layer. It is on the map as soon as it is in the list of layers. */
export function defineLayer<M extends Mark>(
  source: LayerSource<M>,
  look: Pick<Layer<NoInfer<M>>, 'drawings' | 'pointer'>,
): Layer<M> {
  return { ...source, ...look }
}

/** A drawing as it is in a picture of that detail; null where it is left out. */
export function drawingFor<M extends Mark>(drawing: Drawing<M>, detail: Detail): DrawingOf<M> | null {
  if (detail === 'thumbnail' && drawing.shape === 'label' && drawing.overlap === 'gives way') return null
  const { page, ...own } = drawing
  return detail === 'map' ? own : ({ ...own, ...page } as DrawingOf<M>)
}

/** Whether it is drawn at that zoom. */
export function isDrawnAt({ from = -Infinity, until = Infinity }: DrawingBase<Mark>, zoom: number): boolean {
  return zoom >= from && zoom < until
}

export const opacityOf = (opacity: Opacity, isPale: boolean): number =>
  typeof opacity === 'number' ? opacity : isPale ? opacity.pale : opacity.full

export const colourOf = <M extends Mark>(colour: Colour<M>, mark: M): ColourName =>
  typeof colour === 'string' ? colour : colour.by(mark)
