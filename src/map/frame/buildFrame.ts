import type { AtlasAsOf, LoadedAtlas } from '@/datasets/atlasIndex'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Certainty } from '@/domain/certainty'
import type { SiteRow } from '@/domain/filter'
import type { Overlay } from '@/domain/mapView'
import { provinceNameOn } from '@/domain/placeName'
import type { Subject } from '@/domain/subject'
import { symbolRadius } from '@/domain/symbolSize'
import { derivation, type Derive } from '@/store/derive/derivation'
import { countBySite, deriveChanges, deriveFilteredChanges } from '@/store/derive/changes'
import { deriveTouchedPlaces } from '@/store/derive/programmes'
import { deriveScreening, isInFocus } from '@/store/derive/sites'
import type { AppState } from '@/store/state'
import type { AreaMark, AreaRef, BeltMark, ComparedMark, MapFrame, SiteMark } from './MapFrame'

type Language = MapFrame['language']
type FrameState = Pick<
  AppState,
  | 'records'
  | 'filters'
  | 'selection'
  | 'highlighted'
  | 'asOf'
  | 'since'
  | 'lens'
  | 'today'
  | 'camera'
  | 'hiddenOverlays'
  | 'compared'
>

/**
 * The plain description of the map for one state and language. It draws exactly the sites of `deriveScreening`, the set of
 * list, legend and totals. Parts whose input did not change are the same objects as
 * before for the same `derive`: that of the store for the map, one of its own for a picture.
 */
export function buildFrame(derive: Derive, loaded: LoadedAtlas, state: FrameState, language: Language): MapFrame {
  const day = state.asOf ?? state.today
  const index = derive(atlasOn, loaded, day)
  const screening = deriveScreening(derive, index, state.filters)
  const loadedRecords = state.records.state === 'ready' ? state.records.value : null
  const touched = touchedPlaces(derive, index, loadedRecords && derive(recordsOn, loadedRecords, day), state.selection)
  const changes =
    loadedRecords && state.since !== null
      ? countBySite(
          derive,
          deriveFilteredChanges(
            derive,
            index,
            deriveChanges(derive, loaded, loadedRecords, state.since, day),
            state.filters,
            screening,
          ),
        )
      : NO_CHANGES
  return {
    language,
    ...areaNames(derive, index, language),
    dimmedRegions: dimmedRegions(derive, index, state.filters.regions),
    selectedAreas: selectedAreas(derive, state.selection, touched, state.compared),
    compared: comparedMarks(derive, index, state.compared),
    highlightedArea: areaRef(state.highlighted),
    sites: siteMarks(
      derive,
      screening.visible,
      state.filters.industries,
      state.selection,
      touched,
      state.lens,
      changes,
      language,
    ),
    highlightedSite:
      state.highlighted?.kind === 'site' ? (index.sites.get(state.highlighted.id)?.coordinates ?? null) : null,
    belts: beltMarks(derive, index, state.hiddenOverlays, state.selection, language),
    gateways: gatewayMarks(derive, index, state.hiddenOverlays, language),
    hiddenOverlays: state.hiddenOverlays,
    camera: state.camera,
  }
}

const areaNames = derivation(
  (index: AtlasAsOf, language: Language): Record<'regions' | 'provinces' | 'municipalities', readonly AreaMark[]> => ({
    regions: index.atlas.regions.map(({ id, name, short }) => ({ id, name: name[language], short: short[language] })),
    provinces: index.atlas.provinces.map((province) => ({
      id: province.code,
      name: provinceNameOn(province, index.day)[language],
      short: province.short[language],
    })),
    municipalities: index.atlas.municipalities.map((municipality) => ({
      id: municipality.code,
      name: municipality.name[language],
      short: municipality.name[language],
    })),
  }),
)

const dimmedRegions = derivation((index: AtlasAsOf, wanted: readonly string[]): readonly string[] =>
  wanted.length === 0 ? [] : index.atlas.regions.map(({ id }) => id).filter((id) => !wanted.includes(id)),
)

function areaRef(subject: Subject | null): AreaRef | null {
  switch (subject?.kind) {
    case 'region':
      return { object: 'regions', id: subject.id }
    case 'province':
      return { object: 'provinces', id: subject.id }
    case 'municipality':
      return { object: 'municipalities', id: subject.id }
    default:
      return null
  }
}

const NO_CHANGES: ReadonlyMap<string, number> = new Map()
const NOWHERE: readonly Subject[] = []

/** What the selected programme touches; nothing where no programme is selected. */
function touchedPlaces(
  derive: Derive,
  index: AtlasAsOf,
  records: RecordsAsOf | null,
  selection: Subject | null,
): readonly Subject[] {
  return selection?.kind === 'programme' ? deriveTouchedPlaces(derive, index, records, selection.id) : NOWHERE
}

const selectedAreas = derivation(
  (selection: Subject | null, touched: readonly Subject[], compared: readonly Subject[]): readonly AreaRef[] =>
    [areaRef(selection), ...touched.map(areaRef), ...compared.map(areaRef)].filter((area) => area !== null),
)

/** A site where it is, a region in the middle of its sites. */
const comparedMarks = derivation((index: AtlasAsOf, compared: readonly Subject[]): readonly ComparedMark[] =>
  compared.flatMap((subject, place) => {
    const sites =
      subject.kind === 'site'
        ? [index.sites.get(subject.id)].filter((site) => site !== undefined)
        : index.atlas.sites.filter(({ region }) => region === subject.id)
    const mean = (axis: 0 | 1) => sites.reduce((sum, { coordinates }) => sum + coordinates[axis], 0) / sites.length
    return sites.length === 0 ? [] : [{ number: place + 1, coordinates: [mean(0), mean(1)] as const }]
  }),
)

const siteMarks = derivation(
  (
    visible: readonly SiteRow[],
    industries: readonly string[],
    selection: Subject | null,
    touched: readonly Subject[],
    lens: Certainty | null,
    changes: ReadonlyMap<string, number>,
    language: Language,
  ): readonly SiteMark[] => {
    const touchedSites = new Set(touched.flatMap(({ kind, id }) => (kind === 'site' ? [id] : [])))
    return visible.map(({ site, amount, certainty }) => ({
      id: site.id,
      coordinates: site.coordinates,
      label: site.name[language],
      industry: site.industries.find((industry) => industries.includes(industry)) ?? site.industries[0] ?? null,
      radius: symbolRadius(amount?.value ?? null),
      certainty,
      isHollow: site.status === 'candidate' || certainty === 'candidate',
      isSelected: (selection?.kind === 'site' && selection.id === site.id) || touchedSites.has(site.id),
      isPale: !isInFocus({ certainty }, lens) || (touchedSites.size > 0 && !touchedSites.has(site.id)),
      changes: changes.get(site.id) ?? 0,
    }))
  },
)

const beltMarks = derivation(
  (index: AtlasAsOf, hidden: readonly Overlay[], selection: Subject | null, language: Language): readonly BeltMark[] =>
    index.atlas.belts
      .filter(({ layer }) => !hidden.includes(layer))
      .map((belt) => {
        const point = (id: string) => index.sites.get(id)?.coordinates
        return {
          id: belt.id,
          layer: belt.layer,
          isSelected: selection?.kind === 'belt' && selection.id === belt.id,
          isPale: selection?.kind === 'belt' && selection.id !== belt.id,
          links: belt.links.flatMap(({ id, from, to }) => {
            const [start, end] = [point(from), point(to)]
            return start && end ? [{ id, from: start, to: end }] : []
          }),
          nodes: belt.nodes.flatMap((id) => {
            const site = index.sites.get(id)
            const part = site?.belts.find((entry) => entry.belt === belt.id)
            return site && part
              ? [{ id, coordinates: site.coordinates, name: part.place[language], role: part.shortRole[language] }]
              : []
          }),
        }
      }),
)

const gatewayMarks = derivation((index: AtlasAsOf, hidden: readonly Overlay[], language: Language) =>
  hidden.includes('gateways')
    ? []
    : index.atlas.gateways.map(({ id, coordinates, name, kind }) => ({ id, coordinates, name: name[language], kind })),
)
