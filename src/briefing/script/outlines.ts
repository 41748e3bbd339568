import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Day } from '@/domain/day'
import { NO_FILTERS } from '@/domain/filter'
import { type Camera, COUNTRY_CAMERA } from '@/domain/mapView'
import { MILESTONE_STATES, type MilestoneState } from '@/domain/milestone'
import type { Subject } from '@/domain/subject'
import type { SceneView } from '@/store/state'
import type { Derive } from '@/store/derive/derivation'
import { deriveProfile, type Profile } from '@/store/derive/profile'
import { derivePromises, groupPromises } from '@/store/derive/promises'

/** The parts of "our region in seven scenes", in their order. */
export const REGION_SCENES = ['glance', 'engines', 'belts', 'sites', 'money', 'promises', 'support'] as const
export type RegionScene = (typeof REGION_SCENES)[number]

/** What a scene made from data is about; the words are put to it where the language is known. */
export interface Outline {
  readonly id: string
  readonly view: SceneView
  readonly facts: readonly string[]
  readonly promises: readonly string[]
}

const plainView = (asOf: Day | null, part: SceneView = {}): SceneView => ({
  hiddenOverlays: ['gateways'],
  asOf,
  ...part,
})

/** A briefing of a region made from what is on record of it: the same seven scenes for every region. */
export function regionOutlines(
  derive: Derive,
  index: AtlasAsOf,
  records: RecordsAsOf,
  region: string,
  asOf: Day | null,
  camera: Camera,
): { readonly profile: Profile; readonly outlines: readonly (Outline & { readonly id: RegionScene })[] } {
  const subject: Subject = { kind: 'region', id: region }
  const profile = deriveProfile(derive, index, records, subject)
  const view = plainView(asOf, { selection: subject, camera })
  const own: SceneView = { ...view, filters: { ...NO_FILTERS, regions: [region] } }
  const headline = profile.sites
    .flatMap(({ amounts }) => amounts)
    .sort((left, right) => right.value - left.value)
    .map(({ fact }) => fact)
  const belt = profile.belts[0]?.belt.id
  const roles = profile.belts
    .flatMap(({ roles: all }) => all.filter(({ isInside }) => isInside))
    .flatMap(({ site }) =>
      (records.factsOf.get(`site:${site.id}`) ?? []).filter(({ field }) => field === 'role').map(({ id }) => id),
    )
  const outlines: Readonly<Record<RegionScene, Omit<Outline, 'id'>>> = {
    glance: {
      view,
      facts: [...(profile.grdp?.facts ?? []), ...(profile.population?.facts ?? [])].map(({ id }) => id),
      promises: [],
    },
    engines: { view, facts: profile.growthEngines.map(({ id }) => id), promises: [] },
    belts: {
      view: belt ? { ...view, selection: { kind: 'belt', id: belt }, camera: COUNTRY_CAMERA } : view,
      facts: roles,
      promises: [],
    },
    sites: { view: own, facts: [], promises: [] },
    money: { view: own, facts: headline, promises: [] },
    promises: {
      view,
      facts: [],
      promises: groupPromises(profile.promises)
        .flatMap(({ rows }) => rows)
        .map(({ milestone }) => milestone.id),
    },
    support: {
      view,
      facts: [...new Set(profile.entitlements.flatMap(({ facts }) => facts.map(({ id }) => id)))],
      promises: [],
    },
  }
  return { profile, outlines: REGION_SCENES.map((id) => ({ id, ...outlines[id] })) }
}

/** "What became of it": a scene for each state in which promises are today, those that need a look first. */
export function outcomeOutlines(
  derive: Derive,
  index: AtlasAsOf,
  records: RecordsAsOf,
  asOf: Day | null,
): readonly (Outline & { readonly id: MilestoneState; readonly count: number })[] {
  const groups = groupPromises(derivePromises(derive, index, records, null))
  return MILESTONE_STATES.flatMap((state) => {
    const rows = groups.find((group) => group.state === state)?.rows ?? []
    return rows.length === 0
      ? []
      : [
          {
            id: state,
            count: rows.length,
            view: plainView(asOf),
            facts: [],
            promises: rows.map(({ milestone }) => milestone.id),
          },
        ]
  })
}

/** Ids of briefings: authored ones have their own, those made from data say of what. */
export type BriefingId = string
export const OUTCOMES: BriefingId = 'outcomes'
export const regionBriefing = (region: string): BriefingId => `region-${region}`
export const regionOfBriefing = (id: BriefingId): string | null =>
  id.startsWith('region-') ? id.slice('region-'.length) : null
