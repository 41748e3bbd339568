import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Exactly one region is the capital area; programmes for all but the capital area are resolved by it. */
export const capitalArea: Check = {
  rule: 'capital-area',
  find: (data) => {
    const capitals = data.regions.filter(({ isCapitalArea }) => isCapitalArea)
    if (capitals.length === 1) return []
    return (capitals.length === 0 ? data.regions.slice(0, 1) : capitals).map((region) =>
      foundAt(
        data,
        region,
        capitals.length === 0 ? 'and no other region is the capital area' : 'is one of several capital areas',
        'Give isCapitalArea true to the one region around Seoul, false to all others.',
      ),
    )
  },
}
