import { useTranslation } from 'react-i18next'
import { certaintyOfStatus } from '@/domain/status'
import { SubjectLink } from '@/evidence/SubjectLink'
import { Won } from '@/evidence/Won'
import { useLanguage } from '@/i18n/useLanguage'
import type { Profile } from '@/store/derive/profile'
import { useAtlas } from '@/store/StoreContext'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Cite } from './citations'
import { DataTable } from './DataTable'
import { ProfileSection } from './ProfileSection'
import styles from './Profile.module.css'

/** Every site of the area by main industry, with stage and known amounts. */
export function SitesSection({ profile, records }: { readonly profile: Profile; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const order = [...index.atlas.industries.map(({ id }): string | null => id), null]
  const sites = profile.sites
    .filter(({ site }) => site.layer !== 'institutions')
    .sort(
      (left, right) => order.indexOf(left.site.industries[0] ?? null) - order.indexOf(right.site.industries[0] ?? null),
    )
  const withoutAmount = sites.filter(({ amounts }) => amounts.length === 0)
  if (profile.sites.length === 0) return null
  return (
    <>
      <ProfileSection id="sites" title={t('profile.sites')}>
        <DataTable
          caption={`${t('profile.sites')} (${t('profile.sitesCount', { count: sites.length })})`}
          head={[t('profile.site'), t('detail.industries'), t('results.column.status'), t('profile.amounts')]}
        >
          {sites.map(({ site, amounts }) => (
            <tr key={site.id} className={amounts.length === 0 ? styles.screenOnly : undefined}>
              <th scope="row">
                <SubjectLink subject={{ kind: 'site', id: site.id }}>{site.name[language]}</SubjectLink>
              </th>
              <td>
                {site.industries
                  .slice(0, 2)
                  .map((id) => index.industries.get(id)?.name[language])
                  .join(', ')}
              </td>
              <td className={styles.nowrap}>
                <CertaintyMark certainty={certaintyOfStatus(site.status)} size={14} />{' '}
                {t(`terms.status.${site.status}`)}
              </td>
              <td>
                {amounts.length === 0
                  ? t('common.unknownAmount')
                  : amounts.map(({ fact, kind, value, certainty }, before) => (
                      <span key={fact}>
                        {before > 0 ? ', ' : ''}
                        {t(`terms.moneyKind.${kind}`)} <Won value={value} /> ({t(`terms.certainty.${certainty}`)}){' '}
                        <Cite ids={records.facts.get(fact)?.sources ?? []} />
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </DataTable>
        {withoutAmount.length > 0 ? (
          <p className={styles.printOnly}>
            {t('common.unknownAmount')}:{' '}
            {withoutAmount.map(({ site }) => `${site.name[language]} (${t(`terms.status.${site.status}`)})`).join(', ')}
          </p>
        ) : null}
      </ProfileSection>
      {profile.universities.length > 0 ? (
        <ProfileSection id="universities" title={t('profile.universities')}>
          <p>
            {profile.universities.map(({ id, name, status }, before) => (
              <span key={id}>
                {before > 0 ? ', ' : ''}
                <SubjectLink subject={{ kind: 'site', id }}>{name[language]}</SubjectLink> (
                {t(`terms.status.${status}`)})
              </span>
            ))}
          </p>
        </ProfileSection>
      ) : null}
    </>
  )
}
