import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endBriefing, setExploring } from '@/commands/briefing'
import { ActiveFilters } from '@/features/filters/ActiveFilters'
import { FiltersPanel } from '@/features/filters/FiltersPanel'
import { LegendPanel } from '@/features/legend/LegendPanel'
import { ResultsPanel } from '@/features/results/ResultsPanel'
import type { Page } from '@/store/state'
import { useAppState, useAppStore } from '@/store/StoreContext'
import { Button, ToggleButton } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { withTexts } from '@/i18n/setup'
import { BriefingLayout } from './BriefingLayout'
import { Board, BoardChoice, BoardContent } from './Board'
import { ErrorBoundary } from './ErrorBoundary'
import { Header } from './Header'
import { NoticeList } from './NoticeList'
import { PageContent } from './Pages'
import styles from './Shell.module.css'

const MapView = lazy(async () => ({ default: (await import('@/map/view/MapView')).MapView }))
const DetailPanel = lazy(
  withTexts(async () => ({ default: (await import('@/features/detail/DetailPanel')).DetailPanel })),
)
const ResultsTable = lazy(
  withTexts(async () => ({ default: (await import('@/features/results/ResultsTable')).ResultsTable })),
)

/** Below this width panels share one sheet under the map. */
const PHONE = '(max-width: 768px)'
/** From this width the legend, the map and the details have room beside each other. */
const WIDE = '(min-width: 1400px)'
/** On a small screen the filters begin closed, so that the list has room. */
const ROOMY = '(min-width: 1101px)'

/** The frame of the page: header, filters and results, map, detail. The list comes before the map for whoever reads in order. */
export function Shell() {
  const { t } = useTranslation()
  const isPhone = useMediaQuery(PHONE)
  const page = useAppState((state) => state.page)
  const briefing = useAppState((state) => state.briefing)
  if (briefing && !briefing.isExploring)
    return (
      <div className={styles.page}>
        <BriefingLayout briefing={briefing} />
      </div>
    )
  return (
    <div className={styles.page}>
      {briefing ? <ReturnToBriefing /> : null}
      <a className={styles.skip} href="#results">
        {t('shell.skipToResults')}
      </a>
      {page ? null : (
        <a className={styles.skip} href="#map">
          {t('shell.skipToMap')}
        </a>
      )}
      <Header />
      <NoticeList />
      {page ? <PageLayout page={page} /> : isPhone ? <PhoneLayout /> : <DesktopLayout />}
    </div>
  )
}

/** While a speaker has left the script: the way back. */
function ReturnToBriefing() {
  const { t } = useTranslation()
  const store = useAppStore()
  return (
    <div className={styles.returning} role="status">
      <Button size="dense" look="primary" onPress={() => setExploring(store, false)}>
        {t('shell.returnToBriefing')}
      </Button>
      <Button size="dense" look="plain" onPress={() => endBriefing(store)}>
        {t('shell.endBriefing')}
      </Button>
    </div>
  )
}

/** Width of the legend over the map, in px. */
const LEGEND_WIDTH = 240

function Centre({ leftInset = 0 }: { readonly leftInset?: number }) {
  const { t } = useTranslation()
  const form = useAppState((state) => state.results.form)
  return (
    <ErrorBoundary>
      <Suspense fallback={<p className={styles.waiting}>{t('common.loading')}</p>}>
        {form === 'table' ? <ResultsTable /> : <MapView leftInset={leftInset} />}
      </Suspense>
    </ErrorBoundary>
  )
}

function DesktopLayout() {
  const { t } = useTranslation()
  const hasSelection = useAppState((state) => state.selection !== null)
  const form = useAppState((state) => state.results.form)
  const isWide = useMediaQuery(WIDE)
  const isRoomy = useMediaQuery(ROOMY)
  const [chosen, setIsLegendOpen] = useState<boolean | null>(null)
  const isLegendOpen = chosen ?? (isWide || !hasSelection)
  return (
    <main className={styles.desktop} data-detail={hasSelection}>
      <section className={styles.finder} aria-label={t('shell.find')}>
        <div className={styles.filters}>
          <ErrorBoundary>
            <Disclosure level={2} title={t('filters.title')} isOpenAtFirst={isRoomy}>
              <FiltersPanel />
            </Disclosure>
          </ErrorBoundary>
        </div>
        <div className={styles.results} id="results" tabIndex={-1}>
          <ErrorBoundary>
            <ActiveFilters />
            <ResultsPanel />
          </ErrorBoundary>
        </div>
      </section>
      <div className={styles.middle}>
        <section className={styles.centre} id="map" tabIndex={-1} aria-label={t('shell.map')}>
          <Centre leftInset={isLegendOpen ? LEGEND_WIDTH : 0} />
          {form === 'list' ? (
            <div className={styles.legend} data-open={isLegendOpen}>
              <ToggleButton size="dense" isSelected={isLegendOpen} onChange={setIsLegendOpen}>
                {t('shell.legend')}
              </ToggleButton>
              {isLegendOpen ? (
                <ErrorBoundary>
                  <LegendPanel />
                </ErrorBoundary>
              ) : null}
            </div>
          ) : null}
        </section>
        <Board />
      </div>
      {hasSelection ? (
        <section className={styles.detail} aria-label={t('shell.detail')}>
          <ErrorBoundary>
            <Suspense fallback={<p className={styles.waiting}>{t('common.loading')}</p>}>
              <DetailPanel />
            </Suspense>
          </ErrorBoundary>
        </section>
      ) : null}
    </main>
  )
}

/** A page in place of filters and map; what is followed from it opens beside it. */
function PageLayout({ page }: { readonly page: Page }) {
  const { t } = useTranslation()
  const hasSelection = useAppState((state) => state.selection !== null)
  return (
    <main className={styles.whole} data-detail={hasSelection}>
      <section id="results" tabIndex={-1} className={styles.wholePage} aria-label={t(`shell.pages.${page.kind}`)}>
        <ErrorBoundary key={page.kind}>
          <PageContent page={page} />
        </ErrorBoundary>
      </section>
      {hasSelection ? (
        <section className={styles.detail} aria-label={t('shell.detail')}>
          <ErrorBoundary>
            <Suspense fallback={<p className={styles.waiting}>{t('common.loading')}</p>}>
              <DetailPanel />
            </Suspense>
          </ErrorBoundary>
        </section>
      ) : null}
    </main>
  )
}

const TABS = ['results', 'find', 'detail', 'boards', 'legend'] as const
type Tab = (typeof TABS)[number]

function PhoneLayout() {
  const { t } = useTranslation()
  const selection = useAppState((state) => state.selection)
  const board = useAppState((state) => state.board)
  const [tab, setTab] = useState<Tab>(board ? 'boards' : selection ? 'detail' : 'results')
  const [seen, setSeen] = useState(selection)
  if (seen !== selection) {
    // A new selection opens its details, wherever it was made.
    setSeen(selection)
    setTab(selection ? 'detail' : 'results')
  }
  const panels = {
    results: (
      <>
        <ActiveFilters />
        <ResultsPanel />
      </>
    ),
    find: <FiltersPanel />,
    detail: <DetailPanel />,
    boards: (
      <>
        <BoardChoice />
        <BoardContent board={board ?? 'promises'} />
      </>
    ),
    legend: <LegendPanel />,
  } as const
  return (
    <main className={styles.phone}>
      <section className={styles.centre} id="map" tabIndex={-1} aria-label={t('shell.map')}>
        <Centre />
      </section>
      <section className={styles.sheet} id="results" tabIndex={-1} aria-label={t(`shell.${tab}`)}>
        <div className={styles.tabs} role="group" aria-label={t('shell.find')}>
          {TABS.map((name) => (
            <ToggleButton key={name} size="dense" look="plain" isSelected={tab === name} onChange={() => setTab(name)}>
              {t(`shell.${name}`)}
            </ToggleButton>
          ))}
        </div>
        <div className={styles.sheetBody}>
          <ErrorBoundary key={tab}>
            <Suspense fallback={<p className={styles.waiting}>{t('common.loading')}</p>}>{panels[tab]}</Suspense>
          </ErrorBoundary>
        </div>
      </section>
    </main>
  )
}
