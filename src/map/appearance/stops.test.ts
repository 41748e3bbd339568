import { expect, it } from 'vitest'
import type { PointMark } from '../frame/MapFrame'
import { type SizeOfMark, sizeAt, type Stops, valueAt, zoomsOf } from './stops'

const stops: Stops = [
  [5, 2],
  [7, 6],
  [8, 5],
]

it('goes straight from stop to stop and stays beyond them', () => {
  expect([4, 5, 6, 7, 7.5, 8, 12].map((zoom) => valueAt(stops, zoom))).toEqual([2, 2, 4, 6, 5.5, 5, 5])
  expect(valueAt(3, 9)).toBe(3)
})

it('adds what depends on the mark', () => {
  const mark: PointMark = { id: 'a', isPale: false, at: [127, 36] }
  const size: SizeOfMark<PointMark> = { plus: 1, times: stops, by: ({ at }) => at[1] }
  expect(sizeAt(size, 6, mark)).toBe(1 + 4 * 36)
  expect(sizeAt<PointMark>(stops, 6, mark)).toBe(4)
  expect(
    zoomsOf(stops, 4, [
      [6, 1],
      [7, 0],
    ]),
  ).toEqual([5, 6, 7, 8])
})
