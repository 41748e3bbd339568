import type { Bounds } from '@/domain/mapView'
import type { Coordinates } from '@/domain/schema/site'

export interface FixedPlace {
  readonly id: string
  readonly kind: 'sea' | 'island'
  readonly name: { readonly ko: string; readonly en: string }
  readonly at: Coordinates
}

export const ULLEUNGDO = {
  id: 'ulleungdo',
  kind: 'island',
  name: { ko: '울릉도', en: 'Ulleungdo' },
  at: [130.866, 37.5],
} as const satisfies FixedPlace
export const DOKDO = {
  id: 'dokdo',
  kind: 'island',
  name: { ko: '독도', en: 'Dokdo' },
  at: [131.867, 37.241],
} as const satisfies FixedPlace
/** Ulleung-gun, the municipality that both islands belong to. */
export const ULLEUNG_CODE = '47940'

/** Where the camera goes to see both islands, and what of them the inset holds; west, south, east, north. */
export const ISLANDS_VIEW: Bounds = [130.6, 36.95, 132.1, 37.75]
export const ISLANDS_INSET: Bounds = [130.7, 37.12, 131.98, 37.62]

/** Names that stand on every map. */
export const FIXED_PLACES: readonly FixedPlace[] = [
  { id: 'east-sea', kind: 'sea', name: { ko: '동해', en: 'East Sea' }, at: [130.35, 38.1] },
  { id: 'yellow-sea', kind: 'sea', name: { ko: '서해', en: 'Yellow Sea' }, at: [124.75, 36.2] },
  { id: 'south-sea', kind: 'sea', name: { ko: '남해', en: 'South Sea' }, at: [128.4, 33.85] },
  ULLEUNGDO,
  DOKDO,
]
