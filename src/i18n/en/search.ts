import type { Translation } from '../translation'
import type { search as korean } from '../ko/search'

export const search: Translation<typeof korean> = {}
