import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Notice } from '@/store/state'
import { useActions, useAppState } from '@/store/StoreContext'
import { Button, IconButton } from '@/ui/Button'
import styles from './NoticeList.module.css'

/** What the reader must be told; stays until dismissed. An update is never offered in the middle of a briefing. */
export function NoticeList() {
  const { t } = useTranslation()
  const all = useAppState((state) => state.notices)
  const isTelling = useAppState((state) => state.briefing !== null)
  const { dismissNotice } = useActions()
  const notices = all.filter(({ id }) => id !== 'update' || !isTelling)
  return (
    <div role="status" aria-label={t('shell.notices')} className={notices.length > 0 ? styles.notices : undefined}>
      {notices.map((notice) => (
        <div key={notice.id} className={styles.notice}>
          <div>
            <NoticeText notice={notice} />
          </div>
          <IconButton aria-label={t('common.close')} onPress={() => dismissNotice(notice.id)}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
      ))}
    </div>
  )
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation()
  if (notice.id === 'update') {
    return (
      <>
        <p className={styles.title}>{t('shell.update')}</p>
        <p>{t('shell.updateHelp')}</p>
        <Button size="dense" onPress={notice.apply}>
          {t('shell.updateNow')}
        </Button>
      </>
    )
  }
  if (notice.id === 'address') {
    return (
      <>
        <p className={styles.title}>{t('shell.addressClosed')}</p>
        <p>{t('shell.addressClosedHelp')}</p>
      </>
    )
  }
  return (
    <>
      <p className={styles.title}>{t('shell.linkProblems')}</p>
      <ul>
        {notice.items.map(({ code, parameter, value }) => (
          <li key={`${parameter} ${value}`}>{t(`shell.linkProblem.${code}`, { parameter, value })}</li>
        ))}
      </ul>
    </>
  )
}
