import type { Feature, FeatureCollection, Point } from 'geojson'
import type { AreaCollection } from '@/datasets/boundaries'
import type { Coordinates } from '@/domain/schema/site'
import type { AreaMark, BeltMark, ComparedMark, GatewayMark, MapFrame, SiteMark } from '../frame/MapFrame'
import { gatewayIconName, ICON_RADIUS, siteIconName } from '../style/siteIcon'

type Properties = Record<string, string | number | boolean>

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const point = (coordinates: Coordinates, properties: Properties): Feature<Point> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...coordinates] },
  properties,
})

export function siteFeatures(sites: readonly SiteMark[]): FeatureCollection {
  return collection(
    sites.map(({ id, coordinates, label, industry, radius, certainty, isHollow, isPale, changes }) =>
      point(coordinates, {
        id,
        label,
        radius,
        size: radius / ICON_RADIUS,
        icon: siteIconName(industry, certainty, isHollow),
        isPale,
        changes,
      }),
    ),
  )
}

/** Halos around the selected and the highlighted site. */
export function siteFocusFeatures({
  sites,
  highlightedSite,
}: Pick<MapFrame, 'sites' | 'highlightedSite'>): FeatureCollection {
  const selected = sites
    .filter(({ isSelected }) => isSelected)
    .map(({ coordinates, radius }) => point(coordinates, { state: 'selected', radius }))
  return collection(
    highlightedSite ? [...selected, point(highlightedSite, { state: 'highlighted', radius: 10 })] : selected,
  )
}

/** Numbers of the compared places. */
export function comparedFeatures(compared: readonly ComparedMark[]): FeatureCollection {
  return collection(compared.map(({ number, coordinates }) => point(coordinates, { number })))
}

export function beltLinkFeatures(belts: readonly BeltMark[]): FeatureCollection {
  return collection(
    belts.flatMap(({ id: belt, layer, isSelected, isPale, links }) =>
      links.map(({ id, from, to }) => ({
        type: 'Feature' as const,
        geometry: { type: 'LineString' as const, coordinates: [[...from], [...to]] },
        properties: { id, belt, layer, isSelected, isPale },
      })),
    ),
  )
}

export function beltNodeFeatures(belts: readonly BeltMark[]): FeatureCollection {
  return collection(
    belts.flatMap(({ layer, nodes, isSelected, isPale }) =>
      nodes.map(({ id, coordinates, name, role }) =>
        point(coordinates, { id, layer, name, role, isPale, order: isSelected ? 0 : 1 }),
      ),
    ),
  )
}

export function gatewayFeatures(gateways: readonly GatewayMark[]): FeatureCollection {
  return collection(
    gateways.map(({ id, coordinates, name, kind }) => point(coordinates, { id, name, icon: gatewayIconName(kind) })),
  )
}

/** Names of areas at their label points; areas that are not drawn have no name either. */
export function areaLabelFeatures(
  level: 'region' | 'municipality',
  areas: AreaCollection,
  marks: readonly AreaMark[],
): Feature[] {
  const names = new Map(marks.map(({ id, name, short }) => [id, { name, short }]))
  return areas.features.flatMap(({ properties: { id, label } }) => {
    const name = names.get(id)
    return name === undefined ? [] : [point(label, { id, level, ...name })]
  })
}

/** Names that stand on every map: the seas, Ulleungdo and Dokdo. */
export const SEAS: readonly {
  readonly ko: string
  readonly en: string
  readonly kind: 'sea' | 'island'
  readonly coordinates: Coordinates
}[] = [
  { ko: '동해', en: 'East Sea', kind: 'sea', coordinates: [130.35, 38.1] },
  { ko: '서해', en: 'Yellow Sea', kind: 'sea', coordinates: [124.75, 36.2] },
  { ko: '남해', en: 'South Sea', kind: 'sea', coordinates: [128.4, 33.85] },
  { ko: '울릉도', en: 'Ulleungdo', kind: 'island', coordinates: [130.866, 37.5] },
  { ko: '독도', en: 'Dokdo', kind: 'island', coordinates: [131.867, 37.241] },
]

export function seaFeatures(language: 'ko' | 'en'): FeatureCollection {
  return collection(SEAS.map(({ kind, coordinates, ...name }) => point(coordinates, { kind, name: name[language] })))
}
