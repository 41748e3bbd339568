import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '@/domain/day'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import type { PromiseRow } from '@/store/derive/promises'
import { useDay } from '@/store/StoreContext'
import styles from './Ribbon.module.css'
import { dayScale, dayTicks, placeSpans } from './timeline'

const LANE = 14
const AXIS = 30

interface RibbonProps {
  readonly rows: readonly PromiseRow[]
  readonly from: Day
  readonly to: Day
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** Promises over time, each drawn as the span in which it is due. The list beside it is the same for keyboard and screen reader. */
export function Ribbon({ rows, from, to, chosen, onChoose }: RibbonProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = useDay()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(800)
  useEffect(() => {
    if (!frame.current) return
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(240, Math.floor(entry.contentRect.width))),
    )
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  const placed = placeSpans(rows, from, to, width)
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1))
  const scale = dayScale(from, to, width)
  const ticks = dayTicks(from, to, Math.max(3, Math.floor(width / 90)))
  const asOf = scale(Date.parse(day))
  return (
    <div
      ref={frame}
      className={styles.ribbon}
      tabIndex={0}
      role="img"
      aria-label={t('promises.ribbon', { from: formatDate(from, language), to: formatDate(to, language) })}
    >
      <svg width={width} height={AXIS + lanes * LANE + 4} className={styles.drawing}>
        <defs>
          <pattern
            id="promise-unverified"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className={styles.patternGround} />
            <rect width="2.5" height="6" className={styles.patternLine} />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <g key={tick.getTime()} transform={`translate(${scale(tick.getTime())} 0)`} className={styles.tick}>
            <line y1={AXIS - 14} y2={AXIS + lanes * LANE + 4} />
            <text y={26} x={3}>
              {tickText(
                tick,
                ticks.length > 1 && (ticks[1]?.getTime() ?? 0) - (ticks[0]?.getTime() ?? 0) > 3e10,
                language,
              )}
            </text>
          </g>
        ))}
        {placed.map(({ row, left, right, lane }) => (
          <rect
            key={row.milestone.id}
            data-promise={row.milestone.id}
            data-state={row.state}
            data-chosen={row.milestone.id === chosen}
            data-pale={row.isPale}
            className={styles.mark}
            x={left}
            y={AXIS + lane * LANE + 1}
            width={right - left}
            height={LANE - 3}
            rx={row.milestone.due.precision === 'day' ? 5.5 : 2}
            onClick={() => onChoose(row.milestone.id)}
          >
            <title>{`${row.milestone.title[language]} — ${t(`terms.milestoneState.${row.state}`)}`}</title>
          </rect>
        ))}
        {asOf >= 0 && asOf <= width ? (
          <g transform={`translate(${asOf} 0)`} className={styles.asOf}>
            <line y1={0} y2={AXIS + lanes * LANE + 4} />
            <text y={10} x={asOf > width - 50 ? -4 : 4} textAnchor={asOf > width - 50 ? 'end' : 'start'}>
              {t('promises.asOfLine')}
            </text>
          </g>
        ) : null}
      </svg>
    </div>
  )
}

function tickText(tick: Date, isYearly: boolean, language: 'ko' | 'en'): string {
  const month = tick.getUTCMonth() + 1
  const year = tick.getUTCFullYear()
  if (isYearly) return String(year)
  return formatDate(`${year}-${String(month).padStart(2, '0')}`, language).replace(/^\d{4}년 (?!1월$)/, '')
}
