import { useTranslation } from 'react-i18next'
import { isNational, scopeOfProgramme } from '@/domain/scope'
import type { Programme } from '@/domain/schema/record'
import { subjectKey } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import { deriveTouchedPlaces } from '@/store/derive/programmes'
import { nameOf } from '@/store/derive/scope'
import { useAtlas, useDerive } from '@/store/StoreContext'
import styles from './Detail.module.css'
import { RecordSections, Section, type WithRecords } from './RecordSections'
import { SubjectLink } from '@/evidence/SubjectLink'

/** A programme: its direction, instruments and places. What is national is said to be national and never split. */
export function ProgrammeDetail({ programme, records, of }: { readonly programme: Programme } & WithRecords) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const touched = deriveTouchedPlaces(useDerive(), index, records, programme.id).filter(
    (subject) => nameOf(index, subject) !== null,
  )
  const { direction, instruments, industries, summary } = programme
  const scope = scopeOfProgramme(programme)
  return (
    <>
      <Section title={t('terms.subjectKind.programme')}>
        <p>{summary[language]}</p>
        <dl className={styles.missing}>
          <div>
            <dt>{t('detail.direction')}</dt>
            <dd>{t(`terms.direction.${direction}`)}</dd>
          </div>
          {instruments.length > 0 ? (
            <div>
              <dt>{t('detail.instruments')}</dt>
              <dd>{instruments.map((instrument) => t(`terms.instrument.${instrument}`)).join(', ')}</dd>
            </div>
          ) : null}
          {industries.length > 0 ? (
            <div>
              <dt>{t('detail.industries')}</dt>
              <dd>{industries.map((id) => index.industries.get(id)?.name[language]).join(', ')}</dd>
            </div>
          ) : null}
          <div>
            <dt>{t('detail.regions')}</dt>
            <dd>
              {isNational(scope)
                ? t(scope === 'nationwide' ? 'detail.wholeCountry' : 'detail.outsideCapital')
                : scope.map((id) => (
                    <SubjectLink key={id} subject={{ kind: 'region', id }}>
                      {index.regions.get(id)?.name[language]}
                    </SubjectLink>
                  ))}
            </dd>
          </div>
        </dl>
        {isNational(scope) ? <p className={styles.meta}>{t('detail.nationalNote')}</p> : null}
      </Section>
      <Section title={t('detail.touched')}>
        {touched.length === 0 ? <p className={styles.meta}>{t('detail.touchedNone')}</p> : null}
        <ul className={styles.chips}>
          {touched.map((subject) => (
            <li key={subjectKey(subject)}>
              <SubjectLink subject={subject}>{nameOf(index, subject)?.[language]}</SubjectLink>
            </li>
          ))}
        </ul>
      </Section>
      <RecordSections records={records} of={of} />
    </>
  )
}
