import type { Bounds } from '@/domain/mapView'

/** How far the map goes out and in, and where it ends. */
export const ZOOM_LIMITS = { least: 4.6, most: 13 } as const
export const MAP_BOUNDS: Bounds = [114, 27, 143, 45]
/** Where a map looks before it is told. */
export const FIRST_LOOK = { center: [127.8, 36], zoom: 6 } as const
/** Px around an area that is to be in view, and how near the map goes for a small one. */
export const FIT_PADDING = 28
export const FIT_ZOOM = 10
/** Milliseconds of an eased move, and of a step of the zoom buttons. */
export const MOVE_DURATION = 700
export const ZOOM_DURATION = 250
/** Px that an arrow key moves the map. */
export const KEY_STEP = 90
