import type { AppStore } from '@/store/createAppStore'

/** Keeps the hosted app in this browser, so that it opens without a network; a newer version is offered as a notice. */
export async function keepOffline(store: AppStore): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return
  const { registerSW } = await import('virtual:pwa-register')
  const update = registerSW({ onNeedRefresh: () => store.getState().actions.addNotice({ id: 'update', apply: () => void update(true) }) })
}
