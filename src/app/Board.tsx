import { Maximize2, Minimize2, X } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Board as BoardName, BOARDS } from '@/store/state'
import { useActions, useAppState, useRecords } from '@/store/StoreContext'
import { IconButton, ToggleButton } from '@/ui/Button'
import { withTexts } from '@/i18n/setup'
import styles from './Board.module.css'
import { ErrorBoundary } from './ErrorBoundary'
import { Unread } from './Unread'

const PromisesBoard = lazy(
  withTexts(async () => ({ default: (await import('@/features/promises/PromisesBoard')).PromisesBoard })),
)
const ChangesBoard = lazy(
  withTexts(async () => ({ default: (await import('@/features/changes/ChangesBoard')).ChangesBoard })),
)
const ProgrammesBoard = lazy(
  withTexts(async () => ({
    default: (await import('@/features/programmes/ProgrammesBoard')).ProgrammesBoard,
  })),
)
const ShortlistBoard = lazy(
  withTexts(async () => ({
    default: (await import('@/features/shortlist/ShortlistBoard')).ShortlistBoard,
  })),
)
const BriefingsBoard = lazy(
  withTexts(async () => ({
    default: (await import('@/briefing/authoring/BriefingsBoard')).BriefingsBoard,
  })),
)
const CONTENT = {
  promises: PromisesBoard,
  changes: ChangesBoard,
  programmes: ProgrammesBoard,
  shortlist: ShortlistBoard,
  briefings: BriefingsBoard,
} as const

/** The panel below the map: a bar that names its boards, and the one that is open. */
export function Board() {
  const { t } = useTranslation()
  const board = useAppState((state) => state.board)
  const { changeView } = useActions()
  const [isLarge, setIsLarge] = useState(false)
  return (
    <section className={styles.board} aria-label={t('view.board')} data-open={board !== null} data-large={isLarge}>
      <div className={styles.bar}>
        <BoardChoice />
        {board ? (
          <span className={styles.buttons}>
            <IconButton
              size="dense"
              aria-label={t(isLarge ? 'view.reduceBoard' : 'view.enlargeBoard')}
              onPress={() => setIsLarge(!isLarge)}
            >
              {isLarge ? <Minimize2 aria-hidden="true" size={18} /> : <Maximize2 aria-hidden="true" size={18} />}
            </IconButton>
            <IconButton
              size="dense"
              aria-label={t('view.closeBoard', { board: t(`view.boards.${board}`) })}
              onPress={() => changeView({ board: null })}
            >
              <X aria-hidden="true" size={18} />
            </IconButton>
          </span>
        ) : null}
      </div>
      {board ? (
        <div className={styles.content}>
          <BoardContent board={board} />
        </div>
      ) : null}
    </section>
  )
}

export function BoardChoice() {
  const { t } = useTranslation()
  const board = useAppState((state) => state.board)
  const { changeView } = useActions()
  return (
    <div role="group" aria-label={t('view.board')} className={styles.choice}>
      {BOARDS.map((name) => (
        <ToggleButton
          key={name}
          size="dense"
          look="plain"
          isSelected={board === name}
          onChange={(isOn) => changeView({ board: isOn ? name : null })}
        >
          {t(`view.boards.${name}`)}
        </ToggleButton>
      ))}
    </div>
  )
}

export function BoardContent({ board }: { readonly board: BoardName }): ReactNode {
  const { t } = useTranslation()
  const records = useRecords()
  const Content = CONTENT[board]
  const waiting = (
    <p role="status" className={styles.waiting}>
      {t('shell.loadingRecords')}
    </p>
  )
  if (records.state === 'loading') return waiting
  if (records.state === 'failed') return <Unread artefact="records" />
  return (
    <ErrorBoundary key={board}>
      <Suspense fallback={waiting}>
        <Content records={records.value} />
      </Suspense>
    </ErrorBoundary>
  )
}
