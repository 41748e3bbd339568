import type { Fact } from '@/domain/schema/record'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Chains of parents, containing facts and superseding facts end. */
export const noCycles: Check = {
  rule: 'no-cycles',
  find: (data) => {
    const facts = new Map(data.facts.map((fact) => [fact.id, fact]))
    const sites = new Map(data.sites.map((site) => [site.id, site]))
    const chains = [
      { entries: data.facts, name: 'superseded_by', next: (id: string) => facts.get(id)?.superseded_by },
      { entries: data.facts, name: 'partOf', next: (id: string) => facts.get(id)?.money?.partOf },
      { entries: data.sites, name: 'parent', next: (id: string) => sites.get(id)?.parent },
      {
        entries: data.facts,
        name: 'partOf and of the parents of sites',
        next: (id: string) => holderOf(facts.get(id)),
      },
    ]
    const headlines = new Map(
      data.facts.flatMap(({ id, subject, money }) => (money?.headline ? [[`${subject} ${money.kind}`, id]] : [])),
    )
    /** The headline of the nearest parent, which holds an amount that names no whole. */
    const amountOfParent = (fact: Fact | undefined): string | undefined => {
      if (!fact?.money?.headline) return undefined
      const seen = new Set<string>()
      let id = sites.get(fact.subject.replace('site:', ''))?.parent
      for (; id && !seen.has(id); id = sites.get(id)?.parent) {
        seen.add(id)
        const headline = headlines.get(`site:${id} ${fact.money.kind}`)
        if (headline !== undefined) return headline
      }
      return undefined
    }
    /** What a total takes an amount to lie in: as src/datasets/containments. */
    const holderOf = (fact: Fact | undefined): string | null | undefined => {
      const named = facts.get(fact?.money?.partOf ?? '')
      const isOfSite = named?.money?.headline === true && named.subject.startsWith('site:')
      return isOfSite ? named.id : (amountOfParent(fact) ?? fact?.money?.partOf)
    }
    return chains.flatMap(({ entries, name, next }) =>
      entries
        .filter(({ id }) => returnsToStart(id, next))
        .map((entry) =>
          foundAt(data, entry, `the chain of ${name} leads back to itself`, `Remove one ${name} of the chain.`),
        ),
    )
  },
}

function returnsToStart(start: string, next: (id: string) => string | null | undefined): boolean {
  const seen = new Set<string>()
  for (let id = next(start); id !== null && id !== undefined && !seen.has(id); id = next(id)) {
    if (id === start) return true
    seen.add(id)
  }
  return false
}
