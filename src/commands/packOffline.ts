import { version } from 'virtual:built-data'
import { PACKED_ID } from '@/datasets/packed'
import { readSinglePage } from '@/datasets/singlePage'
import type { Packed } from '@/domain/schema/packed'
import { linkedOf } from '@/store/defaults'
import { partIn } from '@/store/stateTable'
import type { AppStore } from '@/store/createAppStore'
import { writeLink } from '@/store/url/codec'

/** The whole product as one file that opens without a network, with the present view, settings and own briefing. Rejects where it cannot be had. */
export async function packOffline(store: AppStore): Promise<{ readonly name: string; readonly content: Blob }> {
  const page = await readSinglePage()
  const state = store.getState()
  const { today, own, briefing, editing } = state
  const asOf = state.asOf ?? today
  const chosen = briefing?.id ?? editing?.briefing
  const packed: Packed = {
    day: today,
    asOf,
    dataVersion: version,
    query: writeLink(linkedOf(state)),
    preferences: partIn('browser', state),
    own:
      own.state === 'ready' ? own.drafts.map(({ history }) => history.present).filter(({ id }) => id === chosen) : [],
  }
  return {
    name: `growth-atlas-${asOf}-${packed.dataVersion}.html`,
    content: new Blob([putIn(page, packed)], { type: 'text/html' }),
  }
}

/** Puts what is packed into the page in place of what was packed before; no text of it can end the script it stands in. */
function putIn(page: string, packed: Packed): string {
  const before = page.replace(new RegExp(`<script type="application/json" id="${PACKED_ID}">[^<]*</script>`), '')
  const written = JSON.stringify(packed).replaceAll('<', '\\u003c')
  return before.replace('</head>', () => `<script type="application/json" id="${PACKED_ID}">${written}</script></head>`)
}
