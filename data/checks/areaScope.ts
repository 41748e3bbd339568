import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Every area of a site says of what it speaks, and nothing else has a scope. */
export const areaScope: Check = {
  rule: 'area-scope',
  find: (data) =>
    data.facts
      .filter((fact) => (fact.unit === 'm2' && fact.subject.startsWith('site:')) !== (fact.scope !== undefined))
      .map((fact) =>
        foundAt(
          data,
          fact,
          fact.scope === undefined
            ? 'is an area that does not say of what'
            : 'says of what it speaks, but is no area of a site',
          'Give areas of sites a `scope`: site, part, phase or wider; leave it out elsewhere.',
        ),
      ),
}
