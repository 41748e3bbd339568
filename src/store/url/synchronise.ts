import { isSameSubject } from '@/domain/subject'
import type { AppStore } from '../createAppStore'
import { linkedOf } from '../defaults'
import type { AppState } from '../state'
import { dropUnknown, type LinkProblem, readLink, writeLink } from './codec'

/** A step of its own in the history: what a reader would call going somewhere. Typing and moving the map are not. */
function isStep(before: AppState, after: AppState): boolean {
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

/** Puts the address into the store, and keeps the address that of the view from then on. Answers how to stop. */
export function synchroniseLink(store: AppStore): () => void {
  const restore = () => {
    const { state, problems } = readLink(location.search)
    const { atlas, today } = store.getState()
    const checked = atlas.state === 'ready' ? dropUnknown(state, atlas.value, today) : { state, problems: [] }
    store.setState(checked.state)
    tell(store, [...problems, ...checked.problems])
  }
  restore()

  let isRestoring = false
  const handlePopState = () => {
    isRestoring = true
    restore()
    isRestoring = false
  }
  addEventListener('popstate', handlePopState)
  const unsubscribe = store.subscribe((after, before) => {
    if (after.atlas !== before.atlas && after.atlas.state === 'ready') {
      const { state, problems } = dropUnknown(linkedOf(after), after.atlas.value, after.today)
      if (problems.length > 0) {
        store.setState(state)
        tell(store, problems)
      }
      return
    }
    if (isRestoring) return
    const query = writeLink(linkedOf(after))
    if (query === location.search) return
    const address = `${location.pathname}${query}${location.hash}`
    if (isStep(before, after)) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  })
  return () => {
    unsubscribe()
    removeEventListener('popstate', handlePopState)
  }
}
