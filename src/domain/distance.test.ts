import fc from 'fast-check'
import { expect, it } from 'vitest'
import { vincenty } from '../../tests/support/independentSelection'
import { compassFrom, kilometresBetween } from './distance'

it('is within 0.6 % of the geodesic on the WGS 84 ellipsoid, by Vincenty, for any two places in the country', () => {
  // A degree of the meridian at 36.5° is 110.98 km by published tables, so the reference itself is right.
  expect(vincenty([127, 36], [127, 37])).toBeCloseTo(110.98, 1)
  const place = fc.tuple(
    fc.double({ min: 124.6, max: 131.9, noNaN: true }),
    fc.double({ min: 33, max: 38.6, noNaN: true }),
  )
  fc.assert(
    fc.property(place, place, (from, to) => {
      const geodesic = vincenty(from, to)
      if (geodesic > 0.1) expect(Math.abs(kilometresBetween(from, to) / geodesic - 1)).toBeLessThan(0.006)
    }),
  )
})

it('names the direction', () => {
  expect([
    compassFrom([127, 36], [127, 37]),
    compassFrom([127, 36], [128, 36]),
    compassFrom([127, 36], [126.3, 35.4]),
  ]).toEqual(['north', 'east', 'south-west'])
})
