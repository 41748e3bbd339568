import type { Translation } from '../translation'
import type { legend as korean } from '../ko/legend'

export const legend: Translation<typeof korean> = {}
