import { isKnownOn } from '@/domain/day'
import { OVERLAYS } from '@/domain/mapView'
import { SITE_GROUPS } from '@/domain/filter'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** A scene shows only facts that were known and not superseded on its day, and layers and ids that exist. */
export const briefingScenes: Check = {
  rule: 'briefing-scenes',
  find: (data) => {
    const facts = new Map(data.facts.map((fact) => [fact.id, fact]))
    const known = {
      layer: new Set<string>([...OVERLAYS, ...SITE_GROUPS]),
      industry: new Set(data.industries.map(({ id }) => id)),
      region: new Set(data.regions.map(({ id }) => id)),
    }
    return data.briefings.flatMap((briefing) =>
      briefing.scenes.flatMap((scene) => {
        const found = (what: string, fix: string) => foundAt(data, briefing, `scene ${scene.id}: ${what}`, fix)
        const unknown = (kind: keyof typeof known, ids: readonly string[]) =>
          ids
            .filter((id) => !known[kind].has(id))
            .map((id) => found(`names the ${kind} ${id}, which does not exist`, 'Correct the id.'))
        return [
          ...unknown('layer', scene.view.layers),
          ...unknown('industry', scene.view.industries),
          ...unknown('region', scene.view.regions),
          ...scene.facts.flatMap((id) => {
            const fact = facts.get(id)
            if (!fact) return [found(`names the fact ${id}, which does not exist`, 'Correct the id.')]
            if (!isKnownOn(fact.known_from, scene.view.asOf))
              return [found(`shows ${id}, which was not known on ${scene.view.asOf}`, 'Use a fact of that day.')]
            const newer = fact.superseded_by === undefined ? undefined : facts.get(fact.superseded_by)
            return newer && isKnownOn(newer.known_from, scene.view.asOf)
              ? [found(`shows ${id}, which ${newer.id} had superseded`, `Show ${newer.id}.`)]
              : []
          }),
        ]
      }),
    )
  },
}
