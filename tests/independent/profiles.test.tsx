import { expect, it } from 'vitest'
import { recordsOn } from '../../src/datasets/knownOnDay'
import { parseSubject } from '../../src/domain/subject'
import { ProfilePage } from '../../src/features/profile/ProfilePage'
import { allSubjects, promisesOn, unknownTexts } from '../support/independentRecords'
import { expectedMoney, REGIONS } from '../support/independentSelection'
import { realRecords } from '../support/realAtlas'
import { attributeOf, markupRenderer } from '../support/renderMarkup'
import { DAYS, REPORT, TODAY } from '../support/today'

const KINDS = ['private-investment', 'public-budget', 'project-total', 'fund', 'infrastructure', 'pledge']
const areas = allSubjects.filter((key) => /^(region|province|municipality):/.test(key))
// The smallest places are many and alike: they are looked at on the day that forbids most, in one language.
const CASES = [
  [REPORT, 'ko', areas],
  ...(
    [
      [REPORT, 'en'],
      ['2026-06-30', 'ko'],
      [TODAY, 'ko'],
    ] as const
  ).map(([day, language]) => [day, language, areas.filter((key) => !key.startsWith('municipality:'))] as const),
] as const

/** The rows of the table of money, as the profile writes them. */
function shownMoney(markup: string) {
  return Object.fromEntries(
    [...markup.matchAll(/<tr[^>]* data-money="([^"]+)".*?<\/tr>/gs)].map(([row, kind]) => {
      const cells = row.match(/<td[^>]*>/g) ?? []
      const number = (name: string) =>
        Number(cells.map((cell) => attributeOf(cell, name)).find((value) => value !== null))
      return [
        kind,
        {
          byCertainty: Object.fromEntries(
            cells.flatMap((cell) => {
              const won = Number(attributeOf(cell, 'data-won'))
              return won > 0 ? [[attributeOf(cell, 'data-certainty'), won]] : []
            }),
          ),
          unknown: number('data-unknown'),
          contained: number('data-contained'),
        },
      ]
    }),
  )
}

it.each(CASES)('as of %s, no profile tells in %s what came later', async (day, language, keys) => {
  const draw = await markupRenderer(language)
  const records = recordsOn(realRecords, day)
  const forbidden = unknownTexts(day, language)
  const faults: string[] = []
  for (const key of keys) {
    const subject = parseSubject(key)
    if (!subject) throw new Error(key)
    const text = draw(<ProfilePage subject={subject} records={records} picture={null} />, { asOf: day })
    expect(text.length, key).toBeGreaterThan(2000)
    faults.push(
      ...forbidden.filter((sentence) => text.includes(sentence)).map((sentence) => `${key} tells ${sentence}`),
      ...promisesOn(key, day)
        .filter(({ title }) => !text.includes(title[language]))
        .map(({ id }) => `${key} lacks ${id}`),
    )
  }
  expect(faults).toEqual([])
})

it.each(DAYS)('as of %s, every total on a profile is what a separate reading of the data adds up to', async (day) => {
  const draw = await markupRenderer('ko')
  const records = recordsOn(realRecords, day)
  for (const id of REGIONS) {
    const markup = draw(<ProfilePage subject={{ kind: 'region', id }} records={records} picture={null} />, {
      asOf: day,
    })
    const expected = Object.fromEntries(
      KINDS.map((kind) => [kind, expectedMoney(id, kind, day)] as const).filter(
        ([, { byCertainty }]) => Object.keys(byCertainty).length > 0,
      ),
    )
    expect(shownMoney(markup), id).toEqual(expected)
  }
})
