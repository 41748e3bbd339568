import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { useLanguage } from '@/i18n/useLanguage'
import { formatDate } from '@/i18n/format'
import { ProfileSection } from './ProfileSection'
import styles from './Profile.module.css'

/** So many sources stay together in print, so that the last page is not a leftover of a line or two. */
const SHORT = 45

/** Every source that the profile cites, by number. */
export function SourcesSection({ ids, records }: { readonly ids: readonly string[]; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ProfileSection id="sources" title={`${t('profile.sources')} (${ids.length})`}>
      <ol className={styles.sources} data-short={ids.length <= SHORT}>
        {ids
          .flatMap((id) => records.sources.get(id) ?? [])
          .map(({ id, publisher, title, url, date, grade }, index) => (
            <li key={id} id={`source-${index + 1}`} lang="ko">
              {publisher},{' '}
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}{' '}
              ({date ? formatDate(date, language) : t('detail.undated')}, {t(`terms.sourceGrade.${grade}`)})
            </li>
          ))}
      </ol>
    </ProfileSection>
  )
}
