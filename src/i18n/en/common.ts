import type { common as korean } from '../ko/common'
import type { Translation } from '../translation'

export const common: Translation<typeof korean> & Record<'sites_one', string> = {
  close: 'Close',
  retry: 'Try again',
  unknownAmount: 'Amount unknown',
  sites: '{{count}} sites',
  sites_one: '{{count}} site',
  opensNewWindow: 'opens in a new window',
  loading: 'Loading',
}
