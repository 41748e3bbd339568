import { ExternalLink } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import styles from './SourceList.module.css'

interface SourceListProps {
  readonly ids: readonly string[]
  readonly records: RecordsAsOf
  readonly locator?: string
}

/** The sources behind a statement, opened by one press. */
export function SourceList({ ids, records, locator }: SourceListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.sources}>
      <button
        type="button"
        id={`${panel}-trigger`}
        className={styles.trigger}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('detail.sources', { count: new Set(ids).size })}
      </button>
      <div id={panel} role="group" aria-labelledby={`${panel}-trigger`} hidden={!isOpen}>
        {isOpen ? (
          <>
            {' '}
            <ul>
              {[...new Set(ids)]
                .flatMap((id) => records.sources.get(id) ?? [])
                .map(({ id, publisher, title, url, date, grade }) => (
                  <li key={id} className={styles.source}>
                    <span lang="ko">
                      {publisher}
                      {url === null ? (
                        <> · {title}</>
                      ) : (
                        <>
                          {' '}
                          ·{' '}
                          <a href={url} target="_blank" rel="noopener noreferrer">
                            {title} <ExternalLink size={13} role="img" aria-label={t('common.opensNewWindow')} />
                          </a>
                        </>
                      )}
                    </span>
                    <span className={styles.sourceMeta}>
                      {[
                        date === null ? t('detail.undated') : formatDate(date, language),
                        t(`terms.sourceGrade.${grade}`),
                        ...(url === null ? [t('detail.noLink')] : []),
                      ].join(' · ')}
                    </span>
                  </li>
                ))}
            </ul>
            {locator ? <p className={styles.sourceMeta}>{t('detail.locator', { locator })}</p> : null}
          </>
        ) : null}
      </div>
    </div>
  )
}
