import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import { Won } from '@/evidence/Won'
import { formatDate, formatNumber } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppState, useDerive, useFollowed } from '@/store/StoreContext'
import { deriveInFocus } from '@/store/derive/sites'
import { useScreening, useTotal } from '@/store/useDerived'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Explained } from '@/ui/Explained'
import styles from './TotalSummary.module.css'

/** What is firm, planned or only said of the chosen kind of money, and what is not in it; never one figure over all certainties. */
export function TotalSummary() {
  const { t } = useTranslation()
  const language = useLanguage()
  const kind = useFollowed((state) => state.filters.money.kind)
  const { value, byCertainty, counted, unknown, contained, capped } = useTotal()
  const dollar = useAppState((state) => state.dollar)
  const lens = useFollowed((state) => state.lens)
  const { visible } = useScreening()
  const outside = visible.length - deriveInFocus(useDerive(), visible, lens).length
  const parts = CERTAINTIES.filter((grade) => byCertainty[grade].value > 0)
  return (
    <div className={styles.total}>
      <p>
        {t('results.sumOf', { kind: t(`terms.moneyKind.${kind}`) })}{' '}
        <span className={styles.count}>
          {[
            t('results.ofSites', { count: counted + contained }),
            ...(unknown > 0 ? [t('results.unknown', { count: unknown })] : []),
          ].join(' + ')}
        </span>
      </p>
      <ul className={styles.parts} aria-label={t('results.byCertainty')} data-sum={value}>
        {parts.map((grade) => (
          <li key={grade} data-certainty={grade}>
            <CertaintyMark certainty={grade} size={16} />
            {t(`terms.certainty.${grade}`)}{' '}
            <strong>
              <Won value={byCertainty[grade].value} />
            </strong>
          </li>
        ))}
      </ul>
      <p className={styles.rest}>
        {dollar ? (
          <span>
            {t('shell.dollarNote', {
              rate: formatNumber(dollar.wonPerDollar, language),
              day: formatDate(dollar.day, language),
            })}
          </span>
        ) : null}
        {lens && outside > 0 ? <span>{t('results.outOfFocus', { count: outside })}</span> : null}
        {contained > 0 ? (
          <Explained word={t('results.contained', { count: contained })} meaning={t('results.containedHelp')} />
        ) : null}
        {capped.length > 0 ? <Explained word={t('results.capped')} meaning={t('results.cappedHelp')} /> : null}
      </p>
    </div>
  )
}
