import type { Amount, Atlas, Records } from '@/domain/schema/artefact'
import type { Fact } from '@/domain/schema/record'
import type { SourceData } from './sourceData'

/** What lists, filters and map need, from the parsed data. */
export function buildAtlas(data: SourceData): Atlas {
  const { regions, provinces, municipalities, industries, sites, belts, gateways, programmes } = data
  return {
    regions: [...regions],
    provinces: [...provinces],
    municipalities: [...municipalities],
    industries: [...industries],
    sites: [...sites],
    belts: [...belts],
    gateways: [...gateways],
    programmes: [...programmes],
    amounts: headlineAmounts(data.facts),
  }
}

/** What the detail panel needs, from the parsed data. */
export function buildRecords({ facts, milestones, conflicts, sources }: SourceData): Records {
  return { facts: [...facts], milestones: [...milestones], conflicts: [...conflicts], sources: [...sources] }
}

/** The headline amounts of sites, in won. */
function headlineAmounts(facts: readonly Fact[]): Amount[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return facts.flatMap(({ id, subject, value, unit, money, certainty, known_from, superseded_by }) =>
    money?.headline && subject.startsWith('site:') && typeof value === 'number' && unit === 'KRW'
      ? [
          {
            fact: id,
            subject,
            kind: money.kind,
            value,
            certainty,
            known_from,
            superseded_from: superseded_by === undefined ? null : (byId.get(superseded_by)?.known_from ?? null),
            contained_in: containingFacts(money.partOf, byId),
          },
        ]
      : [],
  )
}

/** Ids along the `partOf` chain, nearest first; the checks have made sure that it ends. */
function containingFacts(partOf: string | null, byId: ReadonlyMap<string, Fact>): string[] {
  if (partOf === null) return []
  return [partOf, ...containingFacts(byId.get(partOf)?.money?.partOf ?? null, byId)]
}
