import { createContext, useContext } from 'react'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { factsOfAmounts } from '@/store/derive/areaMoney'
import type { Profile } from '@/store/derive/profile'

/** Ids of the sources of a profile in the order in which it names them; their numbers are their places. */
export function citedSources(profile: Profile, records: RecordsAsOf): readonly string[] {
  const facts = [
    ...profile.growthEngines,
    ...(profile.population?.facts ?? []),
    ...(profile.grdp?.facts ?? []),
    ...profile.sites.flatMap(({ amounts }) => amounts.flatMap(({ fact }) => records.facts.get(fact) ?? [])),
    ...profile.areaMoney.flatMap(({ amounts }) => factsOfAmounts(amounts)),
    ...profile.entitlements.flatMap(({ facts: under }) => under),
  ]
  const ids = [
    ...facts.flatMap(({ sources }) => sources),
    ...profile.promises.flatMap(({ milestone }) => [milestone.stated_in, ...(milestone.outcome?.sources ?? [])]),
  ]
  return [...new Set(ids)].filter((id) => records.sources.has(id))
}

export const CitationContext = createContext<readonly string[]>([])

/** The numbers of some sources, each a link to its line at the end. */
export function Cite({ ids }: { readonly ids: readonly string[] }) {
  const cited = useContext(CitationContext)
  const numbers = [...new Set(ids)]
    .map((id) => cited.indexOf(id) + 1)
    .filter((number) => number > 0)
    .sort((left, right) => left - right)
  if (numbers.length === 0) return null
  return (
    <sup>
      [
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 ? ',' : ''}
          <a href={`#source-${number}`}>{number}</a>
        </span>
      ))}
      ]
    </sup>
  )
}
