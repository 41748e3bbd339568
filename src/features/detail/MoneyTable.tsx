import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import type { Site } from '@/domain/schema/site'
import { Won } from '@/evidence/Won'
import { moneyOf } from '@/store/derive/detail'
import { useAtlas } from '@/store/StoreContext'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import styles from './Detail.module.css'
import { Section } from './RecordSections'

/** The money of one site or many: a line a kind, split by certainty, with what is unknown or already inside a larger project. */
export function MoneyTable({ sites }: { readonly sites: readonly Site[] }) {
  const { t } = useTranslation()
  const lines = moneyOf(useAtlas(), sites)
  return (
    <Section title={t('detail.money')}>
      {lines.length === 0 ? (
        <p className={styles.meta}>{t('detail.moneyUnknown')}</p>
      ) : (
        <table className={styles.money}>
          <tbody>
            {lines.map(({ kind, total }) => (
              <tr key={kind}>
                <th scope="row">{t(`terms.moneyKind.${kind}`)}</th>
                <td>
                  {CERTAINTIES.filter((grade) => total.byCertainty[grade].count > 0).map((grade) => (
                    <span key={grade} className={styles.part}>
                      <strong>
                        <Won value={total.byCertainty[grade].value} />
                      </strong>
                      <CertaintyMark certainty={grade} size={16} />
                      {t(`terms.certainty.${grade}`)}
                    </span>
                  ))}
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
          </tbody>
        </table>
      )}
    </Section>
  )
}
