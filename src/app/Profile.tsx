import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { loadDataset } from '@/commands/loadDataset'
import type { Subject } from '@/domain/subject'
import { useAppState, useAppStore, useRecords } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import styles from './Shell.module.css'

const ProfilePage = lazy(async () => ({ default: (await import('@/features/profile/ProfilePage')).ProfilePage }))
const AreaPicture = lazy(async () => ({ default: (await import('@/map/svg/AreaPicture')).AreaPicture }))

/** The profile with its map, once the records are there. */
export function Profile({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const records = useRecords()
  const boundaries = useAppState((state) => state.boundaries)
  const waiting = <p role="status" className={styles.waiting}>{t('detail.loading')}</p>
  if (records.state === 'loading') return waiting
  if (records.state === 'failed') {
    return (
      <Callout tone="danger" title={t('detail.recordsFailed')} actions={<Button size="dense" onPress={() => void loadDataset(store, 'records')}>{t('common.retry')}</Button>}>
        <p>{t('detail.recordsFailedHelp')}</p>
      </Callout>
    )
  }
  const picture = boundaries.state === 'ready' ? <AreaPicture subject={subject} topology={boundaries.value} /> : <p>{t(boundaries.state === 'loading' ? 'map.loading' : 'map.boundariesFailed')}</p>
  return (
    <Suspense fallback={waiting}>
      <ProfilePage key={`${subject.kind} ${subject.id}`} subject={subject} records={records.value} picture={picture} />
    </Suspense>
  )
}
