import { Pause, Play, RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { elapsed } from '@/domain/timer'
import { formatClock, formatSeconds } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { IconButton } from '@/ui/Button'
import type { FromStage, ToldScene } from '../channel'
import styles from './Console.module.css'

/** How often the clock is read, in ms. */
const TICK = 500

/** The time of day, what has gone by against what was meant, for the whole and for this scene. */
export function Watch({
  place: { timer, scene },
  scenes,
  onTimer,
}: {
  readonly place: Extract<FromStage, { kind: 'place' }>
  readonly scenes: readonly ToldScene[]
  readonly onTimer: (action: 'start' | 'pause' | 'reset') => void
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(ticking)
  }, [])
  const gone = elapsed(timer, now)
  const target = scenes[scene]?.dwell ?? null
  const whole = scenes.reduce((sum, { dwell }) => sum + (dwell ?? 0), 0)
  const over = target === null ? 0 : Math.round(gone.scene / 1000) - target
  return (
    <div className={styles.watch}>
      <p>
        <span>{t('console.clock')}</span> <time>{formatClock(now, language)}</time>
      </p>
      <p>
        <span>{t('console.whole')}</span> <strong>{formatSeconds(gone.whole / 1000)}</strong>
        {whole > 0 ? ` / ${formatSeconds(whole)}` : ''}
      </p>
      <p data-over={over > 0}>
        <span>{t('console.scene')}</span> <strong>{formatSeconds(gone.scene / 1000)}</strong>
        {target === null ? '' : ` / ${formatSeconds(target)}`}
        {over > 0 ? ` · ${t('console.over', { time: formatSeconds(over) })}` : ''}
      </p>
      {timer.since === null ? (
        <IconButton size="dense" aria-label={t('console.start')} onPress={() => onTimer('start')}>
          <Play aria-hidden="true" size={18} />
        </IconButton>
      ) : (
        <IconButton size="dense" aria-label={t('console.pause')} onPress={() => onTimer('pause')}>
          <Pause aria-hidden="true" size={18} />
        </IconButton>
      )}
      <IconButton size="dense" aria-label={t('console.reset')} onPress={() => onTimer('reset')}>
        <RotateCcw aria-hidden="true" size={18} />
      </IconButton>
    </div>
  )
}
