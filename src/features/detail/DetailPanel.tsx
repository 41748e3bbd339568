import { Calculator, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { openEstimate } from '@/commands/openEstimate'
import { loadDataset } from '@/commands/loadDataset'
import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { Day } from '@/domain/day'
import { provinceNameOn, provinceShortNameOn } from '@/domain/placeName'
import type { LocalText } from '@/domain/schema/text'
import type { Subject } from '@/domain/subject'
import { certaintyOfStatus } from '@/domain/status'
import { CompareToggle } from '@/evidence/CompareToggle'
import { GlossaryTerm } from '@/evidence/GlossaryTerm'
import { useLanguage } from '@/i18n/useLanguage'
import { formatDate } from '@/i18n/format'
import { recordsOf } from '@/store/derive/detail'
import { nameOf } from '@/store/derive/scope'
import { useActions, useAppState, useAppStore, useAtlas, useDay, useRecords } from '@/store/StoreContext'
import { Button, IconButton } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { AreaDetail } from './AreaDetail'
import { BeltDetail } from './BeltDetail'
import styles from './Detail.module.css'
import { ProgrammeDetail } from './ProgrammeDetail'
import { SiteDetail } from './SiteDetail'

/** Everything known about what is selected, as of the day. */
export function DetailPanel() {
  const selection = useAppState((state) => state.selection)
  return selection ? <Selected key={`${selection.kind} ${selection.id}`} subject={selection} /> : null
}

function Selected({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const store = useAppStore()
  const index = useAtlas()
  const { select } = useActions()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Newer browsers answer a promise here, which must not become the clean-up of the effect.
    void heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const day = useDay()
  const isKnown = subject.kind === 'nation' || nameOf(index, subject) !== null
  const name = isKnown ? titleOf(index, subject, day) : { ko: t('detail.unknownName'), en: t('detail.unknownName') }
  const site = subject.kind === 'site' ? index.sites.get(subject.id) : undefined
  const programme = subject.kind === 'programme' ? index.programmes.get(subject.id) : undefined
  const province = site ? index.provinces.get(site.province) : undefined
  const certainty = site ? certaintyOfStatus(site.status) : programme?.status
  const other = language === 'ko' ? 'en' : 'ko'
  return (
    <article className={styles.detail}>
      <header className={styles.header}>
        <div>
          <p className={styles.kind}>
            {site ? (
              t(`terms.siteKind.${site.kind}`)
            ) : (
              <GlossaryTerm
                id={subject.kind === 'programme' ? subject.id : subject.kind}
                word={t(`terms.subjectKind.${subject.kind}`)}
              />
            )}
          </p>
          <h2 ref={heading}>{name[language]}</h2>
          {name[other] === name[language] ? null : (
            <p className={styles.meta} lang={other}>
              {name[other]}
            </p>
          )}
          {certainty ? (
            <p className={styles.standing}>
              <CertaintyMark certainty={certainty} size={18} />
              <span>
                {site
                  ? `${t(`terms.status.${site.status}`)} · ${[province && provinceShortNameOn(province, day)[language], ...site.municipalities.slice(0, 3).map((code) => index.municipalities.get(code)?.name[language])].filter(Boolean).join(' ')}`
                  : t(`terms.certainty.${certainty}`)}
              </span>
            </p>
          ) : null}
          {isKnown && (subject.kind === 'site' || subject.kind === 'region') ? (
            <CompareToggle subject={subject} name={name[language]} isLabelled />
          ) : null}
          {isKnown && (subject.kind === 'site' || subject.kind === 'municipality') ? (
            <Button
              size="dense"
              look="plain"
              onPress={() => openEstimate(store, site ? (site.municipalities[0] ?? null) : subject.id)}
            >
              <Calculator aria-hidden="true" size={18} />
              {t('estimate.open')}
            </Button>
          ) : null}
        </div>
        <IconButton aria-label={t('detail.close')} onPress={() => select(null)}>
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <Body subject={subject} retry={() => void loadDataset(store, 'records')} />
    </article>
  )
}

function Body({ subject, retry }: { readonly subject: Subject; readonly retry: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const day = useDay()
  const { setAsOf } = useActions()
  const records = useRecords()
  if (records.state === 'loading')
    return (
      <p role="status" className={styles.meta}>
        {t('shell.loadingRecords')}
      </p>
    )
  if (records.state === 'failed') {
    return (
      <Callout
        tone="danger"
        title={t('shell.recordsFailed')}
        actions={
          <Button size="dense" onPress={retry}>
            {t('common.retry')}
          </Button>
        }
      >
        <p>{t('shell.recordsFailedHelp')}</p>
      </Callout>
    )
  }
  if (subject.kind !== 'nation' && nameOf(index, subject) === null) {
    return (
      <Callout
        title={t('detail.notYet', { day: formatDate(day, language) })}
        actions={
          <Button size="dense" onPress={() => setAsOf(null)}>
            {t('detail.toToday')}
          </Button>
        }
      >
        <p>{t('detail.notYetHelp')}</p>
      </Callout>
    )
  }
  const given = { records: records.value, of: recordsOf(records.value, subject) }
  const { sites, belts, programmes } = index
  switch (subject.kind) {
    case 'site': {
      const site = sites.get(subject.id)
      return site ? <SiteDetail site={site} {...given} /> : null
    }
    case 'belt': {
      const belt = belts.get(subject.id)
      return belt ? <BeltDetail belt={belt} {...given} /> : null
    }
    case 'programme': {
      const programme = programmes.get(subject.id)
      return programme ? <ProgrammeDetail programme={programme} {...given} /> : null
    }
    default:
      return <AreaDetail subject={subject} {...given} />
  }
}

function titleOf(index: AtlasAsOf, subject: Subject, day: Day): LocalText {
  const { kind, id } = subject
  if (kind === 'nation') return { ko: '전국', en: 'Nationwide' }
  const province = kind === 'province' ? index.provinces.get(id) : undefined
  if (province) return inBrackets(provinceNameOn(province, day), province.name)
  return nameOf(index, subject) ?? { ko: id, en: id }
}

/** The present name with the drawn one behind it where the two differ. */
function inBrackets(present: LocalText, drawn: LocalText): LocalText {
  return present === drawn ? drawn : { ko: `${present.ko} (${drawn.ko})`, en: `${present.en} (${drawn.en})` }
}
