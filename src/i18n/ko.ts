import { authoring } from './ko/authoring'
import { briefing } from './ko/briefing'
import { changes } from './ko/changes'
import { common } from './ko/common'
import { compare } from './ko/compare'
import { console } from './ko/console'
import { detail } from './ko/detail'
import { estimate } from './ko/estimate'
import { filters } from './ko/filters'
import { glossary } from './ko/glossary'
import { legend } from './ko/legend'
import { map } from './ko/map'
import { profile } from './ko/profile'
import { programmes } from './ko/programmes'
import { promises } from './ko/promises'
import { results } from './ko/results'
import { search } from './ko/search'
import { shell } from './ko/shell'
import { shortlist } from './ko/shortlist'
import { takeaway } from './ko/takeaway'
import { terms } from './ko/terms'
import { view } from './ko/view'

export const ko = {
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
