import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** A programme under which places are designated says whether all of them are on record; no other does. */
export const programmePlaces: Check = {
  rule: 'programme-places',
  find: (data) => {
    const designating = new Set(data.facts.map(({ programme }) => programme))
    return data.programmes
      .filter(({ id, places }) => designating.has(id) !== (places !== undefined))
      .map((programme) =>
        foundAt(
          data,
          programme,
          programme.places === undefined
            ? 'has designated places but does not say whether the list is complete'
            : 'says that it has a list of places, but no fact names it',
          'Set `places` to complete or partial; leave it out where no fact names the programme.',
        ),
      )
  },
}
