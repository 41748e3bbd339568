import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import { Won } from '@/evidence/Won'
import { formatDate, formatNumber, formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppState, useDerive } from '@/store/StoreContext'
import { deriveInFocus } from '@/store/derive/sites'
import { useScreening, useTotal } from '@/store/useDerived'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Explained } from '@/ui/Explained'
import styles from './TotalSummary.module.css'

/** The total of the chosen kind of money, never without its parts by certainty and what is not in it. */
export function TotalSummary() {
  const { t } = useTranslation()
  const language = useLanguage()
  const kind = useAppState((state) => state.filters.money.kind)
  const { value, byCertainty, unknown, contained } = useTotal()
  const dollar = useAppState((state) => state.dollar)
  const lens = useAppState((state) => state.lens)
  const { visible } = useScreening()
  const outside = visible.length - deriveInFocus(useDerive(), visible, lens).length
  const parts = CERTAINTIES.filter((grade) => byCertainty[grade].count > 0)
  return (
    <div className={styles.total}>
      <p>
        {t('results.total', { kind: t(`terms.moneyKind.${kind}`) })}{' '}
        <strong>
          <Won value={value} />
        </strong>
      </p>
      {parts.length > 0 ? (
        <ul className={styles.parts} aria-label={t('results.byCertainty')}>
          {parts.map((grade) => (
            <li key={grade}>
              <CertaintyMark certainty={grade} size={16} />
              {t(`terms.certainty.${grade}`)} {formatWon(byCertainty[grade].value, language)}{' '}
              <span className={styles.count}>{t('results.ofSites', { count: byCertainty[grade].count })}</span>
            </li>
          ))}
        </ul>
      ) : null}
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
        {unknown > 0 ? <span>{t('results.unknown', { count: unknown })}</span> : null}
        {contained > 0 ? (
          <Explained word={t('results.contained', { count: contained })} meaning={t('results.containedHelp')} />
        ) : null}
      </p>
    </div>
  )
}
