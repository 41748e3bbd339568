import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { milestoneStateOn } from '@/domain/milestone'
import type { Milestone } from '@/domain/schema/record'
import { formatDate, formatDue } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useDay } from '@/store/StoreContext'
import styles from './PromiseItem.module.css'
import { SourceList } from './SourceList'
import { StateBadge } from './StateBadge'

interface PromiseItemProps {
  readonly milestone: Milestone
  readonly records: RecordsAsOf
  /** Its title stands elsewhere already. */
  readonly isTitleHidden?: boolean
}

/** A dated promise: by when, who stated it where and how certainly, and any outcome that a source tells. */
export function PromiseItem({ milestone, records, isTitleHidden = false }: PromiseItemProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = useDay()
  const { outcome, due, title, stated_in, stated_certainty } = milestone
  const state = milestoneStateOn(milestone, day)
  const source = records.sources.get(stated_in)
  return (
    <div className={styles.promise}>
      {isTitleHidden ? null : (
        <p>
          <StateBadge state={state} /> {title[language]}
        </p>
      )}
      <p className={styles.meta}>
        {t('detail.due', { due: formatDue(due, language) })} ·{' '}
        {t('detail.statedAs', { certainty: t(`terms.certainty.${stated_certainty}`) })}
      </p>
      {source ? (
        <p className={styles.meta}>
          {t('detail.statedBy')}:{' '}
          <span lang="ko">
            {source.publisher} 「{source.title}」
          </span>
          {source.date ? ` (${formatDate(source.date, language)})` : ''}
        </p>
      ) : null}
      {outcome ? (
        <p className={styles.outcome}>
          {t('detail.outcome')} ({formatDate(outcome.as_of, language)}): {outcome.text[language]}
        </p>
      ) : (
        <p className={styles.meta}>
          {t(state === 'passed-unverified' ? 'detail.noOutcomePassed' : 'detail.noOutcome')}
        </p>
      )}
      <SourceList ids={[stated_in, ...(outcome?.sources ?? [])]} records={records} />
    </div>
  )
}
