import type { AreaObject } from '@/datasets/boundaries'
import type { AreaOverlay } from '../frame/MapFrame'
import type { ColourName } from './colours'
import type { Detail } from './drawing'
import type { Stops } from './stops'

/** From this zoom on the pointer on land means the municipality, below it the region. */
export const MUNICIPALITY_ZOOM = 8.4

export type AreaStateKey = 'dimmed' | 'selected' | 'highlighted'

interface AreaDrawing {
  readonly id: string
  readonly object: AreaObject
  /** The overlay it belongs to; `isInstead` draws it where that is switched off. */
  readonly overlay?: AreaOverlay
  readonly isInstead?: boolean
}
export interface AreaFill extends AreaDrawing {
  /** `own`: each region has its own. */
  readonly colour: ColourName | 'own'
  /** The colour of a hairline around it. */
  readonly outline?: ColourName
  readonly opacity: number
  /** Its opacity in a state, the first that is true. */
  readonly states: Partial<Readonly<Record<AreaStateKey, number>>>
}
export interface AreaLine extends AreaDrawing {
  readonly colour: ColourName
  readonly width: Stops
  readonly fade?: Stops
  readonly from?: number
  /** Only around areas in that state. */
  readonly state?: AreaStateKey
  /** What is otherwise on paper. */
  readonly page?: { readonly width: Stops; readonly fade?: Stops; readonly from: number }
}

/** Px of the line around land that is not ours to tell apart. */
export const HAIRLINE = 1
export const NEIGHBOURS = { colour: 'land', outline: 'landLine' } as const

/** From the ground up. */
export const AREA_FILLS: readonly AreaFill[] = [
  {
    id: 'region-plain',
    object: 'regions',
    overlay: 'regions',
    isInstead: true,
    colour: 'land',
    outline: 'landLine',
    opacity: 1,
    states: {},
  },
  {
    id: 'region-fill',
    object: 'regions',
    overlay: 'regions',
    colour: 'own',
    opacity: 1,
    states: { dimmed: 0.35 },
  },
  {
    id: 'region-highlight',
    object: 'regions',
    overlay: 'regions',
    colour: 'selected',
    opacity: 0,
    states: { selected: 0.14, highlighted: 0.08 },
  },
  {
    id: 'municipality-fill',
    object: 'municipalities',
    colour: 'selected',
    opacity: 0,
    states: { selected: 0.2, highlighted: 0.1 },
  },
  {
    id: 'province-fill',
    object: 'provinces',
    colour: 'selected',
    opacity: 0,
    states: { selected: 0.2, highlighted: 0.1 },
  },
]

const around = (object: AreaObject): AreaLine => ({
  id: `${object}-selected`,
  object,
  colour: 'selected',
  width: 3,
  state: 'selected',
})

export const AREA_LINES: readonly AreaLine[] = [
  {
    id: 'municipality-line',
    object: 'municipalities',
    overlay: 'municipalities',
    colour: 'municipalityLine',
    width: 0.7,
    from: 7.2,
    fade: [
      [7.2, 0],
      [7.8, 1],
    ],
    page: { width: 0.4, fade: 1, from: 7.4 },
  },
  {
    id: 'province-line',
    object: 'provinces',
    colour: 'provinceLine',
    width: 1,
    from: 6.2,
    fade: [
      [6.2, 0],
      [6.8, 1],
    ],
  },
  {
    id: 'region-line',
    object: 'regions',
    overlay: 'regions',
    colour: 'regionLine',
    width: [
      [5, 0.9],
      [8, 1.8],
    ],
  },
  around('municipalities'),
  around('provinces'),
  around('regions'),
]

/** The opacity of a fill over an area in these states. */
export function fillOpacity({ opacity, states }: AreaFill, isIn: (state: AreaStateKey) => boolean): number {
  const found = (Object.keys(states) as AreaStateKey[]).find(isIn)
  return (found && states[found]) ?? opacity
}

/** Whether a drawing is on the map while these overlays are switched off. */
export function isShown({ overlay, isInstead = false }: AreaDrawing, hidden: readonly AreaOverlay[]): boolean {
  return overlay === undefined || hidden.includes(overlay) === isInstead
}

export function lineFor(line: AreaLine, detail: Detail): AreaLine {
  return detail === 'map' ? line : { ...line, ...line.page }
}

/** Px by which an outline may be simplified. */
export const OUTLINE_TOLERANCE = 0.2
