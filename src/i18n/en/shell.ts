import type { Translation } from '../translation'
import type { shell as korean } from '../ko/shell'

export const shell: Translation<typeof korean> = {}
