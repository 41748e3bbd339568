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
    amounts: amountsOfSites(data.facts),
  }
}

/** What the detail panel needs, from the parsed data. */
export function buildRecords({ facts, milestones, conflicts, sources }: SourceData): Records {
  return { facts: [...facts], milestones: [...milestones], conflicts: [...conflicts], sources: [...sources] }
}

/** The headline amounts of sites and the amounts that hold them, in won. */
function amountsOfSites(facts: readonly Fact[]): Amount[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const isHeadline = ({ money, subject, unit }: Fact) =>
    money?.headline === true && subject.startsWith('site:') && unit === 'KRW'
  const wanted = new Set<Fact>()
  const want = (fact: Fact | undefined) => {
    if (fact === undefined || wanted.has(fact)) return
    wanted.add(fact)
    want(wholeOf(fact, byId))
    want(byId.get(fact.superseded_by ?? ''))
  }
  facts.filter(isHeadline).forEach(want)
  return [...wanted].flatMap((fact) => {
    const { id, subject, value, money, certainty, known_from, superseded_by } = fact
    return money && typeof value === 'number'
      ? [
          {
            fact: id,
            subject,
            kind: money.kind,
            value,
            certainty,
            known_from,
            superseded_from: superseded_by === undefined ? null : (byId.get(superseded_by)?.known_from ?? null),
            superseded_by: superseded_by ?? null,
            part_of: wholeOf(fact, byId)?.id ?? null,
            headline: isHeadline(fact),
          },
        ]
      : []
  })
}

/** The nearest fact along `partOf` that is a sum in won of the same kind; the checks have made sure that the chain ends. */
function wholeOf({ money }: Fact, byId: ReadonlyMap<string, Fact>): Fact | undefined {
  let whole = byId.get(money?.partOf ?? '')
  while (whole && (whole.money?.kind !== money?.kind || whole.unit !== 'KRW'))
    whole = byId.get(whole.money?.partOf ?? '')
  return whole
}
