import type { Coordinates } from './schema/site'

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

/**
 * Where the map looks. `view` is an exact camera, `fit` asks the renderer to show an area whatever its size.
 * `from` tells who set it, so that the map does not answer its own moves.
 */
export type Camera =
  | { readonly kind: 'view'; readonly center: Coordinates; readonly zoom: number; readonly from: 'map' | 'app' }
  | { readonly kind: 'fit'; readonly bounds: Bounds; readonly maximumZoom?: number }

/** Degrees and zooms of a camera as they are kept: nobody sees less than a thousandth. */
export const roundCamera = (value: number): number => Math.round(value * 1000) / 1000

/** The mainland with Jeju; Ulleungdo and Dokdo are always drawn, in an inset when out of view. */
export const COUNTRY_BOUNDS: Bounds = [125.6, 33.0, 131.0, 38.7]
export const COUNTRY_CAMERA: Camera = { kind: 'fit', bounds: COUNTRY_BOUNDS }

/** Everything on the map that is not a filter on sites and can be switched by the reader, in stacking order. */
export const OVERLAYS = ['regions', 'municipalities', 'semiconductor-belt', 'battery-triangle', 'gateways'] as const
export type Overlay = (typeof OVERLAYS)[number]
