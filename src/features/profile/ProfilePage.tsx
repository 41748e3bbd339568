import { version } from 'virtual:built-data'
import { ArrowLeft, ClipboardCopy, Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Subject } from '@/domain/subject'
import { partsOfMeasure, partsOfTotal } from '@/domain/total'
import { SumByCertainty } from '@/evidence/SumByCertainty'
import { SubjectLink } from '@/evidence/SubjectLink'
import { clipOutline, copyClipping } from '@/exports/clip'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { namesOf, partsOf } from '@/store/derive/areaNames'
import { deriveProfile, type Profile } from '@/store/derive/profile'
import { nameOf } from '@/store/derive/scope'
import { useActions, useAtlas, useDay, useDerive } from '@/store/StoreContext'
import { useLink } from '@/store/url/useLink'
import { Button } from '@/ui/Button'
import { CitationContext, citedSources } from './citations'
import { FairSection } from './FairSection'
import { MoneySection } from './MoneySection'
import styles from './Profile.module.css'
import { ProfileSection } from './ProfileSection'
import { PromisesSection } from './PromisesSection'
import { QuestionsSection } from './QuestionsSection'
import { SitesSection } from './SitesSection'
import { SourcesSection } from './SourcesSection'
import { BeltsSection, ConflictsSection, EnginesSection, InstrumentsSection, SupportSection } from './StandingSections'
import { summaryOf } from './summary'

interface ProfilePageProps {
  readonly subject: Subject
  readonly records: RecordsAsOf
  /** The map of the area as a still picture. */
  readonly picture: ReactNode
}

/** All about a region, province or municipality on one page, to read, to copy from and to print on A4. */
export function ProfilePage({ subject, records, picture }: ProfilePageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const day = useDay()
  const { changeView } = useActions()
  const profile = deriveProfile(useDerive(), index, records, subject)
  const cited = citedSources(profile, records)
  const link = useLink()
  const [message, setMessage] = useState('')
  const name = nameOf(index, subject)?.[language] ?? subject.id
  const title = t('profile.title', { name })
  const copy = async () => {
    const isCopied = await copyClipping(
      clipOutline(
        `${title} (${t('profile.asOf', { day: formatDate(day, language) })})`,
        summaryOf(profile, index, t, language, day, link),
      ),
    )
    setMessage(t(isCopied ? 'profile.copied' : 'profile.notCopied'))
  }
  return (
    <CitationContext value={cited}>
      <article className={styles.profile} data-profile={subject.id} aria-label={title}>
        <div className={styles.toolbar}>
          <Button size="dense" look="plain" onPress={() => changeView({ page: null })}>
            <ArrowLeft aria-hidden="true" size={18} />
            {t('profile.close')}
          </Button>
          <span role="status" className={styles.message}>
            {message}
          </span>
          <Button size="dense" onPress={() => void copy()}>
            <ClipboardCopy aria-hidden="true" size={18} />
            {t('profile.copySummary')}
          </Button>
          <Button size="dense" look="primary" onPress={() => print()}>
            <Printer aria-hidden="true" size={18} />
            {t('profile.print')}
          </Button>
        </div>
        <div className={styles.paper}>
          <header className={styles.head}>
            <p className={styles.product}>
              {t('shell.title')} · {t(`terms.subjectKind.${subject.kind}`)}
            </p>
            <h2>{name}</h2>
            <p className={styles.asOf}>
              {[t('profile.asOf', { day: formatDate(day, language) }), t('profile.made', { version })].join(' · ')}
            </p>
            <p className={styles.printOnly}>{link}</p>
          </header>
          <div className={styles.overview}>
            <KeyFigures profile={profile} />
            <figure className={styles.picture}>{picture}</figure>
          </div>
          <Names subject={subject} />
          <EnginesSection profile={profile} />
          <MoneySection profile={profile} />
          <PromisesSection profile={profile} />
          <BeltsSection profile={profile} />
          <SupportSection profile={profile} />
          <InstrumentsSection profile={profile} />
          <FairSection profile={profile} records={records} />
          <SitesSection profile={profile} records={records} />
          <QuestionsSection profile={profile} records={records} />
          <ConflictsSection profile={profile} records={records} />
          <SourcesSection ids={cited} records={records} />
        </div>
      </article>
    </CitationContext>
  )
}

/** What one must know first: sites, promises by state, money at sites and money stated for the area, each by certainty. */
function KeyFigures({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const overdue = profile.promises.filter(({ state }) => state === 'passed-unverified').length
  const candidates = profile.sites.filter(
    ({ site }) => site.status === 'candidate' || site.status === 'under-review',
  ).length
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('profile.sites')}</dt>
        <dd>
          {profile.sites.length}
          <small>
            {t('terms.status.candidate')}·{t('terms.status.under-review')} {candidates}
          </small>
        </dd>
      </div>
      <div>
        <dt>{t('profile.promises')}</dt>
        <dd>
          {profile.promises.length}
          <small>
            {t('terms.milestoneState.passed-unverified')} {overdue}
          </small>
        </dd>
      </div>
      {profile.money.slice(0, 3).map(({ kind, total }) => (
        <div key={kind}>
          <dt>
            {t(`terms.moneyKind.${kind}`)} · {t('profile.total')}
          </dt>
          <dd>
            <SumByCertainty parts={partsOfTotal(total)} />
            <small>
              {t('profile.unknown')} {t('profile.sitesCount', { count: total.unknown })}
            </small>
          </dd>
        </div>
      ))}
      {profile.areaMoney.map(({ kind, sum }) =>
        sum ? (
          <div key={kind}>
            <dt>
              {t(`terms.moneyKind.${kind}`)} · {t('profile.areaTotal')}
            </dt>
            <dd>
              <SumByCertainty parts={partsOfMeasure(sum)} />
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

function Names({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const parts = partsOf(index, subject)
  const names = namesOf(index, subject)
  if (parts.length + names.length === 0) return null
  return (
    <ProfileSection id="names" title={t('profile.names')}>
      <p>
        {parts.map((part, before) => (
          <span key={part.subject.id}>
            {before > 0 ? ', ' : ''}
            <SubjectLink subject={part.subject}>{part.name[language]}</SubjectLink>
          </span>
        ))}
      </p>
      {names.map(({ kind, name, code, date, note }) => (
        <p key={`${kind} ${code}`} className={styles.note}>
          {kind === 'former'
            ? t('detail.former', { name: name[language], code, day: formatDate(date, language) })
            : `${t('detail.presentName')}: ${name[language]} (${code})`}{' '}
          {note?.[language]}
        </p>
      ))}
    </ProfileSection>
  )
}
