import { authoring } from './ko/authoring'
import { briefing } from './ko/briefing'
import { changes } from './ko/changes'
import { compare } from './ko/compare'
import { console } from './ko/console'
import { detail } from './ko/detail'
import { estimate } from './ko/estimate'
import { profile } from './ko/profile'
import { programmes } from './ko/programmes'
import { promises } from './ko/promises'
import { shortlist } from './ko/shortlist'
import { takeaway } from './ko/takeaway'

/** The texts of what is opened from the first view. */
export const koLater = {
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
