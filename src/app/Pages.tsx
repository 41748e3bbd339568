import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { loadDataset } from '@/commands/loadDataset'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Page } from '@/store/state'
import { useAppState, useAppStore, useRecords } from '@/store/StoreContext'
import { withTexts } from '@/i18n/setup'
import styles from './Shell.module.css'
import { Unread } from './Unread'

const ProfilePage = lazy(
  withTexts(async () => ({ default: (await import('@/features/profile/ProfilePage')).ProfilePage })),
)
const ComparePage = lazy(
  withTexts(async () => ({ default: (await import('@/features/compare/ComparePage')).ComparePage })),
)
const EstimatePage = lazy(
  withTexts(async () => ({ default: (await import('@/features/estimate/EstimatePage')).EstimatePage })),
)
const AreaPicture = lazy(async () => ({ default: (await import('@/map/view/pictures/AreaPicture')).AreaPicture }))
const CompareThumbnail = lazy(async () => ({
  default: (await import('@/map/view/pictures/CompareThumbnail')).CompareThumbnail,
}))

/** The page in place of filters and map, once the records are there. */
export function PageContent({ page }: { readonly page: Page }): ReactNode {
  const { t } = useTranslation()
  const records = useRecords()
  const boundaries = useAppState((state) => state.boundaries)
  if (records.state === 'loading') return <Waiting />
  if (records.state === 'failed') return <Unread artefact="records" />
  const noMap = <p>{t(boundaries.state === 'loading' ? 'map.loading' : 'map.boundariesFailed')}</p>
  const topology = boundaries.state === 'ready' ? boundaries.value : null
  switch (page.kind) {
    case 'profile':
      return (
        <Suspense fallback={<Waiting />}>
          <ProfilePage
            key={`${page.subject.kind} ${page.subject.id}`}
            subject={page.subject}
            records={records.value}
            picture={topology ? <AreaPicture subject={page.subject} topology={topology} /> : noMap}
          />
        </Suspense>
      )
    case 'compare':
      return (
        <Suspense fallback={<Waiting />}>
          <ComparePage
            records={records.value}
            renderThumbnail={(subject) =>
              topology ? <CompareThumbnail subject={subject} topology={topology} /> : noMap
            }
          />
        </Suspense>
      )
    case 'estimate':
      return <Estimate records={records.value} />
  }
}

function Estimate({ records }: { readonly records: RecordsAsOf }) {
  const store = useAppStore()
  const incentives = useAppState((state) => state.incentives)
  const isLoading = incentives.state === 'loading'
  useEffect(() => {
    if (isLoading) void loadDataset(store, 'incentives')
  }, [store, isLoading])
  if (incentives.state === 'loading') return <Waiting />
  const table = incentives.state === 'ready' ? incentives.value[0] : undefined
  return table ? (
    <Suspense fallback={<Waiting />}>
      <EstimatePage records={records} table={table} />
    </Suspense>
  ) : (
    <Unread artefact="incentives" />
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <p role="status" className={styles.waiting}>
      {t('shell.loadingRecords')}
    </p>
  )
}
