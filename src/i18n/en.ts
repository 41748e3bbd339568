import { common } from './en/common'
import { filters } from './en/filters'
import { glossary } from './en/glossary'
import { legend } from './en/legend'
import { map } from './en/map'
import { results } from './en/results'
import { search } from './en/search'
import { shell } from './en/shell'
import { terms } from './en/terms'
import { view } from './en/view'

/** The texts of the first view. */
export const en = {
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
