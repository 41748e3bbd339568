import { expectedSum } from './independentMoney'
import { headlineOn, type RawSite, read, sites, stageOn } from './independentData'

// Tells by itself, without a line of the app, which sites a filter must show and what they add up to.
export interface Wish {
  industry?: string
  region?: string
  kind: string
  minimum?: number
  maximum?: number
  unknown?: boolean
  certainty?: string
}

export function expectedSelection(wish: Wish, day: string): { ids: string[]; total: number } {
  const amountOf = (id: string) => headlineOn(id, wish.kind, day)
  const stage = (status: string) =>
    ['operating', 'under-construction', 'designated'].includes(status) ? 'confirmed' : status
  const chosen = sites.filter((site) => {
    const amount = amountOf(site.id)
    const status = stageOn(site, day)
    if (status === undefined) return false
    if (wish.industry && !site.industries.includes(wish.industry)) return false
    if (wish.region && site.region !== wish.region) return false
    if (wish.certainty && (amount?.certainty ?? stage(status)) !== wish.certainty) return false
    if (!amount) return wish.unknown !== false
    return amount.value >= (wish.minimum ?? 0) && amount.value <= (wish.maximum ?? Infinity)
  })
  const amounts = chosen.flatMap(({ id }) => amountOf(id) ?? [])
  return { ids: chosen.map(({ id }) => id).sort(), total: expectedSum(amounts, day).total }
}

/** The layer of a scene that a site belongs to: sites of belts are clusters. */
const layerOf = ({ layer }: RawSite) => (layer === 're100-sites' || layer === 'institutions' ? layer : 'clusters')

/** Ids of the sites that a scene of an authored briefing shows. */
export function expectedScene({
  layers,
  industries,
  asOf,
}: {
  layers: string[]
  industries: string[]
  asOf: string
}): string[] {
  return sites
    .filter(
      (site) =>
        stageOn(site, asOf) !== undefined &&
        layers.includes(layerOf(site)) &&
        (industries.length === 0 || site.industries.some((each) => industries.includes(each))),
    )
    .map(({ id }) => id)
}

/** Per certainty, and the counts of what is left out, of one kind of money over the sites of a region. */
export function expectedMoney(
  region: string,
  kind: string,
  day: string,
): { byCertainty: Record<string, number>; unknown: number; contained: number } {
  const { ids } = expectedSelection({ region, kind }, day)
  const amounts = ids.flatMap((id) => headlineOn(id, kind, day) ?? [])
  const { byCertainty, contained } = expectedSum(amounts, day)
  return { byCertainty, unknown: ids.length - amounts.length, contained }
}

export const REGIONS: string[] = read('regions.json').map(({ id }: { id: string }) => id)

export const nameOf = (id: string): string => sites.find((site) => site.id === id)?.name_ko ?? id

/** Kilometres between two points on the WGS 84 ellipsoid, by Vincenty's inverse formula. */
export function vincenty([lon1 = 0, lat1 = 0]: readonly number[], [lon2 = 0, lat2 = 0]: readonly number[]): number {
  const [a, f, rad] = [6378.137, 1 / 298.257223563, Math.PI / 180]
  const b = a * (1 - f)
  const [U1, U2, L] = [
    Math.atan((1 - f) * Math.tan(lat1 * rad)),
    Math.atan((1 - f) * Math.tan(lat2 * rad)),
    (lon2 - lon1) * rad,
  ]
  const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(U1), Math.cos(U1), Math.sin(U2), Math.cos(U2)]
  let lambda = L
  for (let round = 0; round < 200; round += 1) {
    const sinSigma = Math.hypot(cosU2 * Math.sin(lambda), cosU1 * sinU2 - sinU1 * cosU2 * Math.cos(lambda))
    if (sinSigma === 0) return 0
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * Math.cos(lambda)
    const sigma = Math.atan2(sinSigma, cosSigma)
    const sinAlpha = (cosU1 * cosU2 * Math.sin(lambda)) / sinSigma
    const cos2Alpha = 1 - sinAlpha ** 2
    const cos2M = cos2Alpha === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / cos2Alpha
    const C = (f / 16) * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha))
    const next = L + (1 - C) * f * sinAlpha * (sigma + C * sinSigma * (cos2M + C * cosSigma * (-1 + 2 * cos2M ** 2)))
    if (Math.abs(next - lambda) < 1e-12) {
      const u2 = (cos2Alpha * (a ** 2 - b ** 2)) / b ** 2
      const A = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)))
      const B = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)))
      const delta =
        B *
        sinSigma *
        (cos2M +
          (B / 4) *
            (cosSigma * (-1 + 2 * cos2M ** 2) - (B / 6) * cos2M * (-3 + 4 * sinSigma ** 2) * (-3 + 4 * cos2M ** 2)))
      return b * A * (sigma - delta)
    }
    lambda = next
  }
  return Number.NaN
}

const points = new Map<string, readonly number[]>(
  ['semiconductor-belt', 'battery-triangle', 're100-sites', 'clusters', 'institutions'].flatMap((layer) =>
    read(`layers/${layer}.geojson`).features.flatMap(
      ({ geometry, properties }: { geometry: { type: string; coordinates: number[] }; properties: { id: string } }) =>
        geometry.type === 'Point' ? [[properties.id, geometry.coordinates] as const] : [],
    ),
  ),
)
const ports: readonly number[][] = read('layers/gateways.geojson')
  .features.filter(
    ({ properties }: { properties: { kind: string; status: string | null } }) =>
      properties.kind === 'port' && (properties.status === 'operating' || properties.status === null),
  )
  .map(({ geometry }: { geometry: { coordinates: number[] } }) => geometry.coordinates)

/** Which sites are known to meet the wishes of an investor, and which miss none but are not known to meet all. */
export function expectedShortlist(
  wish: { industry: string; kind: string; minimum: number; certainties: readonly string[]; portKilometres: number },
  day: string,
): { passed: string[]; unknown: string[] } {
  const passed: string[] = []
  const unknown: string[] = []
  for (const site of sites) {
    const status = stageOn(site, day)
    if (status === undefined) continue
    const amount = headlineOn(site.id, wish.kind, day)
    const certainty =
      amount?.certainty ?? (['operating', 'under-construction', 'designated'].includes(status) ? 'confirmed' : status)
    const near = Math.min(...ports.map((port) => vincenty(points.get(site.id) ?? [], port)))
    const isOut =
      (site.industries.length > 0 && !site.industries.includes(wish.industry)) ||
      (amount && amount.value < wish.minimum) ||
      !wish.certainties.includes(certainty) ||
      near > wish.portKilometres
    if (isOut) continue
    if (amount && site.industries.length > 0) passed.push(site.id)
    else unknown.push(site.id)
  }
  return { passed, unknown }
}

/** Views by link, and what a separate reading of data/ says they must show. */
export const VIEWS: readonly { readonly query: string; readonly wish: Wish }[] = [
  { query: '?v=1', wish: { kind: 'private-investment' } },
  {
    query: '?v=1&industry=battery&min=1000000000000&max=10000000000000',
    wish: { industry: 'battery', kind: 'private-investment', minimum: 1e12, maximum: 1e13 },
  },
  {
    query: '?v=1&industry=semiconductor&unknown=0',
    wish: { industry: 'semiconductor', kind: 'private-investment', unknown: false },
  },
  { query: '?v=1&region=honam&money=project-total', wish: { region: 'honam', kind: 'project-total' } },
  {
    query: '?v=1&industry=renewable&money=public-budget&certainty=planned',
    wish: { industry: 'renewable', kind: 'public-budget', certainty: 'planned' },
  },
  {
    query: '?v=1&industry=semiconductor&money=public-budget&certainty=planned',
    wish: { industry: 'semiconductor', kind: 'public-budget', certainty: 'planned' },
  },
]
