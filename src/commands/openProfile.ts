import type { Subject } from '@/domain/subject'
import type { AppStore } from '@/store/createAppStore'

/** Shows the profile of an area in place of the map; the details make room, and come back as links in it are followed. */
export function openProfile(store: AppStore, subject: Subject): void {
  const { actions } = store.getState()
  actions.select(null)
  actions.changeView({ page: { kind: 'profile', subject } })
}
