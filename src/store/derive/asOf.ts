import { atlasOn, recordsOn } from '@/datasets/asOf'
import { memoiseLast } from './memoise'

/** The atlas and the records as of the day that the screens are at. */
export const deriveAtlas = memoiseLast(atlasOn)
export const deriveRecords = memoiseLast(recordsOn)
