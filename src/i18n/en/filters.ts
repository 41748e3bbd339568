import type { Translation } from '../translation'
import type { filters as korean } from '../ko/filters'

export const filters: Translation<typeof korean> = {}
