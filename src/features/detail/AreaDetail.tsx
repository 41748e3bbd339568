import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { openProfile } from '@/commands/openProfile'
import type { Subject } from '@/domain/subject'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { namesOf, partsOf, regionOf } from '@/store/derive/areaNames'
import { areaMoneyOf } from '@/store/derive/areaMoney'
import { sitesIn } from '@/store/derive/detail'
import { areasIn } from '@/store/derive/profile'
import { useAppStore, useAtlas } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import styles from './Detail.module.css'
import { MoneyTable } from './MoneyTable'
import { ProgrammeLinks } from './ProgrammeLinks'
import { RecordSections, Section, type WithRecords } from './RecordSections'
import { SiteLinks, SubjectLink } from '@/evidence/SubjectLink'

/** A region, province or municipality: what it consists of, its names, its sites and their money, and what is on record. */
export function AreaDetail({ subject, records, of }: { readonly subject: Subject } & WithRecords) {
  const { t } = useTranslation()
  const language = useLanguage()
  const store = useAppStore()
  const index = useAtlas()
  const sites = sitesIn(index, subject)
  const parts = partsOf(index, subject)
  const names = namesOf(index, subject)
  const region = regionOf(index, subject)
  const belts = index.atlas.belts.filter(({ nodes }) => nodes.some((node) => sites.some(({ id }) => id === node)))
  return (
    <>
      <p className={styles.open}>
        <Button size="dense" look="primary" onPress={() => openProfile(store, subject)}>
          <FileText aria-hidden="true" size={18} />
          {t('detail.openProfile')}
        </Button>
      </p>
      {parts.length > 0 ? (
        <Section title={t(subject.kind === 'region' ? 'detail.provinces' : 'detail.municipalities')}>
          <ul className={styles.chips}>
            {parts.map((part) => (
              <li key={part.subject.id}>
                <SubjectLink subject={part.subject}>{part.name[language]}</SubjectLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {names.length > 0 ? (
        <Section title={t('detail.formerNames')}>
          {names.map(({ kind, name, code, date, note }) => (
            <p key={`${kind} ${code}`}>
              {kind === 'former'
                ? t('detail.former', { name: name[language], code, day: formatDate(date, language) })
                : `${t('detail.presentName')}: ${name[language]} (${code})`}
              {note ? <span className={styles.meta}> {note[language]}</span> : null}
            </p>
          ))}
        </Section>
      ) : null}
      <MoneyTable sites={sites} areaMoney={areaMoneyOf(records, areasIn(index, subject))} />
      {belts.length > 0 ? (
        <Section title={t('detail.belts')}>
          {belts.map((belt) => (
            <p key={belt.id}>
              <SubjectLink subject={{ kind: 'belt', id: belt.id }}>{belt.name[language]}</SubjectLink>
              {sites.flatMap((site) =>
                site.belts.filter(({ belt: id }) => id === belt.id).map(({ role }) => ` · ${role[language]}`),
              )}
            </p>
          ))}
        </Section>
      ) : null}
      {sites.length > 0 ? (
        <Disclosure title={t('detail.sites', { count: sites.length })} isOpenAtFirst={sites.length <= 8}>
          <SiteLinks sites={sites} />
        </Disclosure>
      ) : null}
      <RecordSections records={records} of={of} />
      {region ? <ProgrammeLinks industries={[]} region={region} /> : null}
    </>
  )
}
