import { common } from './ko/common'
import { filters } from './ko/filters'
import { glossary } from './ko/glossary'
import { legend } from './ko/legend'
import { map } from './ko/map'
import { results } from './ko/results'
import { search } from './ko/search'
import { shell } from './ko/shell'
import { terms } from './ko/terms'
import { view } from './ko/view'

/** The texts of the first view. */
export const ko = {
  common,
  filters,
  glossary,
  legend,
  map,
  results,
  search,
  shell,
  terms,
  view,
}
