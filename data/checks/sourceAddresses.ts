import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** A copy or summary has no address: an address leads to the publisher itself. */
export const sourceAddresses: Check = {
  rule: 'source-addresses',
  find: (data) =>
    data.sources
      .filter(({ grade, url }) => grade === 'repost' && url !== null)
      .map((source) =>
        foundAt(data, source, 'is a repost with an address', 'Set url to null, or name the publisher itself.'),
      ),
}
