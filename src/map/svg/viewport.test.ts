import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapWords } from '@/domain/textWidth'
import { LINE_HEIGHT } from '../appearance/typography'
import { placeLabels } from './placeLabels'
import { boundsOfViewport, fitViewport, pixelsPerKilometre, projectionOf } from './viewport'

describe('a viewport', () => {
  it('puts the bounds within the picture, the middle in the middle, north up', () => {
    const { toPoint } = projectionOf(fitViewport([126, 34, 130, 38], 500, 400, 10))
    const [west, south] = toPoint([126, 34])
    const [east, north] = toPoint([130, 38])
    expect([west >= 10 - 1e-6, east <= 490 + 1e-6, north >= 10 - 1e-6, south <= 390 + 1e-6, north < south]).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    expect((west + east) / 2).toBeCloseTo(250)
    expect((north + south) / 2).toBeCloseTo(200)
  })

  it('measures kilometres', () => {
    const viewport = fitViewport([127, 36, 128, 37], 400, 400, 0)
    const { toPoint } = projectionOf(viewport)
    const [[left], [right]] = [toPoint([127, 36.5]), toPoint([128, 36.5])]
    expect((right - left) / pixelsPerKilometre(viewport)).toBeCloseTo(89.5, 0)
  })

  it('goes from px to degrees and back, and knows what it shows', () => {
    const place = fc.record({
      longitude: fc.double({ min: 120, max: 140, noNaN: true }),
      latitude: fc.double({ min: 28, max: 44, noNaN: true }),
      zoom: fc.double({ min: 4, max: 13, noNaN: true }),
    })
    fc.assert(
      fc.property(place, ({ longitude, latitude, zoom }) => {
        const viewport = { width: 800, height: 600, center: [longitude, latitude] as const, zoom }
        const { toPoint, toCoordinates } = projectionOf(viewport)
        const [x, y] = toPoint(toCoordinates([123, 456]))
        expect([x, y]).toEqual([expect.closeTo(123, 3), expect.closeTo(456, 3)])
        const [west, south, east, north] = boundsOfViewport(viewport)
        expect([toPoint([west, north]), toPoint([east, south])].flat()).toEqual(
          [0, 0, 800, 600].map((value) => expect.closeTo(value, 3)),
        )
      }),
    )
  })
})

it('labels never overlap and stay in the picture', () => {
  const line = (text: string) => ({ text, size: 11 })
  const wish = fc.record({
    id: fc.uuid(),
    lines: fc.constantFrom([line('포항')], [line('새만금'), line('국가산업단지')], [line('Gwangju')]),
    lineHeight: fc.constant(LINE_HEIGHT),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    gap: fc.integer({ min: 3, max: 12 }),
    padding: fc.integer({ min: 0, max: 3 }),
    sides: fc.constant(['right', 'left', 'below-right', 'above-left', 'below', 'above', 'centre'] as const),
  })
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
      const boxes = placeLabels(wishes, 400, 300).map(({ lines, x, y, anchor }) => {
        const width = Math.max(...lines.map(({ text, size }) => textWidth(text, size)))
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return { left, right: left + width, top: y - 9, bottom: y + (lines.length - 1) * LINE_HEIGHT * 11 + 3 }
      })
      for (const [place, box] of boxes.entries()) {
        expect([box.left >= 0, box.right <= 400, box.top >= 0, box.bottom <= 300]).toEqual([true, true, true, true])
        for (const other of boxes.slice(place + 1))
          expect(
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ).toBe(false)
      }
    }),
  )
})

it('breaks names at their spaces only', () => {
  expect(wrapWords('새만금 이차전지 특화단지', 9)).toEqual(['새만금 이차전지', '특화단지'])
  expect(wrapWords('국가산업단지', 3)).toEqual(['국가산업단지'])
})
