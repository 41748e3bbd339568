import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { EstimateLine } from '@/domain/estimate'
import { SourceList } from '@/evidence/SourceList'
import { Won } from '@/evidence/Won'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import styles from './Estimate.module.css'

/** The estimate line by line: rate, amount, and the rule with its date and sources; or why nothing can be said. */
export function EstimateTable({
  lines,
  records,
}: {
  readonly lines: readonly EstimateLine[]
  readonly records: RecordsAsOf
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('takeaway.column.field')}</span>
          </th>
          <th scope="col">{t('estimate.rate')}</th>
          <th scope="col">{t('estimate.won')}</th>
          <th scope="col">{t('estimate.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.item} data-item={line.item} data-total={line.item === 'total'}>
            <th scope="row">{t(`estimate.items.${line.item}`)}</th>
            {line.kind === 'amount' ? (
              <>
                <td>{line.percent === null ? '' : `${line.percent}%`}</td>
                <td className={styles.won}>
                  <Won value={line.won} />
                </td>
                <td>
                  {line.facts
                    .flatMap((id) => records.facts.get(id) ?? [])
                    .map((fact) => (
                      <div key={fact.id} className={styles.rule}>
                        <p>
                          {fact.text[language]}{' '}
                          <span className={styles.note}>
                            ({fact.as_of ? formatDate(fact.as_of, language) : t('detail.undated')},{' '}
                            {t(`terms.certainty.${fact.certainty}`)})
                          </span>
                        </p>
                        <SourceList ids={fact.sources} records={records} />
                      </div>
                    ))}
                </td>
              </>
            ) : (
              <td colSpan={3}>
                <strong>{t('estimate.undeterminable')}</strong>: {t(`estimate.reasons.${line.reason}`)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
