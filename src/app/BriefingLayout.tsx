import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { loadDataset } from '@/commands/loadDataset'
import type { BriefingPlace } from '@/store/state'
import { useAppState, useAppStore, useRecords } from '@/store/StoreContext'
import styles from './BriefingLayout.module.css'
import { ErrorBoundary } from './ErrorBoundary'
import { Unread } from './Unread'

const MapView = lazy(async () => ({ default: (await import('@/map/view/MapView')).MapView }))
const BriefingPanel = lazy(async () => ({ default: (await import('@/features/briefing/BriefingPanel')).BriefingPanel }))

/** A briefing fills the screen: the words of the scene beside the map, below it where the screen is narrow. */
export function BriefingLayout({ briefing }: { readonly briefing: BriefingPlace }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const records = useRecords()
  const briefings = useAppState((state) => state.briefings)
  const isLoading = briefings.state === 'loading'
  useEffect(() => {
    if (isLoading) void loadDataset(store, 'briefings')
  }, [store, isLoading])
  const waiting = <p role="status" className={styles.waiting}>{t('detail.loading')}</p>
  return (
    <main className={styles.briefing}>
      <div className={styles.words}>
        {records.state === 'failed' || briefings.state === 'failed' ? (
          <Unread artefact={records.state === 'failed' ? 'records' : 'briefings'} />
        ) : records.state === 'ready' && briefings.state === 'ready' ? (
          <ErrorBoundary><Suspense fallback={waiting}><BriefingPanel id={briefing.id} place={briefing.scene} records={records.value} authored={briefings.value} /></Suspense></ErrorBoundary>
        ) : (
          waiting
        )}
      </div>
      <section className={styles.map} aria-label={t('shell.map')}><ErrorBoundary><Suspense fallback={waiting}><MapView leftInset={0} /></Suspense></ErrorBoundary></section>
    </main>
  )
}
