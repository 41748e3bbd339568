import { authoring } from './en/authoring'
import { briefing } from './en/briefing'
import { changes } from './en/changes'
import { common } from './en/common'
import { compare } from './en/compare'
import { console } from './en/console'
import { detail } from './en/detail'
import { estimate } from './en/estimate'
import { filters } from './en/filters'
import { glossary } from './en/glossary'
import { legend } from './en/legend'
import { map } from './en/map'
import { profile } from './en/profile'
import { programmes } from './en/programmes'
import { promises } from './en/promises'
import { results } from './en/results'
import { search } from './en/search'
import { shell } from './en/shell'
import { shortlist } from './en/shortlist'
import { takeaway } from './en/takeaway'
import { terms } from './en/terms'
import { view } from './en/view'

export const en = {
  authoring,
  briefing,
  changes,
  common,
  compare,
  console,
  detail,
  estimate,
  filters,
  glossary,
  legend,
  map,
  profile,
  programmes,
  promises,
  results,
  search,
  shell,
  shortlist,
  takeaway,
  terms,
  view,
}
