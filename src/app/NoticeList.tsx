import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useActions, useAppState } from '@/store/StoreContext'
import { IconButton } from '@/ui/Button'
import styles from './NoticeList.module.css'

/** What the reader must be told about the link that was opened; stays until dismissed. */
export function NoticeList() {
  const { t } = useTranslation()
  const notices = useAppState((state) => state.notices)
  const { dismissNotice } = useActions()
  return (
    <div role="status" aria-label={t('shell.notices')} className={notices.length > 0 ? styles.notices : undefined}>
      {notices.map(({ id, items }) => (
        <div key={id} className={styles.notice}>
          <div>
            <p className={styles.title}>{t('shell.linkProblems')}</p>
            <ul>
              {items.map(({ code, parameter, value }) => (
                <li key={`${parameter} ${value}`}>{t(`shell.linkProblem.${code}`, { parameter, value })}</li>
              ))}
            </ul>
          </div>
          <IconButton aria-label={t('common.close')} onPress={() => dismissNotice(id)}><X aria-hidden="true" /></IconButton>
        </div>
      ))}
    </div>
  )
}
