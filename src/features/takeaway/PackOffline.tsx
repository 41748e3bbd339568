import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { packOffline } from '@/commands/packOffline'
import { download } from '@/exports/download'
import { useAppStore } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import styles from './TakeAway.module.css'

/** Takes the whole product along as one file, as it stands. */
export function PackOffline() {
  const { t } = useTranslation()
  const store = useAppStore()
  const [message, setMessage] = useState('')
  const pack = async () => {
    setMessage(t('takeaway.packing'))
    try {
      const { name, content } = await packOffline(store)
      download(name, '', content)
      setMessage(t('takeaway.saved', { name }))
    } catch {
      setMessage(t('takeaway.packFailed'))
    }
  }
  return (
    <section aria-label={t('takeaway.pack')} className={styles.part}>
      <h2>{t('takeaway.pack')}</h2>
      <p className={styles.message}>{t('takeaway.packHelp')}</p>
      <div className={styles.buttons}>
        <Button size="dense" onPress={() => void pack()}>
          {t('takeaway.packButton')}
        </Button>
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </section>
  )
}
