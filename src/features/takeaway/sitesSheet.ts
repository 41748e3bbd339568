import { isSuperseded } from '@/datasets/recordsIndex'
import { holdersOf } from '@/domain/containment'
import type { AREA_SCOPES } from '@/domain/fact'
import type { SiteRow } from '@/domain/filter'
import { MONEY_KINDS, type MoneyKind } from '@/domain/money'
import type { Site } from '@/domain/schema/site'
import { parseSubject } from '@/domain/subject'
import type { Sheet, XlsxCell } from '@/exports/xlsx'
import { figuresOf } from '@/store/derive/candidate'
import { nameOf } from '@/store/derive/scope'
import { countRows, type Given } from './given'

interface Column {
  readonly title: string
  /** A cell a listed site. */
  readonly cells: readonly XlsxCell[]
}

type PlaceColumn =
  | 'id'
  | 'name'
  | 'region'
  | 'province'
  | 'municipality'
  | 'kind'
  | 'industries'
  | 'status'
  | 'certainty'
  | 'unknown'
  | 'inTotal'
  | 'parent'
  | 'containedIn'

const SUPPLIES = [
  ['power_supply', 'MW'],
  ['planned_power_supply', 'MW'],
  ['power_demand', 'MW'],
  ['power_shortage', 'MW'],
  ['water_supply', 'm3/day'],
  ['planned_water_supply', 'm3/day'],
  ['water_demand', 'm3/day'],
  ['water_shortage', 'm3/day'],
  ['land_price', 'KRW/m2'],
] as const

/** The listed sites, one a row: what they are, every kind of money with what of it is in the total, and their figures. */
export function sitesSheet(given: Given): Sheet {
  const { t, rows } = given
  const columns = [
    ...placeColumns(given),
    ...MONEY_KINDS.flatMap((kind) => moneyColumns(given, kind)),
    ...figures(given),
  ]
  return {
    name: t('takeaway.list'),
    header: columns.map(({ title }) => title),
    rows: rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? null)),
    isList: true,
  }
}

function placeColumns(given: Given): readonly Column[] {
  const { index, rows, t, language } = given
  const { kind } = given.filters.money
  const { counted } = countRows(given, kind)
  const money = t(`terms.moneyKind.${kind}`)
  const column = (name: PlaceColumn, of: (row: SiteRow) => XlsxCell): Column => ({
    title: t(`takeaway.column.${name}`, { money }),
    cells: rows.map(of),
  })
  return [
    column('id', ({ site }) => site.id),
    column('name', ({ site }) => site.name[language]),
    column('region', ({ site }) => index.regions.get(site.region)?.name[language] ?? null),
    column('province', ({ site }) => index.provinces.get(site.province)?.name[language] ?? null),
    column('municipality', ({ site }) =>
      site.municipalities.map((code) => index.municipalities.get(code)?.name[language]).join(', '),
    ),
    column('kind', ({ site }) => t(`terms.siteKind.${site.kind}`)),
    column('industries', ({ site }) =>
      site.industries.map((id) => index.industries.get(id)?.name[language]).join(', '),
    ),
    column('status', ({ site }) => t(`terms.status.${site.status}`)),
    column('certainty', ({ certainty }) => t(`terms.certainty.${certainty}`)),
    column('unknown', ({ amount }) => t(`takeaway.${amount === null ? 'yes' : 'no'}`)),
    column('inTotal', ({ site, amount }) => {
      const value = counted.get(site.id)?.value ?? 0
      return t(`takeaway.${value === 0 ? 'no' : value === amount?.value ? 'yes' : 'inPart'}`)
    }),
    column('parent', ({ site }) => site.parent),
    column('containedIn', ({ amount }) => index.containments[kind].get(amount?.fact ?? '')?.within ?? null),
  ]
}

/** One kind of money: the amount, its certainty, what of it is in the total, and why not all of it. */
function moneyColumns(given: Given, kind: MoneyKind): readonly Column[] {
  const { index, records, t, language } = given
  const { rows, counted } = countRows(given, kind)
  const money = t(`terms.moneyKind.${kind}`)
  const holderName = (fact: string | undefined) => {
    const holder = holdersOf(fact ?? '', index.containments[kind]).at(0)
    const subject = parseSubject(records.facts.get(holder?.id ?? '')?.subject ?? '')
    return (subject && nameOf(index, subject)?.[language]) ?? t('takeaway.anotherProject')
  }
  return [
    { title: t('takeaway.column.amount', { money }), cells: rows.map(({ amount }) => amount?.value ?? null) },
    {
      title: t('takeaway.column.amountCertainty', { money }),
      cells: rows.map(({ amount }) => (amount ? t(`terms.certainty.${amount.certainty}`) : null)),
    },
    {
      title: t('takeaway.column.counted', { money }),
      cells: rows.map(({ site }) => counted.get(site.id)?.value ?? null),
    },
    {
      title: t('takeaway.column.reason', { money }),
      cells: rows.map(({ site, amount }) => {
        const reason = counted.get(site.id)?.reason
        return reason ? t(`takeaway.reason.${reason}`, { whole: holderName(amount?.fact) }) : null
      }),
    },
  ]
}

function figures({ records, rows, t, day, link }: Given): readonly Column[] {
  const areas = rows.map(({ site }) => areaOf(records, site))
  const address = (site: Site) => {
    const url = new URL(link)
    url.search = `?v=1&select=site:${site.id}&asof=${day}`
    return url.href
  }
  return [
    { title: t('takeaway.column.area'), cells: areas.map((area) => area?.value ?? null) },
    {
      title: t('takeaway.column.areaScope'),
      cells: areas.map((area) => (area ? t(`takeaway.areaScope.${area.scope}`) : null)),
    },
    ...SUPPLIES.map(([field, unit]) => ({
      title: `${t(`terms.field.${field}`)} (${unit === 'KRW/m2' ? t('takeaway.wonPerArea') : unit === 'MW' ? 'MW' : t('takeaway.waterADay')})`,
      cells: rows.map(({ site }) => figuresOf(records, site.id, field, unit)[0]?.value ?? null),
    })),
    { title: t('takeaway.column.longitude'), cells: rows.map(({ site }) => site.coordinates[0]) },
    { title: t('takeaway.column.latitude'), cells: rows.map(({ site }) => site.coordinates[1]) },
    {
      title: t('takeaway.column.link'),
      cells: rows.map(({ site }) => ({ text: address(site), url: address(site) })),
    },
  ]
}

/** The newest area of a site itself, or, where none is on record, of what else is said of it; in m². */
function areaOf(
  records: Given['records'],
  site: Site,
): { readonly value: number; readonly scope: (typeof AREA_SCOPES)[number] } | null {
  const own = figuresOf(records, site.id, 'area', 'm2')[0]
  if (own) return { value: own.value, scope: 'site' }
  const other = (records.factsOf.get(`site:${site.id}`) ?? []).find(
    (fact) => fact.field === 'area' && fact.unit === 'm2' && fact.scope && !isSuperseded(fact, records),
  )
  return typeof other?.value === 'number' && other.scope ? { value: other.value, scope: other.scope } : null
}
