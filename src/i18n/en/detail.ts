import type { Translation } from '../translation'
import type { detail as korean } from '../ko/detail'

export const detail: Translation<typeof korean> = {}
