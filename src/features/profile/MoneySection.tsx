import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import { partsOfTotal } from '@/domain/total'
import { SumByCertainty } from '@/evidence/SumByCertainty'
import { formatExactWon, formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { moneyByIndustry, type Profile } from '@/store/derive/profile'
import { useAppState, useAtlas } from '@/store/StoreContext'
import { CertaintyBar } from '@/ui/certainty/CertaintyBar'
import { IndustryIcon } from '@/ui/industry/IndustryIcon'
import { AreaMoney } from './AreaMoney'
import { DataTable } from './DataTable'
import { ProfileSection } from './ProfileSection'
import styles from './Profile.module.css'

/** Money by kind and certainty, sums stated for the area itself, and one kind of money by industry. */
export function MoneySection({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const kind = useAppState((state) => state.filters.money.kind)
  const industries = moneyByIndustry(index, profile, kind)
  const largest = Math.max(1, ...industries.map(({ total }) => total.value))
  const most = Math.max(1, ...profile.byStatus.map(({ count }) => count))
  return (
    <>
      <ProfileSection id="money" title={t('profile.money')} note={t('profile.moneyNote')}>
        {profile.money.length + profile.areaMoney.length === 0 ? <p>{t('profile.noMoney')}</p> : null}
        {profile.money.length > 0 ? (
          <DataTable
            caption={t('profile.siteMoney')}
            head={[
              t('profile.moneyKind'),
              ...CERTAINTIES.map((grade) => t(`terms.certainty.${grade}`)),
              t('profile.unknown'),
              t('profile.contained'),
            ]}
            numeric={[1, 2, 3, 4, 5, 6, 7]}
            facts={profile.sites.flatMap(({ amounts }) => amounts.map(({ fact }) => fact))}
          >
            {profile.money.map(({ kind: of, total }) => (
              <tr key={of} data-money={of}>
                <th scope="row">{t(`terms.moneyKind.${of}`)}</th>
                {CERTAINTIES.map((grade) => (
                  <td
                    key={grade}
                    className={styles.number}
                    data-certainty={grade}
                    data-won={total.byCertainty[grade].value}
                  >
                    {total.byCertainty[grade].value > 0 ? (
                      <span title={formatExactWon(total.byCertainty[grade].value, language)}>
                        {formatWon(total.byCertainty[grade].value, language)}
                      </span>
                    ) : (
                      '–'
                    )}
                  </td>
                ))}
                <td className={styles.number} data-unknown={total.unknown}>
                  {t('profile.sitesCount', { count: total.unknown })}
                </td>
                <td className={styles.number} data-contained={total.contained}>
                  {t('profile.sitesCount', { count: total.contained })}
                </td>
              </tr>
            ))}
          </DataTable>
        ) : null}
        {profile.areaMoney.length > 0 ? <AreaMoney lines={profile.areaMoney} /> : null}
      </ProfileSection>
      <ProfileSection id="industries" title={t('profile.byIndustry', { kind: t(`terms.moneyKind.${kind}`) })}>
        <div className={styles.pair}>
          <DataTable
            caption={t('profile.byIndustry', { kind: t(`terms.moneyKind.${kind}`) })}
            head={[
              t('detail.industries'),
              t('profile.sites'),
              t('profile.shares'),
              t(`terms.moneyKind.${kind}`),
              t('profile.unknown'),
            ]}
            numeric={[1, 3, 4]}
            facts={profile.sites.flatMap(({ amounts }) =>
              amounts.filter((amount) => amount.kind === kind).map(({ fact }) => fact),
            )}
          >
            {industries.map(({ industry, total }) => (
              <tr key={industry ?? 'none'}>
                <th scope="row">
                  <span className={styles.industry}>
                    <IndustryIcon industry={industry} size={18} />
                    {industry === null ? t('results.noIndustry') : index.industries.get(industry)?.name[language]}
                  </span>
                </th>
                <td className={styles.number}>{total.counted + total.unknown + total.contained}</td>
                <td className={styles.bar}>
                  <CertaintyBar maximum={largest} parts={partsOfTotal(total)} />
                </td>
                <td className={styles.number}>
                  {total.counted > 0 ? <SumByCertainty parts={partsOfTotal(total)} /> : '–'}
                </td>
                <td className={styles.number}>{total.unknown}</td>
              </tr>
            ))}
          </DataTable>
          <DataTable
            caption={t('profile.byStatus')}
            head={[t('results.column.status'), t('profile.shares'), t('profile.sites')]}
            numeric={[2]}
          >
            {profile.byStatus.map(({ status, count }) => (
              <tr key={status}>
                <th scope="row">{t(`terms.status.${status}`)}</th>
                <td className={styles.bar}>
                  <CertaintyBar
                    maximum={most}
                    parts={
                      count > 0
                        ? [
                            {
                              certainty:
                                status === 'planned' || status === 'under-review' || status === 'candidate'
                                  ? status
                                  : 'confirmed',
                              value: count,
                            },
                          ]
                        : []
                    }
                  />
                </td>
                <td className={styles.number}>{count}</td>
              </tr>
            ))}
          </DataTable>
        </div>
      </ProfileSection>
    </>
  )
}
