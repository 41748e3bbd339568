import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Fact } from '@/domain/schema/record'
import { formatFactValue } from '@/i18n/factValue'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import styles from './FactItem.module.css'
import { SourceList } from './SourceList'

/** One statement: what, how certain, since when, for which period, and by whom, one click away. */
export function FactItem({
  fact,
  records,
  remark,
}: {
  readonly fact: Fact
  readonly records: RecordsAsOf
  readonly remark?: string
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const value = formatFactValue(fact.value, fact.unit, language)
  const container = fact.money?.partOf ? records.facts.get(fact.money.partOf) : undefined
  const when = [
    fact.known_from === null ? t('detail.undated') : t('detail.known', { day: formatDate(fact.known_from, language) }),
    ...(fact.as_of !== null && fact.as_of !== fact.known_from
      ? [t('detail.asOf', { day: formatDate(fact.as_of, language) })]
      : []),
    ...(fact.period && (fact.period.from !== null || fact.period.to !== null)
      ? [
          t('detail.period', {
            from: fact.period.from ? formatDate(fact.period.from, language) : '',
            to: fact.period.to ? formatDate(fact.period.to, language) : '',
          }),
        ]
      : []),
  ]
  return (
    <div className={styles.fact}>
      <p className={styles.text}>
        {value ? <strong title={value.exact}>{value.short}</strong> : null} {fact.text[language]}
      </p>
      <p className={styles.meta}>
        <span className={styles.certainty}>
          <CertaintyMark certainty={fact.certainty} size={16} />
          {t(`terms.certainty.${fact.certainty}`)}
        </span>
        {when.map((part) => (
          <span key={part}>{part}</span>
        ))}
        {remark ? <span className={styles.remark}>{remark}</span> : null}
      </p>
      {fact.note ? <p className={styles.note}>{fact.note[language]}</p> : null}
      {container ? <p className={styles.note}>{t('detail.partOf', { text: container.text[language] })}</p> : null}
      <SourceList ids={fact.sources} records={records} locator={fact.locator} />
    </div>
  )
}
