import type { AppStore } from '@/store/createAppStore'

/** Keeps the hosted app in this browser, so that it opens without a network; a newer version is offered as a notice. */
export async function keepOffline(store: AppStore): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return
  const { registerSW } = await import('virtual:pwa-register')
  // Another tab may take the newer version first: this one still reloads only when its reader asks, never in the middle of a briefing.
  let [isTaken, isAsked] = [false, false]
  const apply = () => {
    isAsked = true
    if (isTaken) location.reload()
    else void update(true)
  }
  const update = registerSW({
    onNeedRefresh: () => store.getState().actions.addNotice({ id: 'update', apply }),
    onNeedReload: () => {
      isTaken = true
      if (isAsked) location.reload()
    },
  })
}
