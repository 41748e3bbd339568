import { useTranslation } from 'react-i18next'
import { FactItem } from '@/evidence/FactItem'
import { SubjectLink } from '@/evidence/SubjectLink'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { parseSubject } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import type { BeltRole, Profile } from '@/store/derive/profile'
import { nameOf } from '@/store/derive/scope'
import { useAtlas } from '@/store/StoreContext'
import { Badge } from '@/ui/Badge'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Cite } from './citations'
import { DataTable } from './DataTable'
import { ProfileSection } from './ProfileSection'
import styles from './Profile.module.css'

/** The growth-engine candidates, newest first, each as certain as its source. */
export function EnginesSection({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const facts = [...profile.growthEngines].sort((left, right) =>
    (left.known_from ?? '') < (right.known_from ?? '') ? 1 : -1,
  )
  return (
    <ProfileSection id="engines" title={t('profile.engines')} note={t('profile.enginesNote')}>
      {facts.length === 0 ? <p>{t('profile.enginesNone')}</p> : null}
      <ul className={styles.lines}>
        {facts.map(({ id, certainty, text, sources }) => (
          <li key={id}>
            <CertaintyMark certainty={certainty} size={14} />{' '}
            <span className={styles.grade}>{t(`terms.certainty.${certainty}`)}</span> {text[language]}{' '}
            <Cite ids={sources} />
          </li>
        ))}
      </ul>
    </ProfileSection>
  )
}

/** Under each piece of the package, what names the region and what is national, which is not split. */
export function InstrumentsSection({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ProfileSection id="instruments" title={t('profile.instruments')}>
      <DataTable
        caption={t('profile.instruments')}
        head={[t('detail.instruments'), t('profile.instrumentRegional'), t('profile.instrumentNational')]}
      >
        {profile.instruments.map(({ instrument, regional, national }) => (
          <tr key={instrument}>
            <th scope="row">{t(`terms.instrument.${instrument}`)}</th>
            <td>
              {regional.length === 0
                ? t('profile.instrumentNone')
                : regional.map(({ id, name, status }, index) => (
                    <span key={id}>
                      {index > 0 ? ', ' : ''}
                      <SubjectLink subject={{ kind: 'programme', id }}>{name[language]}</SubjectLink> (
                      {t(`terms.certainty.${status}`)})
                    </span>
                  ))}
            </td>
            <td>
              <span className={styles.nowrap}>{t('profile.nationalCount', { count: national.length })}</span>
              <span className={styles.screenOnly}>
                :{' '}
                {national.map(({ id, name }, index) => (
                  <span key={id}>
                    {index > 0 ? ', ' : ''}
                    <SubjectLink subject={{ kind: 'programme', id }}>{name[language]}</SubjectLink>
                  </span>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </DataTable>
    </ProfileSection>
  )
}

/** The belts the area is in, every role of each, and the roles for which there is nothing to show. */
export function BeltsSection({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const gapsOf = ({ hasDesignation, hasAnchorCompany, hasAmount }: BeltRole) => [
    ...(hasDesignation ? [] : [t('profile.lacks.designation')]),
    ...(hasAnchorCompany ? [] : [t('profile.lacks.anchor')]),
    ...(hasAmount ? [] : [t('profile.lacks.amount')]),
  ]
  const evidenceOf = ({ hasDesignation, hasAnchorCompany, hasAmount }: BeltRole) => [
    ...(hasDesignation ? [t('profile.has.designation')] : []),
    ...(hasAnchorCompany ? [t('profile.has.anchor')] : []),
    ...(hasAmount ? [t('profile.has.amount')] : []),
  ]
  return (
    <ProfileSection id="belts" title={t('profile.belts')}>
      {profile.belts.length === 0 ? <p>{t('profile.beltNone')}</p> : null}
      {profile.belts.map(({ belt, roles }) => (
        <DataTable
          key={belt.id}
          caption={belt.name[language]}
          head={[
            t('profile.role'),
            t('profile.holder'),
            t('results.column.status'),
            t('profile.evidence'),
            t('profile.gap'),
          ]}
        >
          {roles.map((role) => (
            <tr key={role.site.id} data-inside={role.isInside}>
              <th scope="row">{role.role[language]}</th>
              <td>
                <SubjectLink subject={{ kind: 'site', id: role.site.id }}>{role.site.name[language]}</SubjectLink>{' '}
                <Badge tone={role.isInside ? 'primary' : 'neutral'}>
                  {role.isInside ? t('profile.inside') : index.regions.get(role.site.region)?.name[language]}
                </Badge>
              </td>
              <td>{t(`terms.status.${role.site.status}`)}</td>
              <td>{evidenceOf(role).join(', ') || '–'}</td>
              <td>
                {!role.hasDesignation && !role.hasAnchorCompany ? (
                  <strong>{t('profile.roleGap')}</strong>
                ) : (
                  gapsOf(role).join(', ') || '–'
                )}
              </td>
            </tr>
          ))}
        </DataTable>
      ))}
    </ProfileSection>
  )
}

/** Designations and support by programme, with the places. */
export function SupportSection({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  return (
    <ProfileSection id="support" title={t('profile.support')}>
      {profile.entitlements.length === 0 ? (
        <p>{t('profile.supportNone')}</p>
      ) : (
        <DataTable
          caption={t('profile.support')}
          head={[t('profile.programme'), t('profile.entries'), t('profile.places')]}
          numeric={[1]}
        >
          {profile.entitlements.map(({ programme, facts }) => (
            <tr key={programme.id}>
              <th scope="row">
                <SubjectLink subject={{ kind: 'programme', id: programme.id }}>{programme.name[language]}</SubjectLink>
              </th>
              <td className={styles.number}>{new Set(facts.map(({ subject }) => subject)).size}</td>
              <td>
                <Places facts={facts} index={index} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </ProfileSection>
  )
}

function Places({
  facts,
  index,
}: {
  readonly facts: Profile['growthEngines']
  readonly index: ReturnType<typeof useAtlas>
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  // A place is named once, however many facts speak of it.
  const places = facts.filter((fact, order) => facts.findIndex(({ subject }) => subject === fact.subject) === order)
  return (
    <>
      {places.map((fact, order) => {
        const subject = parseSubject(fact.subject)
        const name = (subject && nameOf(index, subject)?.[language]) ?? fact.subject
        const detail = typeof fact.value === 'string' && subject?.kind === 'municipality' ? levelOf(fact.value) : null
        return (
          <span key={fact.id} title={fact.text[language]}>
            {order > 0 ? ', ' : ''}
            {name}
            {detail ? ` (${t(`profile.level.${detail}`)})` : ''}
            {fact.certainty === 'confirmed' ? '' : ` (${t(`terms.certainty.${fact.certainty}`)})`}
          </span>
        )
      })}{' '}
      <Cite ids={facts.flatMap(({ sources }) => sources)} />
    </>
  )
}

const LEVELS = ['special', 'preferential', 'lower'] as const
function levelOf(value: string): (typeof LEVELS)[number] | null {
  return LEVELS.find((level) => level === value) ?? null
}

/** Where sources disagree, both sides and the reasoned choice; on the screen in full. */
export function ConflictsSection({ profile, records }: { readonly profile: Profile; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  if (profile.conflicts.length === 0) return null
  return (
    <ProfileSection id="conflicts" title={t('profile.conflicts')} isScreenOnly>
      {profile.conflicts.map(({ id, subject, field, facts, chosen, reason }) => {
        const site = index.sites.get(subject.replace('site:', ''))
        return (
          <div key={id} className={styles.conflict}>
            <h4>
              {site ? `${site.name[language]} · ` : ''}
              {t(`terms.field.${field}`)}
            </h4>
            {facts
              .flatMap((fact) => records.facts.get(fact) ?? [])
              .map((fact) => (
                <FactItem
                  key={fact.id}
                  fact={fact}
                  records={records}
                  remark={fact.id === chosen ? t('detail.chosen') : undefined}
                />
              ))}
            <p className={styles.note}>{reason[language]}</p>
          </div>
        )
      })}
    </ProfileSection>
  )
}
