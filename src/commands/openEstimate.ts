import type { AppStore } from '@/store/createAppStore'

/** Opens the estimator for a municipality; the details make room for it. */
export function openEstimate(store: AppStore, municipality: string | null): void {
  const { actions } = store.getState()
  actions.select(null)
  actions.changeView({ page: { kind: 'estimate', municipality } })
}
