import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, textWidth } from './placeLabels'
import { fitProjection } from './projection'

describe('the projection', () => {
  it('puts the bounds within the picture, the middle in the middle, north up', () => {
    const { toPoint } = fitProjection([126, 34, 130, 38], 500, 400, 10)
    const [west, south] = toPoint([126, 34])
    const [east, north] = toPoint([130, 38])
    expect([west >= 10 - 1e-9, east <= 490 + 1e-9, north >= 10 - 1e-9, south <= 390 + 1e-9, north < south]).toEqual([true, true, true, true, true])
    expect((west + east) / 2).toBeCloseTo(250)
    expect((north + south) / 2).toBeCloseTo(200)
  })

  it('measures kilometres', () => {
    const { toPoint, kilometre } = fitProjection([127, 36, 128, 37], 400, 400, 0)
    const [[left], [right]] = [toPoint([127, 36.5]), toPoint([128, 36.5])]
    expect((right - left) / kilometre).toBeCloseTo(89.5, 0)
  })
})

it('labels never overlap and stay in the picture', () => {
  const wish = fc.record({ id: fc.uuid(), text: fc.constantFrom('포항', '새만금 국가산업단지', 'Gwangju'), x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }), radius: fc.integer({ min: 3, max: 12 }) })
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
      const boxes = placeLabels(wishes, 11, 400, 300).map(({ text, x, y, anchor }) => {
        const width = textWidth(text, 11)
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return { left, right: left + width, top: y - 9, bottom: y + 3 }
      })
      for (const [place, box] of boxes.entries()) {
        expect([box.left >= 0, box.right <= 400, box.top >= 0, box.bottom <= 300]).toEqual([true, true, true, true])
        for (const other of boxes.slice(place + 1)) expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(false)
      }
    }),
  )
})
