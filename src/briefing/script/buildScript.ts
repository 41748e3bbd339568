import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import type { Load } from '@/datasets/artefact'
import { areaOf } from '@/datasets/boundaries'
import type { AtlasAsOf, LoadedAtlas } from '@/datasets/atlasIndex'
import type { LoadedRecords, RecordsAsOf } from '@/datasets/recordsIndex'
import { CERTAINTIES } from '@/domain/certainty'
import type { Day } from '@/domain/day'
import { COUNTRY_CAMERA } from '@/domain/mapView'
import { viewOfScene } from '@/domain/scene'
import type { Briefing } from '@/domain/schema/briefing'
import type { OwnBriefing } from '@/domain/schema/ownBriefing'
import type { Fact } from '@/domain/schema/record'
import { formatDate, formatWon } from '@/i18n/format'
import type { Language } from '@/i18n/setup'
import { useLanguage } from '@/i18n/useLanguage'
import { OUTCOMES, outcomeOutlines, type RegionScene, regionOfBriefing, regionOutlines } from './outlines'
import type { Profile } from '@/store/derive/profile'
import type { Derive } from '@/store/derive/derivation'
import { groupPromises } from '@/store/derive/promises'
import { ownScript } from './ownScript'
import type { Scene, Script } from './scene'
import { useAppState, useAtlas, useDay, useDerive, useLoadedAtlas, useLoadedRecords } from '@/store/StoreContext'

interface Telling {
  readonly derive: Derive
  readonly index: AtlasAsOf
  readonly records: RecordsAsOf
  /** As they were read, for scenes that have a day of their own. */
  readonly loaded: { readonly atlas: LoadedAtlas; readonly records: LoadedRecords }
  readonly authored: readonly Briefing[]
  readonly own: readonly OwnBriefing[]
  readonly boundaries: Load<Topology>
  readonly day: Day
  readonly today: Day
  readonly t: TFunction
  readonly language: Language
}

/** The briefing of that id: authored, the reader's own, of a region, or of what became of the promises; null where there is none. */
function buildScript(
  id: string,
  { derive, index, records, loaded, authored, own, boundaries, day, today, t, language }: Telling,
): Script | null {
  const found = authored.find((briefing) => briefing.id === id)
  if (found) return authoredScript(found, language)
  const mine = own.find((briefing) => briefing.id === id)
  if (mine) return ownScript(mine, loaded.atlas, loaded.records, today)
  const notes = t('briefing.notesFromData', { day: formatDate(day, language) })
  const asOf = day === today ? null : day
  if (id === OUTCOMES) {
    const scenes = outcomeOutlines(derive, index, records, asOf).map(({ count, ...outline }): Scene => ({
      ...MADE,
      ...outline,
      title: t(`terms.milestoneState.${outline.id}`),
      body: [t('briefing.line.outcome', { count })],
      notes,
    }))
    return { title: t('briefing.outcomesTitle'), scenes }
  }
  const region = index.regions.get(regionOfBriefing(id) ?? '')
  if (!region) return null
  const area = boundaries.state === 'ready' ? areaOf(boundaries.value, { kind: 'region', id: region.id }) : null
  const { profile, outlines } = regionOutlines(
    derive,
    index,
    records,
    region.id,
    asOf,
    area ? { kind: 'fit', bounds: area.properties.bounds } : COUNTRY_CAMERA,
  )
  const name = region.name[language]
  const scenes = outlines.map((outline): Scene => {
    const lines = regionLines(outline.id, profile, index, t, language)
    return {
      ...MADE,
      ...outline,
      title: t(`briefing.region.${outline.id}`, { name }),
      body: lines.length > 0 ? lines : [t('briefing.line.none')],
      notes,
    }
  })
  return { title: t('briefing.regionTitle', { name }), scenes }
}

/** What all scenes made from data have in common. */
const MADE = { dwell: 60, problems: [] } as const
const NONE: readonly OwnBriefing[] = []

/** The briefing of that id in the language on the screen. */
export function useScript(id: string, records: RecordsAsOf, authored: readonly Briefing[]): Script | null {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const today = useAppState((state) => state.today)
  const boundaries = useAppState((state) => state.boundaries)
  const own = useAppState((state) => state.own)
  const day = useDay()
  const derive = useDerive()
  const loadedAtlas = useLoadedAtlas()
  const loadedRecords = useLoadedRecords()
  return useMemo(
    () =>
      buildScript(id, {
        derive,
        loaded: { atlas: loadedAtlas, records: loadedRecords },
        index,
        records,
        authored,
        own: own.state === 'ready' ? own.drafts.map(({ history }) => history.present) : NONE,
        boundaries,
        day,
        today,
        t,
        language,
      }),
    [id, derive, loadedAtlas, loadedRecords, authored, records, own, index, day, today, boundaries, t, language],
  )
}

function authoredScript(briefing: Briefing, language: Language): Script {
  return {
    title: briefing.title[language],
    scenes: briefing.scenes.map(({ id, title, body, notes, dwell, view, facts }) => ({
      id,
      title: title[language],
      body: body[language].split('\n'),
      notes: notes[language],
      view: viewOfScene(view),
      facts,
      promises: [],
      dwell,
      problems: [],
    })),
  }
}

const MOST_LINES = 5

/** What the scenes of a region say, from its profile; how many lines find no room is said. */
function regionLines(
  scene: RegionScene,
  profile: Profile,
  index: AtlasAsOf,
  t: TFunction,
  language: Language,
): readonly string[] {
  const lines = allLines(scene, profile, index, t, language)
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), t('briefing.andOthers', { count: lines.length - MOST_LINES })]
    : lines
}

function allLines(
  scene: RegionScene,
  profile: Profile,
  index: AtlasAsOf,
  t: TFunction,
  language: Language,
): readonly string[] {
  const states = groupPromises(profile.promises)
    .map(({ state, rows }) => `${t(`terms.milestoneState.${state}`)} ${rows.length}`)
    .join(', ')
  const promises = t('briefing.line.promises', { count: profile.promises.length, parts: states || '0' })
  switch (scene) {
    case 'glance':
      return [
        t('briefing.line.sites', {
          count: profile.sites.length,
          parts: profile.byStatus
            .filter(({ count }) => count > 0)
            .map(({ status, count }) => `${t(`terms.status.${status}`)} ${count}`)
            .join(', '),
        }),
        promises,
        ...(profile.grdp
          ? [
              t('briefing.line.grdp', {
                value: formatWon(profile.grdp.value, language),
                period: profile.grdp.period ? formatDate(profile.grdp.period, language) : '',
              }),
            ]
          : []),
      ]
    case 'engines':
      return profile.growthEngines.map(
        ({ text, certainty }) => `${text[language]} (${t(`terms.certainty.${certainty}`)})`,
      )
    case 'belts':
      return profile.belts.flatMap(({ belt, roles }) =>
        roles
          .filter(({ isInside }) => isInside)
          .map(({ role }) => t('briefing.line.role', { belt: belt.name[language], role: role[language] })),
      )
    case 'sites': {
      const counts = index.atlas.industries.map(({ id, name }) => ({
        name: name[language],
        count: profile.sites.filter(({ site }) => site.industries.includes(id)).length,
      }))
      return counts
        .filter(({ count }) => count > 0)
        .sort((left, right) => right.count - left.count)
        .map(({ name, count }) => t('briefing.line.industry', { industry: name, count }))
    }
    case 'money':
      return profile.money.map(({ kind, total }) =>
        t('briefing.line.money', {
          kind: t(`terms.moneyKind.${kind}`),
          parts: CERTAINTIES.filter((grade) => total.byCertainty[grade].count > 0)
            .map((grade) => `${t(`terms.certainty.${grade}`)} ${formatWon(total.byCertainty[grade].value, language)}`)
            .join(', '),
          unknown: total.unknown,
        }),
      )
    case 'promises':
      return profile.promises.length === 0 ? [] : [promises]
    case 'support':
      return profile.entitlements.map(({ programme, facts }) =>
        t('briefing.line.support', { programme: programme.name[language], parts: gradedPlaces(facts, t) }),
      )
  }
}

/** How many places facts speak of, each under the firmest of what is said of it: a candidate is no designation. */
function gradedPlaces(facts: readonly Fact[], t: TFunction): string {
  const places = [...new Set(facts.map(({ subject }) => subject))]
  const gradeOf = (place: string) =>
    CERTAINTIES.find((grade) => facts.some(({ subject, certainty }) => subject === place && certainty === grade))
  return CERTAINTIES.map((grade) => ({ grade, count: places.filter((place) => gradeOf(place) === grade).length }))
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => t('briefing.line.graded', { grade: t(`terms.certainty.${grade}`), count }))
    .join(', ')
}
