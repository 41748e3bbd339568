import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { createDerivations } from '@/store/derive/derivation'
import { derivePromises } from '@/store/derive/promises'
import { dayScale, placeSpans, windowOf } from './timeline'

const rows = derivePromises(
  createDerivations(),
  atlasOn(realAtlas, '2026-11-26'),
  recordsOn(realRecords, '2026-11-26'),
  null,
)

describe.each(['near', 'decade', 'all'] as const)('the timeline over %s', (span) => {
  const { from, to } = windowOf(span, rows)
  const placed = placeSpans(rows, from, to, 900)

  it('draws each promise within it once, and none over another', () => {
    expect(placed.map(({ row }) => row.milestone.id).sort()).toEqual(
      rows
        .filter(({ due }) => due.to >= from && due.from <= to)
        .map(({ milestone }) => milestone.id)
        .sort(),
    )
    for (const one of placed) {
      for (const other of placed) {
        if (one !== other && one.lane === other.lane)
          expect(one.right <= other.left || other.right <= one.left).toBe(true)
      }
    }
  })

  it('draws a span as wide as the time it means, never as a point', () => {
    const scale = dayScale(from, to, 900)
    for (const { row, left, right } of placed) {
      const width = scale(Date.parse(row.due.to) + 86_400_000) - scale(Date.parse(row.due.from))
      if (left > 0 && right < 900) expect(right - left).toBeCloseTo(Math.max(width, 12), 3)
    }
  })
})
