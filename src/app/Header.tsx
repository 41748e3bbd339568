import { CircleHelp, Download, Link2, Presentation, Settings2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AsOfControl } from '@/features/viewpoint/AsOfControl'
import { LensControl } from '@/features/viewpoint/LensControl'
import { SearchBox } from '@/features/search/SearchBox'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { LANGUAGES, TEXT_SIZES, THEMES } from '@/store/state'
import { useActions, useAppState, useAppStore } from '@/store/StoreContext'
import { linkTo } from '@/store/url/useLink'
import { Button, IconButton, ToggleButton } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Popover } from '@/ui/Popover'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { withTexts } from '@/i18n/setup'
import styles from './Header.module.css'
import { HelpDialog } from './HelpDialog'

const loadMapPicture = () => import('@/map/view/pictures/MapPicture')

const BriefingMenu = lazy(
  withTexts(async () => ({ default: (await import('@/briefing/screen/BriefingMenu')).BriefingMenu })),
)
const TakeAway = lazy(withTexts(async () => ({ default: (await import('@/features/takeaway/TakeAway')).TakeAway })))

/** Rates outside this range are typing mistakes. */
const LEAST_RATE = 100
const MOST_RATE = 10_000

const LANGUAGE_NAMES = { ko: '한국어', en: 'English' } as const

/** Below this width the lens stands with the as-of date. */
const NARROW = '(max-width: 1100px)'

export function Header() {
  const { t } = useTranslation()
  const isNarrow = useMediaQuery(NARROW)
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        {t('shell.title')} <span>{t('shell.subtitle')}</span>
      </h1>
      <div className={styles.search}>
        <SearchBox />
      </div>
      <div className={styles.viewpoint}>
        <AsOfControl hasLens={isNarrow} />
        {isNarrow ? null : <LensControl />}
      </div>
      <div className={styles.actions}>
        <CompareTray />
        <BriefingChoice />
        <MapTakeAway />
        <CopyLink />
        <LanguageSwitch />
        <DisplaySettings />
        <IconButton aria-label={t('shell.help')} onPress={() => setIsHelpOpen(true)}>
          <CircleHelp aria-hidden="true" />
        </IconButton>
      </div>
      <HelpDialog isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
    </header>
  )
}

/** Opens the comparison once there is something in it. */
function CompareTray() {
  const { t } = useTranslation()
  const count = useAppState((state) => state.compared.length)
  const { changeView } = useActions()
  if (count === 0) return null
  return (
    <Button size="dense" look="primary" onPress={() => changeView({ page: { kind: 'compare' } })}>
      {t('shell.compareTray', { count })}
    </Button>
  )
}

/** The way into a briefing; which there are is read when it is first opened. */
function BriefingChoice() {
  const { t } = useTranslation()
  return (
    <Popover
      label={t('shell.chooseBriefing')}
      trigger={
        <Button size="dense" aria-label={t('shell.openBriefings')}>
          <Presentation aria-hidden="true" size={18} />
          <span className={styles.secondWord}>{t('shell.openBriefings')}</span>
        </Button>
      }
    >
      {(close) => (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <BriefingMenu close={close} />
        </Suspense>
      )}
    </Popover>
  )
}

/** The way to take things along; what it offers is read when it is first opened. */
function MapTakeAway() {
  const { t } = useTranslation()
  const store = useAppStore()
  return (
    <Popover
      label={t('shell.takeAway')}
      trigger={
        <Button size="dense" aria-label={t('shell.takeAway')}>
          <Download aria-hidden="true" size={18} />
          <span className={styles.word}>{t('shell.takeAway')}</span>
        </Button>
      }
    >
      <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
        <TakeAway
          drawPicture={async () =>
            (await loadMapPicture()).drawMapPicture(store.getState(), t, linkTo(store.getState()))
          }
        />
      </Suspense>
    </Popover>
  )
}

function CopyLink() {
  const { t } = useTranslation()
  const store = useAppStore()
  const [message, setMessage] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(linkTo(store.getState()))
      setMessage(t('shell.linkCopied'))
    } catch {
      setMessage(t('shell.linkNotCopied'))
    }
  }
  return (
    <>
      <IconButton aria-label={t('shell.copyLink')} onPress={() => void copy()}>
        <Link2 aria-hidden="true" />
      </IconButton>
      <span
        role="status"
        className={message ? styles.message : 'visually-hidden'}
        onAnimationEnd={() => setMessage('')}
      >
        {message}
      </span>
    </>
  )
}

function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { changePreferences } = useActions()
  return (
    <div className={styles.languages} role="group" aria-label={t('shell.language')}>
      {LANGUAGES.map((name) => (
        <ToggleButton
          key={name}
          look="plain"
          size="dense"
          isSelected={language === name}
          onChange={() => changePreferences({ language: name })}
        >
          <span lang={name}>{LANGUAGE_NAMES[name]}</span>
        </ToggleButton>
      ))}
    </div>
  )
}

function DisplaySettings() {
  const { t } = useTranslation()
  const { changePreferences } = useActions()
  const theme = useAppState((state) => state.theme)
  const textSize = useAppState((state) => state.textSize)
  return (
    <Popover
      label={t('shell.display')}
      trigger={
        <Button look="plain" className={styles.iconOnly ?? ''} aria-label={t('shell.display')}>
          <Settings2 aria-hidden="true" />
        </Button>
      }
    >
      <div className={styles.settings}>
        <Select
          label={t('shell.theme')}
          value={theme}
          onChange={(chosen) => changePreferences({ theme: chosen })}
          options={THEMES.map((id) => ({ id, name: t(`shell.themes.${id}`) }))}
        />
        <DollarSetting />
        <Select
          label={t('shell.textSize')}
          value={textSize}
          onChange={(chosen) => changePreferences({ textSize: chosen })}
          options={TEXT_SIZES.map((id) => ({ id, name: t(`shell.textSizes.${id}`) }))}
        />
      </div>
    </Popover>
  )
}

/** The reader's own exchange rate: the data hold none, so none is assumed. */
function DollarSetting() {
  const { t } = useTranslation()
  const language = useLanguage()
  const dollar = useAppState((state) => state.dollar)
  const today = useAppState((state) => state.today)
  const { changePreferences } = useActions()
  const [text, setText] = useState(dollar ? String(dollar.wonPerDollar) : '')
  const rate = Number(text.replaceAll(',', ''))
  const isWrong = text.trim() !== '' && !(rate >= LEAST_RATE && rate <= MOST_RATE)
  const change = (typed: string) => {
    setText(typed)
    const wonPerDollar = Number(typed.replaceAll(',', ''))
    if (typed.trim() === '') changePreferences({ dollar: null })
    else if (wonPerDollar >= LEAST_RATE && wonPerDollar <= MOST_RATE)
      changePreferences({ dollar: { wonPerDollar, day: dollar?.day ?? today } })
  }
  return (
    <div role="group" aria-label={t('shell.dollar')} className={styles.dollar}>
      <TextField
        label={`${t('shell.dollar')}: ${t('shell.dollarRate')}`}
        value={text}
        onChange={change}
        isInvalid={isWrong}
        error={t('shell.dollarError')}
        description={t('shell.dollarHelp')}
      />
      {dollar ? (
        <DateField
          label={t('shell.dollarDay')}
          value={dollar.day}
          minimum="2000-01-01"
          maximum={today}
          description={formatDate(dollar.day, language)}
          error={t('view.otherDayError', { from: '2000', to: formatDate(today, language) })}
          onChange={(day) => changePreferences({ dollar: { ...dollar, day } })}
        />
      ) : null}
    </div>
  )
}
