import { CalendarClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { asOfPresets, FIRST_DAY } from '@/domain/selectableDays'
import type { Day } from '@/domain/day'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useActions, useAppState, useDay } from '@/store/StoreContext'
import { Button, ToggleButton } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Popover } from '@/ui/Popover'
import { Select } from '@/ui/Select'
import styles from './Viewpoint.module.css'
import { LensControl } from './LensControl'

/** The day on which the whole product is judged, and the earlier day to compare it with. */
export function AsOfControl({ hasLens }: { readonly hasLens: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = useDay()
  const today = useAppState((state) => state.today)
  const since = useAppState((state) => state.since)
  const { setAsOf, changeView } = useActions()
  const presets = asOfPresets(today)
  const nameOf = usePresetName()
  const earlier = [...new Set([...presets, ...(since ? [since] : [])])].filter((preset) => preset < day).sort()
  return (
    <Popover
      label={t('view.asOfTitle')}
      trigger={
        <Button size="dense" className={day === today ? '' : (styles.past ?? '')}>
          <CalendarClock aria-hidden="true" size={18} />
          <span className={styles.word}>{t('view.asOf')}</span> <time dateTime={day}>{formatDate(day, language)}</time>
        </Button>
      }
    >
      {(close) => (
        <div className={styles.panel}>
          <h2>{t('view.asOf')}</h2>
          <p className={styles.help}>{t('view.asOfHelp')}</p>
          <div role="group" aria-label={t('view.asOf')} className={styles.presets}>
            {presets.map((preset) => (
              <ToggleButton key={preset} size="dense" isSelected={preset === day} onChange={() => setAsOf(preset)}>
                {nameOf(preset)}
              </ToggleButton>
            ))}
          </div>
          <DateField
            label={t('view.otherDay')}
            value={day}
            minimum={FIRST_DAY}
            maximum={today}
            description={t('view.otherDayHelp', { from: formatDate(FIRST_DAY, language) })}
            error={t('view.otherDayError', { from: formatDate(FIRST_DAY, language), to: formatDate(today, language) })}
            onChange={setAsOf}
          />
          {earlier.length > 0 ? (
            <Select
              size="dense"
              label={t('view.since')}
              value={since ?? 'none'}
              onChange={(chosen) => changeView({ since: chosen === 'none' ? null : chosen })}
              options={[
                { id: 'none', name: t('view.noSince') },
                ...earlier.map((preset) => ({ id: preset, name: nameOf(preset) })),
              ]}
            />
          ) : null}
          {since ? (
            <Button
              size="dense"
              look="primary"
              onPress={() => {
                changeView({ board: 'changes' })
                close()
              }}
            >
              {t('view.showChanges')}
            </Button>
          ) : null}
          {hasLens ? <LensControl isLabelHidden={false} /> : null}
        </div>
      )}
    </Popover>
  )
}

/** What a day that can be chosen at one press is called: the report, the end of a quarter, today. */
function usePresetName(): (day: Day) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  const today = useAppState((state) => state.today)
  return (day) => {
    if (day === today) return `${t('view.today')} · ${formatDate(day, language)}`
    if (day === FIRST_DAY) return `${t('view.report')} · ${formatDate(day, language)}`
    const [year = '', month = ''] = day.split('-')
    return /-(03-31|06-30|09-30|12-31)$/.test(day)
      ? t('view.quarterEnd', { year, quarter: Number(month) / 3 })
      : formatDate(day, language)
  }
}
