import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readLicences } from '@/datasets/readLicences'
import styles from './Licences.module.css'

/** Whose work the app is made with and on what terms, read when it is opened. */
export function Licences() {
  const { t } = useTranslation()
  const [text, setText] = useState<string | null>(null)
  const [isFailed, setIsFailed] = useState(false)

  const open = () =>
    readLicences().then(
      (licences) => {
        setText(licences)
        setIsFailed(false)
      },
      () => setIsFailed(true),
    )

  return (
    <details
      className={styles.licences}
      onToggle={(event) => {
        if (event.currentTarget.open && text === null) void open()
      }}
    >
      <summary>{t('shell.licences')}</summary>
      {text === null ? (
        <p role="status">{isFailed ? t('shell.licencesFailed') : t('shell.licencesLoading')}</p>
      ) : (
        <pre lang="en" tabIndex={0} role="group" aria-label={t('shell.licences')}>
          {text}
        </pre>
      )}
    </details>
  )
}
