import type { TFunction } from 'i18next'
import { amountOf, type AtlasAsOf } from '@/datasets/atlasIndex'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { CERTAINTIES, type Certainty } from '@/domain/certainty'
import type { Day } from '@/domain/day'
import { kilometresBetween } from '@/domain/distance'
import { milestoneStateOn } from '@/domain/milestone'
import { MONEY_KINDS, type MoneyKind } from '@/domain/money'
import { GATEWAY_KINDS, ZONES } from '@/domain/mustHave'
import type { FactField, Unit } from '@/domain/fact'
import type { Site } from '@/domain/schema/site'
import { certaintyOfStatus } from '@/domain/status'
import { type Subject, subjectKey } from '@/domain/subject'
import { formatFactValue } from '@/i18n/factValue'
import { formatDate, formatNumber, formatWon } from '@/i18n/format'
import type { Language } from '@/i18n/setup'
import { figuresOf, isInZone, nearestGateway } from '@/store/derive/candidate'
import type { Derive } from '@/store/derive/derivation'
import { moneyOf, sitesIn } from '@/store/derive/detail'
import { deriveProfile } from '@/store/derive/profile'
import { nameOf } from '@/store/derive/scope'
import { statisticOf } from '@/store/derive/statistics'

export interface Cell {
  /** What the screen and the spreadsheet say in words. */
  readonly text: string
  /** The number behind it, in the unit of the row; null where there is none or sources differ. */
  readonly value: number | null
  /** Money by certainty, for the bar. */
  readonly parts: readonly { readonly certainty: Certainty; readonly value: number }[]
  readonly sources: readonly string[]
}

export interface Row {
  readonly id: string
  readonly label: string
  readonly kind: 'text' | 'number' | 'money'
  /** Which way is better; null where neither is. */
  readonly better: 'more' | 'less' | null
  /** Whether the known values may be ranked: same year, same certainty, no dispute. */
  readonly isComparable: boolean
  readonly cells: readonly Cell[]
}

interface Given {
  readonly derive: Derive
  readonly index: AtlasAsOf
  readonly records: RecordsAsOf
  readonly day: Day
  readonly t: TFunction
  readonly language: Language
}

const text = (words: string, sources: readonly string[] = []): Cell => ({
  text: words,
  value: null,
  parts: [],
  sources,
})

/** Everything that can be said of the compared, a row a matter, a cell a place. */
export function comparisonOf(subjects: readonly Subject[], given: Given): readonly Row[] {
  const rows =
    subjects[0]?.kind === 'region'
      ? regionRows(subjects, given)
      : siteRows(
          subjects.flatMap(({ id }) => given.index.sites.get(id) ?? []),
          given,
        )
  return rows.filter(({ cells }) => cells.some((cell) => cell.text !== ''))
}

function siteRows(sites: readonly Site[], given: Given): readonly Row[] {
  const { index, records, day, t, language } = given
  const row = (
    id: keyof typeof LABELS,
    cells: readonly Cell[],
    part: Partial<Pick<Row, 'kind' | 'better' | 'isComparable'>> = {},
  ): Row => ({ id, label: t(`compare.row.${id}`), kind: 'text', better: null, isComparable: false, cells, ...part })
  const factsOf = (site: Site) => records.factsOf.get(`site:${site.id}`) ?? []
  const figure = (field: FactField & keyof typeof LABELS, unit: Unit, better: Row['better']): Row => {
    const cells = sites.map((site): Cell => {
      const facts = figuresOf(records, site.id, field, unit)
      const isDisputed = new Set(facts.map(({ value }) => value)).size > 1
      const words = facts.map(
        (fact) =>
          `${formatFactValue(fact.value, unit, language)?.short ?? ''} (${t(`terms.certainty.${fact.certainty}`)}${fact.known_from ? `, ${t('compare.yearOf', { year: fact.known_from.slice(0, 4) })}` : ''})`,
      )
      return {
        text: isDisputed ? `${words.join(' / ')} — ${t('compare.notComparable')}` : (words[0] ?? ''),
        value: isDisputed ? null : (facts[0]?.value ?? null),
        parts: [],
        sources: facts.flatMap(({ sources }) => sources),
      }
    })
    const years = new Set(
      sites.flatMap((site) =>
        figuresOf(records, site.id, field, unit)
          .slice(0, 1)
          .map(({ known_from }) => known_from?.slice(0, 4)),
      ),
    )
    return row(field, cells, {
      kind: 'number',
      better,
      isComparable: better !== null && (field !== 'land_price' || years.size === 1),
    })
  }
  return [
    row(
      'region',
      sites.map(({ region }) => text(index.regions.get(region)?.name[language] ?? '')),
    ),
    row(
      'place',
      sites.map(({ municipalities }) =>
        text(
          municipalities
            .slice(0, 2)
            .map((code) => index.municipalities.get(code)?.name[language])
            .join(', '),
        ),
      ),
    ),
    row(
      'role',
      sites.map(({ belts }) =>
        text(
          belts.map(({ belt, role }) => `${index.belts.get(belt)?.name[language] ?? ''}: ${role[language]}`).join(', '),
        ),
      ),
    ),
    row(
      'industries',
      sites.map(({ industries }) => text(industries.map((id) => index.industries.get(id)?.name[language]).join(', '))),
    ),
    row(
      'status',
      sites.map(({ status }) => text(t(`terms.status.${status}`))),
    ),
    row(
      'certainty',
      sites.map(({ status }) => text(t(`terms.certainty.${certaintyOfStatus(status)}`))),
    ),
    ...moneyRows(
      sites.map((site) => [site]),
      given,
    ),
    figure('area', 'm2', 'more'),
    figure('power_supply', 'MW', null),
    figure('water_supply', 'm3/day', null),
    figure('land_price', 'KRW/m2', 'less'),
    row(
      'anchor_company',
      sites.map((site) => {
        const facts = factsOf(site).filter(({ field }) => field === 'anchor_company')
        return text(
          facts
            .slice(0, 3)
            .map((fact) => fact.text[language])
            .join(' / '),
          facts.flatMap(({ sources }) => sources),
        )
      }),
    ),
    row(
      'support',
      sites.map((site) =>
        text(
          ZONES.filter((zone) => isInZone(records, site, zone))
            .map((zone) => index.programmes.get(zone)?.name[language])
            .join(', '),
        ),
      ),
    ),
    row(
      'milestones',
      sites.map((site) =>
        text(
          (records.milestonesOf.get(`site:${site.id}`) ?? [])
            .map(
              (milestone) =>
                `${milestone.title[language]} (${milestone.due.date}, ${t(`terms.milestoneState.${milestoneStateOn(milestone, day)}`)})`,
            )
            .join(' / '),
        ),
      ),
    ),
    ...GATEWAY_KINDS.map((kind): Row =>
      row(
        kind,
        sites.map((site): Cell => {
          const nearest = nearestGateway(index, site, kind)
          return nearest
            ? {
                text: t('compare.away', {
                  name: nearest.gateway.name[language],
                  kilometres: formatNumber(nearest.kilometres, language, 1),
                }),
                value: nearest.kilometres,
                parts: [],
                sources: [],
              }
            : text('')
        }),
        { kind: 'number', better: 'less', isComparable: true },
      ),
    ),
    row(
      'sources',
      sites.map((site) => {
        const ids = [...new Set(factsOf(site).flatMap(({ sources }) => sources))]
        return text(String(ids.length), ids)
      }),
    ),
  ]
}

const LABELS = {
  region: 0,
  place: 0,
  role: 0,
  industries: 0,
  status: 0,
  certainty: 0,
  area: 0,
  power_supply: 0,
  water_supply: 0,
  land_price: 0,
  anchor_company: 0,
  support: 0,
  milestones: 0,
  port: 0,
  airport: 0,
  sources: 0,
  sites: 0,
  population: 0,
  grdp: 0,
  promises: 0,
} as const

function moneyRows(groups: readonly (readonly Site[])[], { index, records, t, language }: Given): readonly Row[] {
  const lines = groups.map((sites) => new Map(moneyOf(index, sites).map(({ kind, total }) => [kind, total])))
  return MONEY_KINDS.map((kind: MoneyKind): Row => {
    const cells = lines.map((totals, column): Cell => {
      const total = totals.get(kind)
      // A region adds up many; its profile names their sources one by one.
      const [only, ...others] = groups[column] ?? []
      const amount = only && others.length === 0 ? amountOf(index, only.id, kind) : null
      const parts = total
        ? CERTAINTIES.map((certainty) => ({ certainty, value: total.byCertainty[certainty].value })).filter(
            ({ value }) => value > 0,
          )
        : []
      return {
        text: parts
          .map(({ certainty, value }) => `${formatWon(value, language)} (${t(`terms.certainty.${certainty}`)})`)
          .join(', '),
        value: total ? total.value : null,
        parts,
        sources: (amount && records.facts.get(amount.fact)?.sources) ?? [],
      }
    })
    const grades = new Set(cells.flatMap(({ parts }) => parts.map(({ certainty }) => certainty)))
    return {
      id: `money-${kind}`,
      label: t(`terms.moneyKind.${kind}`),
      kind: 'money',
      better: 'more',
      isComparable: grades.size === 1,
      cells,
    }
  })
}

function regionRows(subjects: readonly Subject[], given: Given): readonly Row[] {
  const { derive, index, records, t, language } = given
  const row = (
    id: keyof typeof LABELS,
    cells: readonly Cell[],
    part: Partial<Pick<Row, 'kind' | 'better' | 'isComparable'>> = {},
  ): Row => ({ id, label: t(`compare.row.${id}`), kind: 'text', better: null, isComparable: false, cells, ...part })
  const profiles = subjects.map((subject) => deriveProfile(derive, index, records, subject))
  const statistic = (field: 'population' | 'grdp'): Row => {
    const cells = subjects.map((subject): Cell => {
      const found = statisticOf(index, records, subject, field)
      const words = found
        ? `${field === 'grdp' ? formatWon(found.value, language) : formatNumber(found.value, language)}${found.period ? ` (${formatDate(found.period, language)})` : ''}`
        : t('terms.nothing.no-data')
      return {
        text: words,
        value: found?.value ?? null,
        parts: [],
        sources: found?.facts.flatMap(({ sources }) => sources) ?? [],
      }
    })
    return row(field, cells, { kind: 'number' })
  }
  return [
    row(
      'sites',
      profiles.map(({ sites }) => ({ text: String(sites.length), value: sites.length, parts: [], sources: [] })),
      { kind: 'number' },
    ),
    statistic('population'),
    statistic('grdp'),
    ...moneyRows(
      subjects.map((subject) => sitesIn(index, subject)),
      given,
    ),
    row(
      'role',
      profiles.map(({ belts }) =>
        text(
          belts
            .flatMap(({ belt, roles }) =>
              roles.filter(({ isInside }) => isInside).map(({ role }) => `${belt.name[language]}: ${role[language]}`),
            )
            .join(', '),
        ),
      ),
    ),
    row(
      'support',
      profiles.map(({ entitlements }) =>
        text(
          entitlements
            .map(
              ({ programme, facts }) =>
                `${programme.name[language]} ${new Set(facts.map(({ subject }) => subject)).size}`,
            )
            .join(', '),
        ),
      ),
    ),
    row(
      'promises',
      profiles.map(({ promises }) =>
        text(
          `${promises.length} (${t('terms.milestoneState.passed-unverified')} ${promises.filter(({ state }) => state === 'passed-unverified').length})`,
        ),
      ),
    ),
  ]
}

/** How far apart the cells of a row are: 0 where they are the same, 1 where they could not be more so. */
export function differenceOf({ kind, cells }: Row): number {
  if (kind === 'text') return (new Set(cells.map((cell) => cell.text)).size - 1) / Math.max(1, cells.length - 1)
  const known = cells.flatMap(({ value }) => (value === null ? [] : [value]))
  const gap = known.length < cells.length && known.length > 0 ? 0.5 : 0
  const most = Math.max(...known, 0)
  return known.length === 0 ? 0 : Math.max(gap, most === 0 ? 0 : (most - Math.min(...known)) / most)
}

/** Which cells are best and worst: only of a comparable row with two known values that differ. */
export function extremesOf({ better, isComparable, cells }: Row): {
  readonly best: number | null
  readonly worst: number | null
} {
  const known = cells.flatMap(({ value }) => (value === null ? [] : [value]))
  if (!better || !isComparable || new Set(known).size < 2) return { best: null, worst: null }
  return better === 'more'
    ? { best: Math.max(...known), worst: Math.min(...known) }
    : { best: Math.min(...known), worst: Math.max(...known) }
}

/** Straight-line distances in km between the compared sites, in their order. */
export function distancesOf(sites: readonly Site[]): readonly (readonly number[])[] {
  return sites.map((from) => sites.map((to) => kilometresBetween(from.coordinates, to.coordinates)))
}

export const titleOf = (subject: Subject, { index, language }: Pick<Given, 'index' | 'language'>): string =>
  nameOf(index, subject)?.[language] ?? subjectKey(subject)
