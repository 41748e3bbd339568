import { expect, it } from 'vitest'
import { compassFrom, kilometresBetween } from './distance'

it('is within 0.6 % of the geodesic on the WGS 84 ellipsoid', () => {
  // Seoul City Hall to Busan City Hall, and Jeju to Dokdo: reference lengths by Vincenty's inverse method.
  expect(kilometresBetween([126.978, 37.5665], [129.0756, 35.1796]) / 325.0).toBeCloseTo(1, 2)
  expect(kilometresBetween([127.0, 36.0], [127.0, 37.0]) / 110.98).toBeCloseTo(1, 2)
})

it('names the direction', () => {
  expect([compassFrom([127, 36], [127, 37]), compassFrom([127, 36], [128, 36]), compassFrom([127, 36], [126.3, 35.4])]).toEqual(['north', 'east', 'south-west'])
})
