import { useTranslation } from 'react-i18next'
import type { Site } from '@/domain/schema/site'
import { partsOfMeasure, partsOfTotal } from '@/domain/total'
import { SumByCertainty } from '@/evidence/SumByCertainty'
import { type AreaMoneyLine, factsOfAmounts } from '@/store/derive/areaMoney'
import { moneyOf } from '@/store/derive/detail'
import { useAtlas } from '@/store/StoreContext'
import styles from './Detail.module.css'
import { Section } from './RecordSections'

interface MoneyTableProps {
  readonly sites: readonly Site[]
  /** What is stated about the area of the sites itself; it stands in lines of its own. */
  readonly areaMoney?: readonly AreaMoneyLine[]
}

/** The money of one site or many: a line a kind, split by certainty, with what is unknown or already inside a larger project. */
export function MoneyTable({ sites, areaMoney = [] }: MoneyTableProps) {
  const { t } = useTranslation()
  const lines = moneyOf(useAtlas(), sites)
  return (
    <Section title={t('detail.money')}>
      {lines.length + areaMoney.length === 0 ? (
        <p className={styles.meta}>{t('detail.moneyUnknown')}</p>
      ) : (
        <table className={styles.money}>
          <tbody>
            {lines.map(({ kind, total }) => (
              <tr key={kind}>
                <th scope="row">{t(`terms.moneyKind.${kind}`)}</th>
                <td>
                  <SumByCertainty parts={partsOfTotal(total)} />
                  {sites.length > 1 ? (
                    <span className={styles.meta}>
                      {[
                        t('results.unknown', { count: total.unknown }),
                        ...(total.contained > 0 ? [t('results.contained', { count: total.contained })] : []),
                      ].join(' · ')}
                    </span>
                  ) : null}
                </td>
              </tr>
            ))}
            {areaMoney.map(({ kind, sum, amounts }) => (
              <tr key={`area ${kind}`} data-area-money={kind}>
                <th scope="row">{t('detail.areaMoney', { kind: t(`terms.moneyKind.${kind}`) })}</th>
                <td>
                  {sum ? <SumByCertainty parts={partsOfMeasure(sum)} /> : null}
                  <span className={styles.meta}>
                    {t('detail.areaAmounts', { count: factsOfAmounts(amounts).length })}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
