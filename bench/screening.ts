import { CRITERIA, type Filters, NO_FILTERS, type SiteRow, toSiteRow } from '../src/domain/filter'
import { amountOf } from '../src/datasets/atlasIndex'
import { atlasOn } from '../src/datasets/knownOnDay'
import { createSiteTable, type SiteTable } from '../src/store/derive/siteTable'
import { realAtlas } from '../tests/support/realAtlas'
import { TODAY } from '../tests/support/today'
import { median } from './statistics'

export const SIZES = [213, 20_000, 200_000] as const
const atlas = atlasOn(realAtlas, TODAY)
const sites = atlas.atlas.sites
/** The sites over and over, each with names of its own, so that no two rows share the terms of their names. */
const rowsOf = (count: number): readonly SiteRow[] =>
  Array.from({ length: count }, (_, position) => {
    const site = sites[position % sites.length]
    if (!site) throw new Error('there are no sites')
    const copy = Math.floor(position / sites.length)
    const name = { ko: `${site.name.ko} ${copy}`, en: `${site.name.en} ${copy}` }
    return toSiteRow({ ...site, id: `${site.id}-${copy}`, name }, amountOf(atlas, site.id, NO_FILTERS.money.kind))
  })

/** Filters as a reader sets them one after the other; no two in a row are the same. */
function filtersOf(turn: number, text: string): Filters {
  const industries = atlas.atlas.industries.slice(turn % 8, (turn % 8) + 2).map(({ id }) => id)
  const regions = atlas.atlas.regions.slice(turn % 5, (turn % 5) + 3).map(({ id }) => id)
  return { ...NO_FILTERS, industries, regions, text, money: { ...NO_FILTERS.money, minimum: 1e10 * (1 + turn) } }
}

/** Asks for all that any screen shows of one screening. */
function screenAll(table: SiteTable, filters: Filters): number {
  const { visible, counts, optionCounts, removes, restores } = table(filters)
  return CRITERIA.reduce(
    (sum, criterion) =>
      sum +
      (criterion === 'text' ? 0 : counts(criterion).size + optionCounts(criterion).size) +
      removes(criterion) +
      restores(criterion),
    visible.length,
  )
}

/** Screening with all counts at some number of rows, in ms, medians; once with a word to look for, another every time. */
export function measureScreening(count: number, rounds: number) {
  const table = createSiteTable(atlas, rowsOf(count))
  const time = (textOf: (turn: number) => string) =>
    median(
      Array.from({ length: rounds + 3 }, (_, turn) => {
        const began = performance.now()
        screenAll(table, filtersOf(turn, textOf(turn)))
        return performance.now() - began
      }).slice(3),
    )
  const words = ['산단', '반도체', 'ㅅㅁㄱ', 'energy']
  return { plain: time(() => ''), withWord: time((turn) => words[turn % words.length] ?? '') }
}
