import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { NO_FILTERS } from '@/domain/filter'
import type { MustHave } from '@/domain/mustHave'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { createDerivations } from './derivation'
import { deriveElimination } from './elimination'
import { deriveScreening } from './sites'

const DAY = '2026-11-26'
const atlas = atlasOn(realAtlas, DAY)
const records = recordsOn(realRecords, DAY)
const derive = createDerivations()
const rows = deriveScreening(derive, atlas, NO_FILTERS).visible
const conditions: readonly MustHave[] = [
  { kind: 'industry', industry: 'battery' },
  { kind: 'amount-from', money: 'private-investment', won: 1e12 },
  { kind: 'outside-capital' },
  { kind: 'zone', zone: 'opportunity-development-zones' },
]
const elimination = deriveElimination(derive, atlas, records, rows, conditions)
const ids = (list: readonly { readonly site: { readonly id: string } }[]) => list.map(({ site }) => site.id)

describe('elimination', () => {
  it('parts all places into fallen, left and unknown, each once', () => {
    const fallen = elimination.steps.flatMap((step) => ids(step.fallen))
    const all = [...fallen, ...ids(elimination.left), ...elimination.unknown.map(({ row }) => row.site.id)]
    expect(all.toSorted()).toEqual(ids(rows).toSorted())
    expect(new Set(all).size).toBe(all.length)
  })

  it('keeps what is not known apart, with the conditions it is not known for', () => {
    const amounts = elimination.unknown.filter(({ conditions: reasons }) =>
      reasons.some(({ kind }) => kind === 'amount-from'),
    )
    expect(amounts.length).toBeGreaterThan(0)
    expect(amounts.every(({ row }) => row.amount === null)).toBe(true)
  })

  it('says who would come back without each condition', () => {
    for (const [index, step] of elimination.steps.entries()) {
      const without = deriveElimination(derive, atlas, records, rows, conditions.toSpliced(index, 1))
      expect(ids(step.relaxed).toSorted()).toEqual(
        ids(without.left)
          .filter((id) => !ids(elimination.left).includes(id))
          .toSorted(),
      )
    }
  })

  it('does not depend on the order but for who falls when', () => {
    const turned = deriveElimination(derive, atlas, records, rows, conditions.toReversed())
    expect(ids(turned.left)).toEqual(ids(elimination.left))
    expect(turned.unknown.map(({ row }) => row.site.id)).toEqual(elimination.unknown.map(({ row }) => row.site.id))
  })
})
