import { isSameSubject } from '@/domain/subject'
import type { AppStore } from '../createAppStore'
import { linkedOf } from '../defaults'
import { type AfterPaint, browserAfterPaint } from '../follower'
import type { LinkedState } from '../state'
import type { AddressBar } from './addressBar'
import { dropUnknown, type LinkProblem, readLink, writeLink } from './codec'

/** A step of its own in the history: what a reader would call going somewhere. Typing and moving the map are not. */
function isStep(before: LinkedState, after: LinkedState): boolean {
  return (
    !isSameSubject(before.selection, after.selection) ||
    before.results.form !== after.results.form ||
    before.asOf !== after.asOf ||
    before.board !== after.board ||
    before.page !== after.page ||
    before.briefing !== after.briefing ||
    (before.filters !== after.filters && before.filters.text === after.filters.text)
  )
}

function tell(store: AppStore, problems: readonly LinkProblem[]): void {
  if (problems.length === 0) return
  const earlier = store.getState().notices.flatMap((notice) => (notice.id === 'link' ? notice.items : []))
  store.getState().actions.addNotice({ id: 'link', items: [...earlier, ...problems] })
}

/**
 * Puts a link into the store, that of the address where none is given, and keeps the address that of the view from then on: once a
 * frame and after its paint (`soon`), so that one press is one entry of the history however many actions it takes and does not wait for
 * the browser to write it. Answers how to stop.
 */
export function synchroniseLink(
  store: AppStore,
  address: AddressBar,
  link = address.read(),
  soon: AfterPaint = browserAfterPaint,
): () => void {
  const open = (query: string): LinkedState => {
    const { state, problems } = readLink(query)
    const { atlas, today, actions } = store.getState()
    const checked = atlas.state === 'ready' ? dropUnknown(state, atlas.value, today) : { state, problems: [] }
    actions.openLink(checked.state)
    tell(store, [...problems, ...checked.problems])
    return linkedOf(store.getState())
  }
  /** The view that the present entry of the history stands for. */
  let entry = open(link)
  let isWaiting = false
  let isStopped = false

  const write = () => {
    isWaiting = false
    if (isStopped) return
    const view = linkedOf(store.getState())
    const query = writeLink(view)
    if (query !== address.read()) {
      if (isStep(entry, view)) address.push(query)
      else address.replace(query)
      if (query !== address.read()) return
    }
    entry = view
  }
  const stopListening = address.onChange(() => {
    entry = open(address.read())
  })
  const unsubscribe = store.subscribe((after, before) => {
    if (after.atlas !== before.atlas && after.atlas.state === 'ready') {
      const { state, problems } = dropUnknown(linkedOf(after), after.atlas.value, after.today)
      if (problems.length > 0) {
        store.getState().actions.openLink(state)
        // What a link asked for in vain was never gone to.
        entry = linkedOf(store.getState())
        tell(store, problems)
      }
    }
    if (isWaiting) return
    isWaiting = true
    soon(write)
  })
  return () => {
    isStopped = true
    unsubscribe()
    stopListening()
  }
}
