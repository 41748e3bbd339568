import { readdirSync, readFileSync } from 'node:fs'

// Reads data/ by itself, without a line of the app, to tell which sites a filter must show and what they add up to.
const read = (path: string) => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'))

export interface RawFact { id: string; subject: string; text: { ko: string }; value: number; certainty: string; known_from: string | null; superseded_by?: string; money?: { kind: string; headline: boolean; partOf: string | null } }
interface RawStage { status: string; from: string | null }
interface RawMilestone { id: string; title: { ko: string }; stated_in: string; outcome: { as_of: string; text: { ko: string } } | null }
export interface RawSite { stages?: RawStage[]; id: string; name_ko: string; industries: string[]; region: string; status: string; parent: string | null }
export interface Wish { industry?: string; region?: string; kind: string; minimum?: number; maximum?: number; unknown?: boolean; certainty?: string }

const facts: RawFact[] = readdirSync(new URL('../../data/facts', import.meta.url)).flatMap((file) => read(`facts/${file}`))
const sites: RawSite[] = ['semiconductor-belt', 'battery-triangle', 're100-sites', 'clusters', 'institutions'].flatMap((layer) =>
  read(`layers/${layer}.geojson`).features.filter((each: { geometry: { type: string } }) => each.geometry.type === 'Point').map((each: { properties: RawSite }) => each.properties),
)
const byId = new Map(facts.map((fact) => [fact.id, fact]))

/** The headline amount of a site that holds on a day. */
export function headlineOn(id: string, kind: string, day: string): RawFact | undefined {
  const known = (fact?: RawFact) => fact !== undefined && (fact.known_from === null || fact.known_from <= day)
  return facts.find((fact) => fact.subject === `site:${id}` && fact.money?.kind === kind && fact.money.headline && known(fact) && !(fact.superseded_by && known(byId.get(fact.superseded_by))))
}

/** Whether a larger amount of the set holds this one, as fact or as site. */
function isPart(id: string, amount: RawFact, inFacts: ReadonlySet<string>, inSet: ReadonlyMap<string, RawFact>): boolean {
  for (let part = amount.money?.partOf; part; part = byId.get(part)?.money?.partOf) if (inFacts.has(part)) return true
  for (let parent = sites.find((site) => site.id === id)?.parent; parent; parent = sites.find((site) => site.id === parent)?.parent) if (inSet.has(parent)) return true
  return false
}

/** The stage a site had reached on a day; undefined while nobody knew of it. */
export function stageOn({ status, stages }: RawSite, day: string): string | undefined {
  return stages ? stages.filter(({ from }) => from === null || from <= day).at(-1)?.status : status
}

export function expectedSelection(wish: Wish, day: string): { ids: string[]; total: number } {
  const amountOf = (id: string) => headlineOn(id, wish.kind, day)
  const stage = (status: string) => (['operating', 'under-construction', 'designated'].includes(status) ? 'confirmed' : status)
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
  const inSet = new Map(chosen.flatMap((site) => { const amount = amountOf(site.id); return amount ? [[site.id, amount] as const] : [] }))
  const inFacts = new Set([...inSet.values()].map((fact) => fact.id))
  let total = 0
  for (const [id, amount] of inSet) {
    if (!isPart(id, amount, inFacts, inSet)) total += amount.value
  }
  return { ids: chosen.map(({ id }) => id).sort(), total }
}

/** Per certainty, and the counts of what is left out, of one kind of money over the sites of a region. */
export function expectedMoney(region: string, kind: string, day: string): { byCertainty: Record<string, number>; unknown: number; contained: number } {
  const { ids } = expectedSelection({ region, kind }, day)
  const all = new Map(ids.flatMap((id) => { const amount = headlineOn(id, kind, day); return amount ? [[id, amount] as const] : [] }))
  const inFacts = new Set([...all.values()].map((fact) => fact.id))
  const byCertainty: Record<string, number> = {}
  let contained = 0
  for (const [id, amount] of all) {
    if (isPart(id, amount, inFacts, all)) contained += 1
    else byCertainty[amount.certainty] = (byCertainty[amount.certainty] ?? 0) + amount.value
  }
  return { byCertainty, unknown: ids.length - all.size, contained }
}

export const REGIONS: string[] = read('regions.json').map(({ id }: { id: string }) => id)

export const nameOf = (id: string): string => sites.find((site) => site.id === id)?.name_ko ?? id

/** Sentences and names that nobody could know on a day, without those that something known then says too. */
export function unknownTexts(day: string): string[] {
  const dates = new Map<string, string | null>(read('sources.json').map(({ id, date }: { id: string; date: string | null }) => [id, date]))
  const milestones: RawMilestone[] = read('milestones.json')
  const isLater = (from: string | null | undefined) => typeof from === 'string' && from > day
  const places: { name: string; isLater: boolean }[] = [
    ...sites.map((site) => ({ name: site.name_ko, isLater: stageOn(site, day) === undefined })),
    ...read('programmes.json').map(({ name, stages }: { name: { ko: string }; stages?: RawStage[] }) => ({ name: name.ko, isLater: stages?.every(({ from }) => isLater(from)) ?? false })),
  ]
  const said = [
    ...facts.map(({ text, known_from }) => ({ text: text.ko, isLater: isLater(known_from) })),
    ...milestones.map(({ title, stated_in }) => ({ text: title.ko, isLater: isLater(dates.get(stated_in)) })),
    ...milestones.flatMap(({ outcome }) => (outcome ? [{ text: outcome.text.ko, isLater: isLater(outcome.as_of) }] : [])),
    ...places.map(({ name, isLater: later }) => ({ text: name, isLater: later })),
  ]
  const known = said.filter(({ isLater: later }) => !later).map(({ text }) => text)
  return [...new Set(said.filter(({ isLater: later, text }) => later && !known.some((other) => other.includes(text))).map(({ text }) => text))]
}

export const subjectKeys: readonly string[] = [...new Set(facts.map(({ subject }) => subject))].filter((key) => key !== 'nation')
export const rawSites: readonly RawSite[] = sites
