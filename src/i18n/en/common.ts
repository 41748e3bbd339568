import type { common as korean } from '../ko/common'
import type { Translation } from '../translation'

export const common: Translation<typeof korean> & Record<'places_one' | 'sites_one', string> = {
  close: 'Close',
  clear: 'Clear',
  apply: 'Apply',
  retry: 'Try again',
  more: 'Show more',
  less: 'Show less',
  unknownAmount: 'Amount unknown',
  places: '{{count}} places',
  places_one: '{{count}} place',
  sites: '{{count}} sites',
  sites_one: '{{count}} site',
  asOf: 'as of {{day}}',
  opensNewWindow: 'opens in a new window',
  loading: 'Loading',
}
