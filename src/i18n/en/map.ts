import type { Translation } from '../translation'
import type { map as korean } from '../ko/map'

export const map: Translation<typeof korean> = {}
