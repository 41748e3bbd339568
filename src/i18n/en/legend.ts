import type { legend as korean } from '../ko/legend'
import type { Translation } from '../translation'

export const legend: Translation<typeof korean> = {
  layers: 'Layers',
  industries: 'Industries',
  certainty: 'Outline: certainty',
  hollow: 'Hollow: candidate site',
  size: 'Size: {{kind}}',
  sizeHelp: 'Larger for larger amounts, on a compressed scale.',
  unknownSize: 'Amount unknown',
}
