import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { loadDataset } from '@/commands/loadDataset'
import { loadOwnBriefings } from '@/commands/ownBriefings'
import type { DrawScene } from '@/briefing/DrawScene'
import type { BriefingPlace } from '@/store/state'
import { useAppState, useAppStore, useRecords } from '@/store/StoreContext'
import { withTexts } from '@/i18n/setup'
import { BoardContent } from './Board'
import styles from './BriefingLayout.module.css'
import { ErrorBoundary } from './ErrorBoundary'
import { PageContent } from './Pages'
import { Unread } from './Unread'

const loadScenePicture = () => import('@/map/view/pictures/ScenePicture')

const MapView = lazy(async () => ({ default: (await import('@/map/view/MapView')).MapView }))
const ResultsTable = lazy(
  withTexts(async () => ({ default: (await import('@/features/results/ResultsTable')).ResultsTable })),
)
const PackOffline = lazy(
  withTexts(async () => ({ default: (await import('@/features/takeaway/PackOffline')).PackOffline })),
)
const StagePointer = lazy(
  withTexts(async () => ({ default: (await import('@/briefing/screen/StagePointer')).StagePointer })),
)
const BriefingPanel = lazy(
  withTexts(async () => ({ default: (await import('@/briefing/screen/BriefingPanel')).BriefingPanel })),
)

/** A briefing fills the screen: the words of the scene beside what it shows, below it where the screen is narrow. */
export function BriefingLayout({ briefing }: { readonly briefing: BriefingPlace }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const records = useRecords()
  const briefings = useAppState((state) => state.briefings)
  const own = useAppState((state) => state.own)
  const isLoading = briefings.state === 'loading'
  useEffect(() => {
    if (isLoading) void loadDataset(store, 'briefings')
    void loadOwnBriefings(store)
  }, [store, isLoading])
  const drawScene: DrawScene = async (view, size, texts) => {
    const { drawSceneCard, drawScenePicture } = await loadScenePicture()
    return texts && view
      ? drawSceneCard(store.getState(), view, texts, t)
      : drawScenePicture(store.getState(), view, size, t)
  }
  const waiting = (
    <p role="status" className={styles.waiting}>
      {t('shell.loadingRecords')}
    </p>
  )
  return (
    <main className={styles.briefing}>
      <div className={styles.words}>
        {records.state === 'failed' || briefings.state === 'failed' ? (
          <Unread artefact={records.state === 'failed' ? 'records' : 'briefings'} />
        ) : records.state === 'ready' && briefings.state === 'ready' && own.state === 'ready' ? (
          <ErrorBoundary>
            <Suspense fallback={waiting}>
              <BriefingPanel
                id={briefing.id}
                index={briefing.scene}
                records={records.value}
                authored={briefings.value}
                drawScene={drawScene}
                packing={<PackOffline />}
              />
            </Suspense>
          </ErrorBoundary>
        ) : (
          waiting
        )}
      </div>
      <ErrorBoundary>
        <Suspense fallback={waiting}>
          <Shown />
        </Suspense>
      </ErrorBoundary>
    </main>
  )
}

/** What the scene shows: a page, else the table or the map, with the board of the scene below. */
function Shown() {
  const { t } = useTranslation()
  const page = useAppState((state) => state.page)
  const form = useAppState((state) => state.results.form)
  const board = useAppState((state) => state.board)
  if (page)
    return (
      <section className={styles.page} aria-label={t(`shell.pages.${page.kind}`)}>
        <PageContent page={page} />
      </section>
    )
  return (
    <div className={styles.shown}>
      <section className={styles.map} aria-label={t('shell.map')}>
        {form === 'table' ? <ResultsTable /> : <MapView leftInset={0} />}
        <StagePointer />
      </section>
      {board ? (
        <section className={styles.board} aria-label={t(`view.boards.${board}`)}>
          <BoardContent board={board} />
        </section>
      ) : null}
    </div>
  )
}
