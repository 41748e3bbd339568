import type { Check } from '../build/sourceData'
import { beltLinks } from './beltLinks'
import { beltPlaces } from './beltPlaces'
import { briefingScenes } from './briefingScenes'
import { capitalArea } from './capitalArea'
import { designationExtent } from './designationExtent'
import { factDays } from './factDays'
import { knownReferences } from './knownReferences'
import { milestoneDates } from './milestoneDates'
import { moneyKind } from './moneyKind'
import { noCycles } from './noCycles'
import { oneHeadline } from './oneHeadline'
import { placeConsistency } from './placeConsistency'
import { pointInMunicipality } from './pointInMunicipality'
import { rateTables } from './rateTables'
import { reportStatements } from './reportStatements'
import { repostCertainty } from './repostCertainty'
import { siteIndustries } from './siteIndustries'
import { sourceAddresses } from './sourceAddresses'
import { stages } from './stages'
import { supersession } from './supersession'
import { textLanguages } from './textLanguages'
import { uniqueIds } from './uniqueIds'
import { areaScope } from './areaScope'
import { containment } from './containment'
import { laterWords } from './laterWords'
import { listedConflicts } from './listedConflicts'
import { programmePlaces } from './programmePlaces'
import { sourceDays } from './sourceDays'
import { wording } from './wording'

/** Every rule over the data set. The boundaries have rules of their own in boundaries.ts. */
export const CHECKS: readonly Check[] = [
  uniqueIds,
  knownReferences,
  noCycles,
  placeConsistency,
  pointInMunicipality,
  siteIndustries,
  beltLinks,
  beltPlaces,
  capitalArea,
  designationExtent,
  moneyKind,
  oneHeadline,
  factDays,
  supersession,
  stages,
  sourceAddresses,
  repostCertainty,
  milestoneDates,
  textLanguages,
  briefingScenes,
  rateTables,
  reportStatements,
  sourceDays,
  laterWords,
  containment,
  listedConflicts,
  areaScope,
  programmePlaces,
  wording,
]
