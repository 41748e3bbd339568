import { bearing } from '@turf/bearing'
import { distance } from '@turf/distance'
import type { Coordinates } from './schema/site'

export const DIRECTIONS_OF_COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const
export type Compass = (typeof DIRECTIONS_OF_COMPASS)[number]

/** Straight-line (great-circle) distance in kilometres. */
export function kilometresBetween(from: Coordinates, to: Coordinates): number {
  return distance([...from], [...to], { units: 'kilometers' })
}

/** The compass direction in which `to` lies as seen from `from`. */
export function compassFrom(from: Coordinates, to: Coordinates): Compass {
  const eighth = Math.round(((bearing([...from], [...to]) + 360) % 360) / 45) % 8
  return DIRECTIONS_OF_COMPASS[eighth] ?? 'north'
}
