import { readdirSync, readFileSync } from 'node:fs'

// Reads data/ by itself, without a line of the app, to tell which sites a filter must show and what they add up to.
const read = (path: string) => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'))

interface RawFact { id: string; subject: string; value: number; certainty: string; known_from: string | null; superseded_by?: string; money?: { kind: string; headline: boolean; partOf: string | null } }
interface RawSite { id: string; name_ko: string; industries: string[]; region: string; status: string; parent: string | null }
export interface Wish { industry?: string; region?: string; kind: string; minimum?: number; maximum?: number; unknown?: boolean; certainty?: string }

const facts: RawFact[] = readdirSync(new URL('../../data/facts', import.meta.url)).flatMap((file) => read(`facts/${file}`))
const sites: RawSite[] = ['semiconductor-belt', 'battery-triangle', 're100-sites', 'clusters', 'institutions'].flatMap((layer) =>
  read(`layers/${layer}.geojson`).features.filter((each: { geometry: { type: string } }) => each.geometry.type === 'Point').map((each: { properties: RawSite }) => each.properties),
)
const byId = new Map(facts.map((fact) => [fact.id, fact]))

export function expectedSelection(wish: Wish, day: string): { ids: string[]; total: number } {
  const known = (fact?: RawFact) => fact !== undefined && (fact.known_from === null || fact.known_from <= day)
  const holds = (fact: RawFact) => known(fact) && !(fact.superseded_by && known(byId.get(fact.superseded_by)))
  const amountOf = (id: string) => facts.find((fact) => fact.subject === `site:${id}` && fact.money?.kind === wish.kind && fact.money.headline && holds(fact))
  const stage = (status: string) => (['operating', 'under-construction', 'designated'].includes(status) ? 'confirmed' : status)
  const chosen = sites.filter((site) => {
    const amount = amountOf(site.id)
    if (wish.industry && !site.industries.includes(wish.industry)) return false
    if (wish.region && site.region !== wish.region) return false
    if (wish.certainty && (amount?.certainty ?? stage(site.status)) !== wish.certainty) return false
    if (!amount) return wish.unknown !== false
    return amount.value >= (wish.minimum ?? 0) && amount.value <= (wish.maximum ?? Infinity)
  })
  const inSet = new Map(chosen.flatMap((site) => { const amount = amountOf(site.id); return amount ? [[site.id, amount] as const] : [] }))
  const inFacts = new Set([...inSet.values()].map((fact) => fact.id))
  let total = 0
  for (const [id, amount] of inSet) {
    let isPart = false
    for (let part = amount.money?.partOf; part; part = byId.get(part)?.money?.partOf) if (inFacts.has(part)) isPart = true
    for (let parent = sites.find((site) => site.id === id)?.parent; parent; parent = sites.find((site) => site.id === parent)?.parent) if (inSet.has(parent)) isPart = true
    if (!isPart) total += amount.value
  }
  return { ids: chosen.map(({ id }) => id).sort(), total }
}

export const nameOf = (id: string): string => sites.find((site) => site.id === id)?.name_ko ?? id
