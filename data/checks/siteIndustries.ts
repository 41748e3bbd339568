import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Sites of the industry layers name at least one industry; universities and institutes may have none. */
export const siteIndustries: Check = {
  rule: 'site-industries',
  find: (data) =>
    data.sites
      .filter(({ layer, industries }) => layer !== 'institutions' && industries.length === 0)
      .map((site) => foundAt(data, site, 'names no industry', 'Name at least one industry, the main one first.')),
}
