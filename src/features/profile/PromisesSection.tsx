import { useTranslation } from 'react-i18next'
import { StateBadge } from '@/evidence/StateBadge'
import { SubjectLink } from '@/evidence/SubjectLink'
import { formatDue } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import type { Profile } from '@/store/derive/profile'
import { groupPromises } from '@/store/derive/promises'
import { nameOf } from '@/store/derive/scope'
import { useAtlas } from '@/store/StoreContext'
import { Cite } from './citations'
import { DataTable } from './DataTable'
import { ProfileSection } from './ProfileSection'

/** The dated promises to the area, those that need a look first. */
export function PromisesSection({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  return (
    <ProfileSection
      id="promises"
      title={t('profile.promises')}
      note={t('profile.nationalPromises', { count: profile.nationalPromises.length })}
    >
      {profile.promises.length === 0 ? (
        <p>{t('profile.promisesNone')}</p>
      ) : (
        <DataTable
          caption={t('profile.promises')}
          head={[
            t('promises.column.state'),
            t('promises.column.title'),
            t('promises.column.due'),
            t('promises.column.certainty'),
            t('promises.column.outcome'),
          ]}
        >
          {groupPromises(profile.promises)
            .flatMap(({ rows }) => rows)
            .map(({ milestone, state, subject }) => {
              const name = nameOf(index, subject)
              return (
                <tr key={milestone.id} data-promise={milestone.id}>
                  <td>
                    <StateBadge state={state} />
                  </td>
                  <th scope="row">
                    {milestone.title[language]}{' '}
                    {name && subject.kind !== 'region' ? (
                      <SubjectLink subject={subject}>{name[language]}</SubjectLink>
                    ) : null}
                  </th>
                  <td>{formatDue(milestone.due, language)}</td>
                  <td>
                    {t(`terms.certainty.${milestone.stated_certainty}`)} <Cite ids={[milestone.stated_in]} />
                  </td>
                  <td>
                    {milestone.outcome ? (
                      <>
                        {milestone.outcome.text[language]} <Cite ids={milestone.outcome.sources} />
                      </>
                    ) : (
                      '–'
                    )}
                  </td>
                </tr>
              )
            })}
        </DataTable>
      )}
    </ProfileSection>
  )
}
