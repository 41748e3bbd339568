import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTable, type Question } from './createTable'

interface Row {
  readonly id: number
  readonly colours: readonly ('red' | 'green' | 'blue')[]
  readonly weight: number | null
  readonly words: readonly string[]
}

const FORMS = { plain: (term: string) => term, backward: (term: string) => [...term].toReversed().join('') }

const COLUMNS = {
  colours: { kind: 'options', of: ({ colours }: Row) => colours },
  weight: { kind: 'number', of: ({ weight }: Row) => weight },
  words: { kind: 'terms', of: ({ words }: Row) => words, forms: FORMS },
} as const
type Asked = Readonly<Record<keyof typeof COLUMNS, Question>>

const colours = fc.uniqueArray(fc.constantFrom('red' as const, 'green' as const, 'blue' as const))
const bound = fc.option(fc.integer({ min: -3, max: 3 }))
const anyRows = fc
  .array(
    fc.record({
      colours,
      weight: fc.option(fc.integer({ min: -3, max: 3 })),
      words: fc.array(fc.constantFrom('one', 'two', 'three', 'onetwo', '')),
    }),
    { maxLength: 100 },
  )
  .map((rows) => rows.map((row, id): Row => ({ ...row, id })))
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  colours: fc.oneof(
    fc.constant(null),
    colours.map((anyOf) => ({ anyOf })),
    colours.map((noneOf) => ({ noneOf })),
  ),
  weight: fc.option(fc.record({ minimum: bound, maximum: bound, includeUnknown: fc.boolean() })),
  words: fc.option(
    fc.record({
      words: fc.array(
        fc.record({
          text: fc.constantFrom('o', 'ne', 'en', 'two', 'owt', 'x'),
          forms: fc.uniqueArray(fc.constantFrom('plain' as const, 'backward' as const)),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  ),
})

/** What a question asks of one row. */
function holds(row: Row, question: Question): boolean {
  if (question === null) return true
  if ('anyOf' in question) return row.colours.some((colour) => question.anyOf.includes(colour))
  if ('noneOf' in question) return !row.colours.some((colour) => question.noneOf.includes(colour))
  if ('words' in question)
    return question.words.every(({ text, forms }) =>
      row.words.some((term) =>
        forms.some((form) => (form === 'plain' ? FORMS.plain : FORMS.backward)(term).includes(text)),
      ),
    )
  const { minimum, maximum, includeUnknown } = question
  if (row.weight === null) return includeUnknown
  return (minimum === null || row.weight >= minimum) && (maximum === null || row.weight <= maximum)
}

it('answers one question after the other as looking at each row would', () => {
  fc.assert(
    fc.property(anyRows, fc.array(anyAsked, { minLength: 1, maxLength: 4 }), (rows, questions) => {
      const table = createTable(rows, COLUMNS)
      for (const asked of questions) {
        const screened = table.screen(asked)
        const names = ['colours', 'weight', 'words'] as const
        const visible = rows.filter((row) => names.every((name) => holds(row, asked[name])))
        const allBut = (name: keyof Asked) =>
          rows.filter((row) => names.every((other) => other === name || holds(row, asked[other])))
        const countColours = (within: readonly Row[]) =>
          (['red', 'green', 'blue'] as const)
            .map((colour) => [colour, within.filter((row) => row.colours.includes(colour)).length] as const)
            .filter(([, count]) => count > 0)
            .toSorted()
        const countUnknown = (within: readonly Row[]) => within.filter(({ weight }) => weight === null).length
        expect(screened.visible).toEqual(visible)
        expect([...screened.counts('colours')].toSorted()).toEqual(countColours(visible))
        expect([...screened.optionCounts('colours')].toSorted()).toEqual(countColours(allBut('colours')))
        expect(screened.counts('weight').get('unknown') ?? 0).toBe(countUnknown(visible))
        expect(screened.optionCounts('weight').get('unknown') ?? 0).toBe(countUnknown(allBut('weight')))
        for (const name of names) {
          expect(screened.allBut(name)).toEqual(allBut(name))
          expect(screened.removes(name)).toBe(rows.filter((row) => !holds(row, asked[name])).length)
          expect(screened.restores(name)).toBe(allBut(name).length - visible.length)
        }
      }
    }),
    { numRuns: 300 },
  )
})

it('puts a term into a form once for all rows that share it, and only into the forms asked for', () => {
  const formed: string[] = []
  const columns = {
    words: {
      kind: 'terms',
      of: ({ words }: Row) => words,
      forms: {
        plain: (term: string) => {
          formed.push(term)
          return term
        },
        never: () => {
          throw new Error('nobody asked for this form')
        },
      },
    },
  } as const
  const table = createTable<Row, typeof columns>(
    [0, 1, 2].map((id) => ({ id, colours: [], weight: null, words: ['shared', `own ${id}`] })),
    columns,
  )
  const find = (text: string) =>
    table.screen({ words: { words: [{ text, forms: ['plain'] }] } }).visible.map(({ id }) => id)
  expect(find('shared')).toEqual([0, 1, 2])
  expect(find('own 1')).toEqual([1])
  // A word is never found across two terms.
  expect(find('sharedown')).toEqual([])
  expect(formed).toEqual(['shared', 'own 0', 'own 1', 'own 2'])
})
