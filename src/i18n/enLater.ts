import { authoring } from './en/authoring'
import { briefing } from './en/briefing'
import { changes } from './en/changes'
import { compare } from './en/compare'
import { console } from './en/console'
import { detail } from './en/detail'
import { estimate } from './en/estimate'
import { profile } from './en/profile'
import { programmes } from './en/programmes'
import { promises } from './en/promises'
import { shortlist } from './en/shortlist'
import { takeaway } from './en/takeaway'

/** The texts of what is opened from the first view. */
export const enLater = {
  authoring,
  briefing,
  changes,
  compare,
  console,
  detail,
  estimate,
  profile,
  programmes,
  promises,
  shortlist,
  takeaway,
}
