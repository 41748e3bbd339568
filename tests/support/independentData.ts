import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DATA = join(fileURLToPath(import.meta.url), '../../../data')

// Reads data/ by itself, without a line of the app, to tell what it must show.
export const read = (path: string) => JSON.parse(readFileSync(join(DATA, path), 'utf8'))

export type Words = Record<'ko' | 'en', string>

export interface RawFact {
  id: string
  subject: string
  text: Words
  sources: string[]
  value: number
  unit: string | null
  certainty: string
  known_from: string | null
  superseded_by?: string
  money?: { kind: string; headline: boolean; partOf: string | null }
}
export interface RawStage {
  status: string
  from: string | null
}
export interface RawMilestone {
  id: string
  subject: string
  industries: string[]
  title: Words
  due: { date: string; precision: string }
  stated_certainty: string
  stated_in: string
  outcome: { state: string; as_of: string; text: Words } | null
}
export interface RawSite {
  layer: string
  stages?: RawStage[]
  id: string
  name_ko: string
  name_en: string
  industries: string[]
  region: string
  province: string
  municipalities: string[]
  status: string
  parent: string | null
}

export const facts: RawFact[] = readdirSync(join(DATA, 'facts')).flatMap((file) => read(`facts/${file}`))
export const sites: RawSite[] = [
  'semiconductor-belt',
  'battery-triangle',
  're100-sites',
  'clusters',
  'institutions',
].flatMap((layer) =>
  read(`layers/${layer}.geojson`)
    .features.filter((each: { geometry: { type: string } }) => each.geometry.type === 'Point')
    .map((each: { properties: RawSite }) => ({ ...each.properties, layer })),
)
const byId = new Map(facts.map((fact) => [fact.id, fact]))

/** The headline amount of a site that holds on a day. */
export function headlineOn(id: string, kind: string, day: string): RawFact | undefined {
  const known = (fact?: RawFact) => fact !== undefined && (fact.known_from === null || fact.known_from <= day)
  return facts.find(
    (fact) =>
      fact.subject === `site:${id}` &&
      fact.money?.kind === kind &&
      fact.money.headline &&
      known(fact) &&
      !(fact.superseded_by && known(byId.get(fact.superseded_by))),
  )
}

/** The facts about a subject (`province:52`) that were known on a day and not yet replaced. */
export function factsAbout(key: string, day: string): RawFact[] {
  const known = (fact?: RawFact) => fact !== undefined && (fact.known_from === null || fact.known_from <= day)
  return facts.filter((fact) => fact.subject === key && known(fact) && !known(byId.get(fact.superseded_by ?? '')))
}

/** The stage a site had reached on a day; undefined while nobody knew of it. */
export function stageOn({ status, stages }: RawSite, day: string): string | undefined {
  return stages ? stages.filter(({ from }) => from === null || from <= day).at(-1)?.status : status
}
