import { useTranslation } from 'react-i18next'
import type { AtlasIndex } from '@/datasets/atlasIndex'
import type { Day } from '@/domain/day'
import type { LocalText } from '@/domain/schema/text'
import type { Subject } from '@/domain/subject'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { sitesIn } from '@/store/derive/detail'
import { useAtlas, useDay } from '@/store/StoreContext'
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
  const index = useAtlas()
  const day = useDay()
  const sites = sitesIn(index, subject)
  const parts = partsOf(index, subject)
  const names = namesOf(index, subject, day)
  const region = regionOf(index, subject)
  const belts = index.atlas.belts.filter(({ nodes }) => nodes.some((node) => sites.some(({ id }) => id === node)))
  return (
    <>
      {parts.length > 0 ? (
        <Section title={t(subject.kind === 'region' ? 'detail.provinces' : 'detail.municipalities')}>
          <ul className={styles.chips}>
            {parts.map((part) => <li key={part.subject.id}><SubjectLink subject={part.subject}>{part.name[language]}</SubjectLink></li>)}
          </ul>
        </Section>
      ) : null}
      {names.length > 0 ? (
        <Section title={t('detail.formerNames')}>
          {names.map(({ kind, name, code, date, note }) => (
            <p key={`${kind} ${code}`}>
              {kind === 'former' ? t('detail.former', { name: name[language], code, day: formatDate(date, language) }) : `${t('detail.presentName')}: ${name[language]} (${code})`}
              {note ? <span className={styles.meta}> {note[language]}</span> : null}
            </p>
          ))}
        </Section>
      ) : null}
      <MoneyTable sites={sites} />
      {belts.length > 0 ? (
        <Section title={t('detail.belts')}>
          {belts.map((belt) => (
            <p key={belt.id}>
              <SubjectLink subject={{ kind: 'belt', id: belt.id }}>{belt.name[language]}</SubjectLink>
              {sites.flatMap((site) => site.belts.filter(({ belt: id }) => id === belt.id).map(({ role }) => ` · ${role[language]}`))}
            </p>
          ))}
        </Section>
      ) : null}
      {sites.length > 0 ? (
        <Disclosure title={t('detail.sites', { count: sites.length })} isOpenAtFirst={sites.length <= 8}><SiteLinks sites={sites} /></Disclosure>
      ) : null}
      <RecordSections records={records} of={of} />
      {region ? <ProgrammeLinks industries={[]} region={region} /> : null}
    </>
  )
}

interface Part {
  readonly subject: Subject
  readonly name: LocalText
}

function partsOf(index: AtlasIndex, { kind, id }: Subject): readonly Part[] {
  if (kind === 'region') return (index.regions.get(id)?.provinces ?? []).flatMap((code) => ({ subject: { kind: 'province' as const, id: code }, name: index.provinces.get(code)?.name ?? { ko: code, en: code } }))
  if (kind === 'province') return index.atlas.municipalities.filter(({ province }) => province === id).map(({ code, name }) => ({ subject: { kind: 'municipality' as const, id: code }, name }))
  return []
}

interface NameInTime {
  readonly kind: 'former' | 'present'
  readonly name: LocalText
  readonly code: string
  readonly date: string
  readonly note?: LocalText
}

/** Names and codes other than the drawn one, as of the day. */
function namesOf(index: AtlasIndex, { kind, id }: Subject, day: Day): readonly NameInTime[] {
  const provinces = kind === 'region' ? (index.regions.get(id)?.provinces ?? []) : kind === 'province' ? [id] : []
  const ofProvinces = provinces.flatMap((code) => {
    const province = index.provinces.get(code)
    const former = (province?.former ?? []).map(({ name, code: old, until }): NameInTime => ({ kind: 'former', name, code: old, date: until }))
    const { coming } = province ?? {}
    return coming && coming.from <= day ? [...former, { kind: 'present' as const, name: coming.name, code: coming.code ?? '', date: coming.from, note: coming.note }] : former
  })
  const municipality = kind === 'municipality' ? index.municipalities.get(id) : undefined
  const present = (municipality?.successors ?? []).map(({ code, name }): NameInTime => ({ kind: 'present', name, code, date: '', note: municipality?.note }))
  const later = municipality?.later_code ? [{ kind: 'present' as const, name: municipality.name, code: municipality.later_code, date: '' }] : []
  const unique = new Map([...ofProvinces, ...present, ...later].map((name) => [`${name.kind} ${name.code}`, name]))
  return [...unique.values()]
}

function regionOf(index: AtlasIndex, { kind, id }: Subject): string | undefined {
  if (kind === 'region') return id
  return (kind === 'province' ? index.provinces.get(id) : index.municipalities.get(id))?.region
}
