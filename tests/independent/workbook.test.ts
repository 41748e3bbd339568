import { readSheet } from 'read-excel-file/node'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { CERTAINTIES } from '@/domain/certainty'
import { type Filters, NO_FILTERS } from '@/domain/filter'
import { MONEY_KINDS } from '@/domain/money'
import { plainCell } from '@/exports/csv'
import { type Sheet, toXlsx } from '@/exports/xlsx'
import { aboutSheet } from '@/features/takeaway/aboutSheet'
import type { Given } from '@/features/takeaway/given'
import { factsSheet, sourcesSheet } from '@/features/takeaway/recordSheets'
import { sitesSheet } from '@/features/takeaway/sitesSheet'
import { createTranslation, type Language, loadLaterTexts } from '@/i18n/setup'
import { createDerivations } from '@/store/derive/derivation'
import { deriveInFocus, deriveScreening, deriveTotal } from '@/store/derive/sites'
import { headlineOn } from '../support/independentData'
import { expectedSum } from '../support/independentMoney'
import { realAtlas, realRecords } from '../support/realAtlas'
import { DAYS, TODAY } from '../support/today'

const derive = createDerivations()
const money = (change: Partial<Filters['money']>): Partial<Filters> => ({ money: { ...NO_FILTERS.money, ...change } })
const FILTERS: readonly Partial<Filters>[] = [
  {},
  { regions: ['jeonbuk'] },
  { industries: ['semiconductor'] },
  { certainties: ['planned'] },
  money({ maximum: 4.1e12 }),
  money({ minimum: 1e12, includeUnknown: false }),
  money({ kind: 'public-budget' }),
  { regions: ['honam', 'dongnam'], hiddenGroups: ['institutions'], text: '산단' },
]

const translations = new Map<Language, Given['t']>()
beforeAll(async () => {
  for (const language of ['ko', 'en'] as const) {
    const made = await createTranslation(language)
    await loadLaterTexts()
    translations.set(language, made.t)
  }
})

function given(day: string, language: Language, change: Partial<Filters>, lens: Given['lens'] = null): Given {
  const index = atlasOn(realAtlas, day)
  const filters = { ...NO_FILTERS, ...change }
  const t = translations.get(language)
  if (!t) throw new Error(language)
  return {
    index,
    records: recordsOn(realRecords, day),
    rows: deriveScreening(derive, index, filters).visible,
    filters,
    lens,
    t,
    language,
    day,
    link: `https://example.org/?v=1&asof=${day}`,
    version: '0123456789ab',
  }
}

const bytesOf = async (sheets: readonly Sheet[]) => Buffer.from(await (await toXlsx(sheets)).arrayBuffer())
const sum = (cells: readonly unknown[]) =>
  cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0)

describe.each(['ko', 'en'] as const)('a workbook in %s', (language) => {
  it.each(DAYS)(
    'as of %s adds up, read by another reader, to the totals of the screen and of a separate reading',
    async (day) => {
      for (const change of FILTERS) {
        const view = given(day, language, change)
        const [head = [], ...rows] = await readSheet(await bytesOf([sitesSheet(view)]))
        expect(rows).toHaveLength(view.rows.length)
        const column = (
          key: 'counted' | 'amountCertainty' | 'amount' | 'reason',
          kind: (typeof MONEY_KINDS)[number],
        ) => {
          const place = head.indexOf(view.t(`takeaway.column.${key}`, { money: view.t(`terms.moneyKind.${kind}`) }))
          expect(place).toBeGreaterThanOrEqual(0)
          return rows.map((row) => row[place])
        }
        const shown = deriveTotal(derive, view.index, view.rows, view.filters.money.kind)
        for (const kind of MONEY_KINDS) {
          const counted = column('counted', kind)
          const expected = expectedSum(
            view.rows.flatMap(({ site }) => headlineOn(site.id, kind, day) ?? []),
            day,
          )
          if (kind === view.filters.money.kind) expect(expected.total).toBe(shown.value)
          expect(sum(counted)).toBe(expected.total)
          const grades = column('amountCertainty', kind)
          const byCertainty = CERTAINTIES.map((grade) => [
            grade,
            sum(counted.filter((_, row) => grades[row] === view.t(`terms.certainty.${grade}`))),
          ])
          expect(Object.fromEntries(byCertainty.filter(([, value]) => value !== 0))).toEqual(expected.byCertainty)
          // What is not counted in full says why, what is does not.
          const reasons = column('reason', kind)
          for (const [row, amount] of column('amount', kind).entries())
            expect((reasons[row] ?? null) === null).toBe((counted[row] ?? null) === (amount ?? null))
        }
      }
    },
  )

  it('says what it is on its first sheet, with the totals of the screen', async () => {
    const view = given(TODAY, language, { regions: ['jeonbuk'], ...money({ minimum: 1e9 }) }, 'planned')
    const rows = await readSheet(await bytesOf([aboutSheet(view)]))
    const said = rows.map((row) => row.filter((cell) => cell !== null))
    expect(said).toContainEqual([view.t('view.asOf'), new Date(`${TODAY}T00:00:00Z`)])
    expect(said).toContainEqual([view.t('takeaway.about.version'), view.version])
    expect(said).toContainEqual([view.t('takeaway.about.link'), view.link])
    const asked = { ko: ['전북', '민간투자 10억 이상'], en: ['Jeonbuk', 'Private investment from ₩1bn'] }[language]
    for (const words of asked) expect(said.flat().join('\n')).toContain(words)
    const shown = deriveTotal(derive, view.index, deriveInFocus(derive, view.rows, 'planned'), 'private-investment')
    const name = view.t('terms.moneyKind.private-investment')
    expect(said).toContainEqual([name, view.t('takeaway.about.total'), shown.value, shown.counted])
    const parts = said.filter(
      ([kind, grade]) => kind === name && CERTAINTIES.some((each) => grade === view.t(`terms.certainty.${each}`)),
    )
    expect(sum(parts.map(([, , value]) => value))).toBe(shown.value)
    const cells = sitesSheet(view)
    const place = cells.header.indexOf(view.t('takeaway.column.counted', { money: name }))
    expect(sum(cells.rows.map((row) => row[place]))).toBe(shown.value)
  })

  it('has real days, links, a frozen head, buttons to filter and formats of numbers', async () => {
    const view = given(TODAY, language, {})
    const sheets = [aboutSheet(view), sitesSheet(view), factsSheet(view), sourcesSheet(view)]
    const bytes = await bytesOf(sheets)
    const zip = await JSZip.loadAsync(bytes)
    const read = (path: string) => zip.file(path)?.async('string') ?? Promise.reject(new Error(path))
    for (const [index, sheet] of sheets.entries()) {
      const xml = await read(`xl/worksheets/sheet${index + 1}.xml`)
      expect(xml).toContain('state="frozen"')
      expect(xml.includes('<autoFilter ref="A1:')).toBe(sheet.isList === true)
      const links = sheet.rows.flat().filter((cell) => plainCell(cell) !== cell && !(cell instanceof Date))
      expect(xml.match(/<hyperlink /g) ?? []).toHaveLength(links.length)
      const targets = (await read(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`)).match(/TargetMode="External"/g)
      expect(targets ?? []).toHaveLength(links.length)
    }
    expect(await read('xl/styles.xml')).toContain('formatCode="#,##0"')
    const [head = [], ...facts] = await readSheet(bytes, 3)
    const known = facts.map((row) => row[head.indexOf(view.t('takeaway.column.knownFrom'))])
    expect(known.filter((cell) => cell !== null && !(cell instanceof Date))).toEqual([])
    const ids = new Set(facts.map(([id]) => id))
    const wholes = facts.map((row) => row[head.indexOf(view.t('takeaway.column.partOf'))]).filter((id) => id !== null)
    expect(wholes.filter((id) => !ids.has(id))).toEqual([])
  })
})

it('an English workbook holds no Korean but the names that sources give themselves', () => {
  const view = given(TODAY, 'en', {})
  const written = [aboutSheet(view), sitesSheet(view), factsSheet(view)].flatMap(({ name, header, rows }) => [
    name,
    ...header,
    ...rows.flat().map((cell) => String(plainCell(cell))),
  ])
  expect(written.filter((text) => /[가-힣]/.test(text))).toEqual([])
  const grades = sourcesSheet(view).rows.map(([, , , , grade]) => String(plainCell(grade ?? null)))
  expect(grades.filter((text) => /[가-힣]/.test(text))).toEqual([])
})
