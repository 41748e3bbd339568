import type { search as korean } from '../ko/search'
import type { Translation } from '../translation'

export const search: Translation<typeof korean> = {
  label: 'Search',
  placeholder: 'Region, site, company or programme',
  none: 'Nothing matches “{{query}}”. Try another name.',
  results: 'Search results',
  found: 'Results: {{count}}',
}
