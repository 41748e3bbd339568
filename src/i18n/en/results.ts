import type { Translation } from '../translation'
import type { results as korean } from '../ko/results'

export const results: Translation<typeof korean> = {}
