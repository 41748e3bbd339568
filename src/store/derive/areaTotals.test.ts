import { describe, expect, it } from 'vitest'
import { factsAbout, headlineOn, type RawFact, sites, stageOn } from '../../../tests/support/independentData'
import { expectedSum } from '../../../tests/support/independentMoney'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { CERTAINTIES } from '@/domain/certainty'
import { MONEY_KINDS } from '@/domain/money'
import type { Subject } from '@/domain/subject'
import { createDerivations } from './derivation'
import { deriveProfile } from './profile'

const DAYS = ['2025-12-17', '2026-06-30', '2026-11-27'] as const
const { regions, provinces, municipalities } = realAtlas.atlas
const isIn = (subject: Subject, place: { region: string; province: string; municipalities: readonly string[] }) =>
  subject.kind === 'region'
    ? place.region === subject.id
    : subject.kind === 'province'
      ? place.province === subject.id
      : place.municipalities.includes(subject.id)

/** The keys of an area and of all within it, by the codes alone. */
function keysWithin(subject: Subject): string[] {
  const inside = municipalities.filter(({ code, province, region }) =>
    isIn(subject, { region, province, municipalities: [code] }),
  )
  return [
    `${subject.kind}:${subject.id}`,
    ...(subject.kind === 'region' ? [...new Set(inside.map(({ province }) => `province:${province}`))] : []),
    ...(subject.kind === 'municipality' ? [] : inside.map(({ code }) => `municipality:${code}`)),
  ]
}

const grades = (byCertainty: Readonly<Record<string, number>>) =>
  Object.fromEntries(CERTAINTIES.map((grade) => [grade, byCertainty[grade] ?? 0]))

/** What a profile must say of money, by a reading of data/ of its own. */
function expectedOf(subject: Subject, day: string) {
  const inside = sites.filter((site) => isIn(subject, site) && stageOn(site, day) !== undefined)
  const stated = keysWithin(subject).flatMap((key) => factsAbout(key, day))
  return MONEY_KINDS.flatMap((kind) => {
    const amounts = inside.flatMap(({ id }) => headlineOn(id, kind, day) ?? [])
    const isOfKind = ({ money, unit, value }: RawFact) =>
      money?.kind === kind && unit === 'KRW' && typeof value === 'number'
    const area = stated.filter(isOfKind)
    const headlines = area.filter(({ money }) => money?.headline)
    const atSites = amounts.length > 0 ? grades(expectedSum(amounts, day).byCertainty) : null
    const unknown = amounts.length > 0 ? inside.length - amounts.length : null
    const forArea = headlines.length > 0 ? grades(expectedSum(headlines, day).byCertainty) : null
    return amounts.length + area.length === 0 ? [] : [{ kind, atSites, unknown, forArea, amounts: area.length }]
  })
}

describe.each(DAYS)('money on every profile as of %s', (day) => {
  const derive = createDerivations()
  const atlas = atlasOn(realAtlas, day)
  const records = recordsOn(realRecords, day)
  const areas: Subject[] = [
    ...regions.map(({ id }): Subject => ({ kind: 'region', id })),
    ...provinces.map(({ code }): Subject => ({ kind: 'province', id: code })),
    ...municipalities.map(({ code }): Subject => ({ kind: 'municipality', id: code })),
  ]

  it('is what data/ adds up to, at sites and for the area, and leaves no amount out', () => {
    for (const subject of areas) {
      const { money, areaMoney } = deriveProfile(derive, atlas, records, subject)
      const shown = MONEY_KINDS.flatMap((kind) => {
        const line = money.find((each) => each.kind === kind)
        const area = areaMoney.find((each) => each.kind === kind)
        if (!line && !area) return []
        const count = (amounts: NonNullable<typeof area>['amounts']): number =>
          amounts.reduce((sum, { parts }) => sum + 1 + count(parts), 0)
        return [
          {
            kind,
            atSites: line
              ? Object.fromEntries(CERTAINTIES.map((grade) => [grade, line.total.byCertainty[grade].value]))
              : null,
            unknown: line?.total.unknown ?? null,
            forArea: area?.sum?.byCertainty ?? null,
            amounts: area ? count(area.amounts) : 0,
          },
        ]
      })
      expect(shown, `${subject.kind}:${subject.id}`).toEqual(expectedOf(subject, day))
    }
  })
})

it('a county whose only money is stated for itself has that money', () => {
  const day = '2026-11-27'
  const records = recordsOn(realRecords, day)
  const atlas = atlasOn(realAtlas, day)
  const lonely = municipalities.filter(
    ({ code }) =>
      factsAbout(`municipality:${code}`, day).some(({ money }) => money?.headline) &&
      !sites.some((site) => site.municipalities.includes(code)),
  )
  expect(lonely.length).toBeGreaterThan(10)
  for (const { code } of lonely) {
    const { money, areaMoney } = deriveProfile(createDerivations(), atlas, records, { kind: 'municipality', id: code })
    expect(money).toEqual([])
    expect(areaMoney.map(({ sum }) => sum?.value ?? 0)).not.toContain(0)
  }
})
