import { useTranslation } from 'react-i18next'
import type { Programme } from '@/domain/schema/record'
import { useLanguage } from '@/i18n/useLanguage'
import { relatedProgrammes } from '@/store/derive/detail'
import { useAtlas } from '@/store/StoreContext'
import { Disclosure } from '@/ui/Disclosure'
import styles from './Detail.module.css'
import { Section } from './RecordSections'
import { SubjectLink } from '@/evidence/SubjectLink'

/** Programmes by rule: those that name the region, and, apart from them, national ones of the same industry. */
export function ProgrammeLinks({
  industries,
  region,
}: {
  readonly industries: readonly string[]
  readonly region: string
}) {
  const { t } = useTranslation()
  const { regional, national } = relatedProgrammes(useAtlas(), industries, region)
  if (regional.length + national.length === 0) return null
  return (
    <Section title={t('detail.programmes')}>
      {regional.length > 0 ? (
        <Disclosure level={4} title={t('detail.regionalProgrammes')} trailing={regional.length} isOpenAtFirst>
          <ProgrammeList programmes={regional} />
        </Disclosure>
      ) : null}
      {national.length > 0 ? (
        <Disclosure level={4} title={t('detail.nationalProgrammes')} trailing={national.length}>
          <p className={styles.meta}>{t('detail.nationalNote')}</p>
          <ProgrammeList programmes={national} />
        </Disclosure>
      ) : null}
    </Section>
  )
}

function ProgrammeList({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className={styles.near}>
      {programmes.map(({ id, name, status }) => (
        <li key={id}>
          <SubjectLink subject={{ kind: 'programme', id }}>{name[language]}</SubjectLink>
          <span className={styles.distance}>{t(`terms.certainty.${status}`)}</span>
        </li>
      ))}
    </ul>
  )
}
