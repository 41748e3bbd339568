import type { AtlasAsOf } from '@/datasets/atlasIndex'
import { amountOf } from '@/datasets/atlasIndex'
import { isSuperseded, type RecordsAsOf } from '@/datasets/recordsIndex'
import { kilometresBetween } from '@/domain/distance'
import { isUsable } from '@/domain/gateway'
import { toSiteRow } from '@/domain/filter'
import { MONEY_KINDS, type MoneyKind } from '@/domain/money'
import { type Candidate, GATEWAY_KINDS, type GatewayKind, type Zone, ZONES } from '@/domain/mustHave'
import type { FactField, Unit } from '@/domain/fact'
import type { Fact } from '@/domain/schema/record'
import type { Gateway, Site } from '@/domain/schema/site'
import { subjectKey } from '@/domain/subject'

/** The nearest usable gateway of a kind and the straight-line distance to it in km. */
export function nearestGateway(
  index: AtlasAsOf,
  site: Site,
  kind: GatewayKind,
): { readonly gateway: Gateway; readonly kilometres: number } | null {
  return index.atlas.gateways
    .filter((gateway) => gateway.kind === kind && isUsable(gateway))
    .map((gateway) => ({ gateway, kilometres: kilometresBetween(site.coordinates, gateway.coordinates) }))
    .reduce<{ gateway: Gateway; kilometres: number } | null>(
      (nearest, each) => (nearest === null || each.kilometres < nearest.kilometres ? each : nearest),
      null,
    )
}

/** The current numeric facts of a site in one field and unit, the newest first; of areas, those of the site itself. */
export function figuresOf(
  records: RecordsAsOf,
  site: string,
  field: FactField,
  unit: Unit,
): readonly (Fact & { readonly value: number })[] {
  return (records.factsOf.get(`site:${site}`) ?? [])
    .filter(
      (fact): fact is Fact & { value: number } =>
        fact.field === field &&
        fact.unit === unit &&
        (field !== 'area' || fact.scope === 'site') &&
        typeof fact.value === 'number' &&
        !isSuperseded(fact, records),
    )
    .sort((left, right) => ((left.known_from ?? '') < (right.known_from ?? '') ? 1 : -1))
}

/** Whether a place lies in a zone: by a record of the place, of its province or of its municipalities; null where none says. */
export function isInZone(records: RecordsAsOf, site: Site, zone: Zone): boolean | null {
  const own = subjectKey({ kind: 'site', id: site.id })
  const keys = [own, `province:${site.province}`, ...site.municipalities.map((code) => `municipality:${code}`)]
  // A whole province or municipality is a zone only where the record is a designation; a sum or an area of its zones is not.
  const facts = keys.flatMap((key) =>
    (records.factsOf.get(key) ?? []).filter(
      (fact) => fact.programme === zone && !isSuperseded(fact, records) && (key === own || isOfWholeArea(fact)),
    ),
  )
  if (facts.some(({ certainty }) => certainty === 'confirmed' || certainty === 'planned' || certainty === 'reported'))
    return true
  return null
}

const isOfWholeArea = ({ field, extent }: Fact) => field === 'designation' && extent === 'whole'

/** What the conditions of an investor ask of a site. */
export function toCandidate(index: AtlasAsOf, records: RecordsAsOf, site: Site): Candidate {
  const amounts: Partial<Record<MoneyKind, number>> = {}
  for (const kind of MONEY_KINDS) {
    const amount = amountOf(index, site.id, kind)
    if (amount) amounts[kind] = amount.value
  }
  const belts = index.atlas.belts.map(({ id, nodes }): readonly [string, number] => [
    id,
    Math.min(
      ...nodes
        .flatMap((node) => index.sites.get(node) ?? [])
        .map(({ coordinates }) => kilometresBetween(site.coordinates, coordinates)),
    ),
  ])
  return {
    industries: site.industries,
    region: site.region,
    isInCapitalArea: index.regions.get(site.region)?.isCapitalArea ?? false,
    status: site.status,
    amounts,
    certainty: (money) => toSiteRow(site, amountOf(index, site.id, money)).certainty,
    zones: Object.fromEntries(ZONES.map((zone) => [zone, isInZone(records, site, zone)])) as Record<
      Zone,
      boolean | null
    >,
    areas: figuresOf(records, site.id, 'area', 'm2').map(({ value }) => value),
    gateways: Object.fromEntries(
      GATEWAY_KINDS.map((kind) => [kind, nearestGateway(index, site, kind)?.kilometres ?? null]),
    ) as Record<GatewayKind, number | null>,
    belts: Object.fromEntries(belts),
  }
}
