import type { Bounds } from '@/domain/mapView'
import type { AppStore } from '@/store/createAppStore'
import type { Topology } from 'topojson-specification'
import type { MapTheme } from '../appearance/colours'
import type { AreaRef } from '../frame/MapFrame'
import type { Target } from '../frame/target'

/** What the controls over the map need of it, whichever renderer draws it. */
export interface ShownMap {
  /** The element that takes the focus and the keys. */
  readonly surface: Element
  readonly zoomBy: (step: number) => void
  /** What is in view now. */
  readonly view: () => {
    readonly center: readonly [number, number]
    readonly zoom: number
    readonly bounds: Bounds
    readonly width: number
    readonly height: number
  }
  /** Calls with every move; answers how to stop. */
  readonly onMove: (listener: () => void) => () => void
  /** What lies within `tolerance` px of a point, the most precise first. */
  readonly targetAt: (point: { readonly x: number; readonly y: number }, tolerance: number) => Target | null
}

/** Something under the pointer, in px from the upper left of the map. */
export interface Pointed {
  readonly target: Target
  readonly x: number
  readonly y: number
}

/** A renderer as a component: it follows the store and tells what is pointed at. */
export interface SurfaceProps {
  readonly store: AppStore
  readonly topology: Topology
  readonly theme: MapTheme
  /** Width in px of what lies over the map at its left, e.g. the legend. */
  readonly leftInset: number
  readonly onHover: (pointed: Pointed | null) => void
  readonly onPick: (pointed: Pointed | null) => void
  /** The map once it is drawn, null when it is gone. */
  readonly onReady: (map: ShownMap | null) => void
}

/** The area that a target is; null for what is no area. */
export function areaOfTarget({ kind, ids: [id = ''] }: Target): AreaRef | null {
  if (kind === 'region') return { object: 'regions', id }
  return kind === 'municipality' ? { object: 'municipalities', id } : null
}

/** Tolerance in px for a mouse and for a finger. */
export const TOLERANCE = { mouse: 3, touch: 12 } as const
