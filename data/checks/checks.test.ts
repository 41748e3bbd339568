import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readData } from '../build/readData'
import type { SourceData } from '../build/sourceData'
import { CHECKS } from './checks'

const { data, findings } = readData(fileURLToPath(new URL('..', import.meta.url)))

/** Replaces one entry of a list by a changed copy. */
function change<T extends object>(list: readonly T[], isWanted: (entry: T) => boolean, part: Partial<T>): T[] {
  const index = list.findIndex(isWanted)
  const entry = list[index]
  if (!entry) throw new Error('the entry to change is not in the data')
  return list.with(index, { ...entry, ...part })
}
const byId = (id: string) => (entry: { readonly id: string }) => entry.id === id
const fact = (id: string) => {
  const found = data.facts.find(byId(id))
  if (!found) throw new Error(`no fact ${id}`)
  return found
}

/** One planted fault a rule: what is changed, and the ids the rule must then name, and no others. */
const PLANTED: Record<string, { plant: () => Partial<SourceData>; ids: string[] }> = {
  'unique-ids': {
    plant: () => ({ industries: [...data.industries, { id: 'battery', name: { ko: '가', en: 'x' }, aliases: [] }] }),
    ids: ['battery'],
  },
  'known-references': {
    plant: () => ({ sites: change(data.sites, byId('ochang'), { industries: ['batery'] }) }),
    ids: ['ochang'],
  },
  'no-cycles': {
    plant: () => ({
      sites: change(change(data.sites, byId('ochang'), { parent: 'pohang-battery' }), byId('pohang-battery'), {
        parent: 'ochang',
      }),
      facts: change(data.facts, byId('mega-cluster-700tn'), {
        money: { kind: 'private-investment', headline: true, partOf: 'yongin-sk-invest' },
      }),
    }),
    // The sites and what they hold in a circle, and a whole that lies in an amount of a part of its own site.
    ids: [
      'ochang',
      'pohang-battery',
      'cj-investment',
      'cj-power-grant',
      'ph-infra-154',
      'ph-investment',
      'mega-cluster-700tn',
      'yongin-sk-invest',
    ],
  },
  'place-consistency': {
    plant: () => ({ sites: change(data.sites, byId('ochang'), { region: 'honam' }) }),
    ids: ['ochang'],
  },
  'point-in-municipality': {
    plant: () => ({ sites: change(data.sites, byId('ochang'), { coordinates: [127.0, 36.0] }) }),
    ids: ['ochang'],
  },
  'site-industries': {
    plant: () => ({ sites: change(data.sites, byId('ochang'), { industries: [] }) }),
    ids: ['ochang'],
  },
  'belt-links': {
    plant: () => ({ sites: change(data.sites, byId('gumi-semiconductor'), { coordinates: [128.43, 36.11] }) }),
    ids: Array<string>(3).fill('southern-semiconductor-belt'),
  },
  'belt-places': {
    plant: () => ({
      sites: data.sites.map((site) =>
        site.id === 'ochang'
          ? { ...site, belts: site.belts.map((part) => ({ ...part, place: { ko: '포항', en: 'Cheongju' } })) }
          : site,
      ),
    }),
    ids: ['ochang'],
  },
  'capital-area': {
    plant: () => ({ regions: change(data.regions, byId('honam'), { isCapitalArea: true }) }),
    ids: ['capital', 'honam'],
  },
  'designation-extent': {
    plant: () => ({
      facts: change(change(data.facts, byId('us-odz'), { extent: undefined }), byId('analysis-center'), {
        extent: 'part',
      }),
    }),
    ids: ['analysis-center', 'us-odz'],
  },
  'money-kind': {
    plant: () => ({ facts: change(data.facts, byId('analysis-center'), { money: undefined }) }),
    ids: ['analysis-center'],
  },
  'one-headline': {
    plant: () => ({ facts: [...data.facts, { ...fact('analysis-center'), id: 'analysis-center-again' }] }),
    ids: ['analysis-center'],
  },
  'fact-days': {
    plant: () => ({ facts: change(data.facts, byId('analysis-center'), { as_of: '2020-01-01' }) }),
    ids: ['analysis-center'],
  },
  stages: {
    plant: () => ({
      sites: change(
        change(change(data.sites, byId('naju-re100'), { stages: [] }), byId('jindo-offshore-wind'), {
          status: 'planned',
        }),
        byId('gwangju-airbase'),
        {
          stages: [{ status: 'planned', from: '2026-07-07', fact: 'chip-site' }],
        },
      ),
    }),
    ids: ['gwangju-airbase', 'jindo-offshore-wind', 'naju-re100'],
  },
  supersession: {
    plant: () => ({ facts: change(data.facts, byId('haenam-ai-center-cost'), { superseded_by: 'ph-lfp' }) }),
    ids: ['haenam-ai-center-cost'],
  },
  'source-addresses': {
    plant: () => ({
      sources: change(data.sources, ({ grade }) => grade === 'repost', { id: 'planted', url: 'https://example.org' }),
    }),
    ids: ['planted'],
  },
  'repost-certainty': {
    plant: () => ({
      sources: data.sources.map((source) =>
        fact('analysis-center').sources.includes(source.id)
          ? { ...source, grade: 'repost' as const, url: null }
          : source,
      ),
    }),
    ids: ['analysis-center'],
  },
  'milestone-dates': {
    plant: () => ({
      milestones: change(data.milestones, byId('aero-engine-2034'), { due: { date: '2034-01', precision: 'year' } }),
    }),
    ids: ['aero-engine-2034'],
  },
  'text-languages': {
    plant: () => ({ facts: change(data.facts, byId('analysis-center'), { text: { ko: '센터', en: '센터 centre' } }) }),
    ids: ['analysis-center'],
  },
  'briefing-scenes': {
    plant: () => ({
      briefings: data.briefings.map((briefing) => ({
        ...briefing,
        scenes: briefing.scenes.map((scene, index) =>
          index === 0 ? { ...scene, facts: ['agency-relocation-350'] } : scene,
        ),
      })),
    }),
    ids: ['ministry-report'],
  },
  'report-statements': {
    plant: () => ({
      reportStatements: data.reportStatements.flatMap((statement) =>
        statement.number === 61
          ? []
          : [statement.number === 62 ? { ...statement, facts: ['ge-final-unknown'] } : statement],
      ),
    }),
    ids: ['S061', 'S062'],
  },
  'source-days': {
    plant: () => ({ facts: change(data.facts, byId('code-ic'), { known_from: '2026-07-01' }) }),
    ids: ['code-ic'],
  },
  'later-words': {
    plant: () => ({
      facts: change(data.facts, byId('gwangju-pilot-schedule'), { known_from: '2025-08-18' }),
      sites: change(data.sites, byId('ulsan-mipo'), { aliases: ['울산·미포 분산에너지 특화지역'] }),
      programmes: change(data.programmes, byId('offshore-wind-act'), {
        summary: { ko: '2026년 7월 고친 해상풍력법', en: 'The act as amended in July 2026' },
      }),
    }),
    ids: ['gwangju-pilot-schedule', 'offshore-wind-act', 'ulsan-mipo'],
  },
  containment: {
    plant: () => {
      const [whole, other] = [fact('report-growth-fund-150t'), fact('analysis-center')]
      if (!whole.money || !other.money) throw new Error('both are amounts')
      return {
        facts: change(
          change(data.facts, byId(whole.id), { money: { ...whole.money, parts: undefined } }),
          byId(other.id),
          { money: { ...other.money, parts: 'overlapping' } },
        ),
      }
    },
    ids: ['analysis-center', 'report-growth-fund-150t'],
  },
  'listed-conflicts': {
    plant: () => ({ facts: [...data.facts, { ...fact('hawon-area'), id: 'hawon-area-again', value: 500000 }] }),
    ids: ['hawon-area'],
  },
  'area-scope': {
    plant: () => ({
      facts: change(change(data.facts, byId('hawon-area'), { scope: undefined }), byId('analysis-center'), {
        scope: 'part',
      }),
    }),
    ids: ['analysis-center', 'hawon-area'],
  },
  'programme-places': {
    plant: () => ({
      programmes: change(
        change(data.programmes, byId('ax-complexes'), { places: undefined }),
        byId('offshore-wind-act'),
        { places: undefined },
      ),
    }),
    ids: ['ax-complexes', 'offshore-wind-act'],
  },
  wording: {
    plant: () => ({
      facts: change(
        change(data.facts, byId('hawon-area'), { text: { ko: '20만 평에 1조2,000억 원', en: '200,000 pyeong' } }),
        byId('analysis-center'),
        { text: { ko: '2026-07-06 준공', en: 'KRW 2tn on 2026-07-06 for 5 km2' } },
      ),
    }),
    ids: [...Array<string>(5).fill('analysis-center'), ...Array<string>(4).fill('hawon-area')],
  },
  'rate-tables': {
    plant: () => ({
      rateTables: data.rateTables.map((table) => ({
        ...table,
        classes: table.classes.map((entry, index) =>
          index === 0 ? { ...entry, nationalShare: { ...entry.nationalShare, percent: 99 } } : entry,
        ),
      })),
    }),
    ids: ['local-investment-subsidy'],
  },
}

it('reads the whole data set without a fault of form', () => {
  expect(findings).toEqual([])
  expect(data.sites.length).toBeGreaterThan(200)
})

describe('each rule', () => {
  it('has a planted fault', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(CHECKS.map(({ rule }) => rule).sort())
  })

  it.each(CHECKS.map((check) => [check.rule, check] as const))(
    '%s holds on the real data and finds its planted fault',
    (rule, { find }) => {
      expect(find(data)).toEqual([])
      const planted = PLANTED[rule]
      const found = find({ ...data, ...planted?.plant() })
      expect(found.map(({ id }) => id).sort()).toEqual([...(planted?.ids ?? [])].sort())
      for (const { what, fix } of found) expect([what, fix].every((sentence) => sentence.length > 0)).toBe(true)
    },
  )
})
