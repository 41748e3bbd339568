import { parseSubject } from '@/domain/subject'
import type { Check, SourceData } from '../build/sourceData'
import { foundAt } from './location'

/** Whatever an entry names exists: subjects, sources, parents, industries, places, other facts. */
export const knownReferences: Check = {
  rule: 'known-references',
  find: (data) => {
    const known = knownIds(data)
    const check = (
      entry: { readonly id: string } | { readonly code: string },
      kind: keyof typeof known,
      ids: readonly (string | null | undefined)[],
    ) =>
      ids.flatMap((id) =>
        id === null || id === undefined || known[kind].has(id)
          ? []
          : [
              foundAt(
                data,
                entry,
                `names the ${kind} ${id}, which does not exist`,
                'Correct the id, or add what is missing.',
              ),
            ],
      )
    const checkSubject = (entry: { readonly id: string }, key: string) => {
      const subject = parseSubject(key)
      if (subject?.kind === 'nation') return []
      return subject
        ? check(entry, subject.kind, [subject.id])
        : [foundAt(data, entry, `has the subject ${key}, which is not kind:id`, 'Write it as kind:id.')]
    }
    return [
      ...data.regions.flatMap((region) => check(region, 'province', region.provinces)),
      ...data.provinces.flatMap((province) => check(province, 'region', [province.region])),
      ...data.municipalities.flatMap((place) => [
        ...check(place, 'province', [place.province]),
        ...check(place, 'region', [place.region]),
      ]),
      ...data.sites.flatMap((site) => [
        ...check(site, 'industry', site.industries),
        ...check(site, 'region', [site.region]),
        ...check(site, 'province', [site.province]),
        ...check(site, 'municipality', site.municipalities),
        ...check(
          site,
          'belt',
          site.belts.map(({ belt }) => belt),
        ),
        ...check(site, 'site', [site.parent]),
      ]),
      ...data.belts.flatMap((belt) =>
        check(belt, 'site', [...belt.nodes, ...belt.corners.flatMap(({ nodes }) => nodes)]),
      ),
      ...data.programmes.flatMap((programme) => [
        ...check(programme, 'industry', programme.industries),
        ...check(
          programme,
          'region',
          programme.regions.filter((region) => region !== 'all' && region !== 'non-capital'),
        ),
      ]),
      ...data.facts.flatMap((fact) => [
        ...checkSubject(fact, fact.subject),
        ...check(fact, 'source', fact.sources),
        ...check(fact, 'programme', [fact.programme]),
        ...check(fact, 'fact', [fact.superseded_by, fact.money?.partOf]),
      ]),
      ...data.milestones.flatMap((milestone) => [
        ...checkSubject(milestone, milestone.subject),
        ...check(milestone, 'industry', milestone.industries),
        ...check(milestone, 'source', [milestone.stated_in, ...(milestone.outcome?.sources ?? [])]),
      ]),
      ...data.conflicts.flatMap((conflict) => [
        ...checkSubject(conflict, conflict.subject),
        ...check(conflict, 'fact', [...conflict.facts, conflict.chosen]),
      ]),
    ]
  },
}

function knownIds(data: SourceData) {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))
  const codes = (entries: readonly { readonly code: string }[]) => new Set(entries.map(({ code }) => code))
  return {
    region: ids(data.regions),
    province: codes(data.provinces),
    municipality: codes(data.municipalities),
    industry: ids(data.industries),
    site: ids(data.sites),
    belt: ids(data.belts),
    programme: ids(data.programmes),
    fact: ids(data.facts),
    source: ids(data.sources),
  }
}
