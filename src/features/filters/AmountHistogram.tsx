import { useTranslation } from 'react-i18next'
import { formatWonShort } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { type AmountBin, deriveHistogram } from '@/store/derive/histogram'
import { useActions, useAppState, useDerive } from '@/store/StoreContext'
import { useScreening } from '@/store/useDerived'
import { RangeSlider } from '@/ui/RangeSlider'
import styles from './AmountHistogram.module.css'

const HEIGHT = 52

/** Where an amount stands on a log scale between two others: 0 at `from`, 1 at `to`. */
const shareOf = (won: number, from: number, to: number) => Math.log(won / from) / Math.log(to / from)

/** How many sites have which amount, with a two-thumbed slider on the same log scale. */
export function AmountHistogram() {
  const { t } = useTranslation()
  const language = useLanguage()
  const money = useAppState((state) => state.filters.money)
  const { bins, known, unknown } = deriveHistogram(useDerive(), useScreening())
  const first = bins[0]
  const last = bins.at(-1)
  if (!first || !last) return null
  const x = (won: number) => shareOf(won, first.from, last.to) * 100
  const most = Math.max(...bins.map(({ count }) => count))
  const y = (count: number) => (most === 0 ? 0 : (count / most) * HEIGHT)
  const isInRange = ({ from, to }: AmountBin) =>
    (money.minimum === null || to > money.minimum) && (money.maximum === null || from <= money.maximum)
  const label = t('filters.histogram', {
    kind: t(`terms.moneyKind.${money.kind}`),
    from: formatWonShort(first.from, language),
    to: formatWonShort(last.to, language),
    count: known,
    unknown,
  })
  return (
    <div className={styles.histogram}>
      <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bins.map((bin) => (
          <rect
            key={bin.from}
            x={x(bin.from) + 0.3}
            width={x(bin.to) - x(bin.from) - 0.6}
            y={HEIGHT - y(bin.count)}
            height={y(bin.count)}
            className={isInRange(bin) ? styles.in : styles.out}
          />
        ))}
      </svg>
      <AmountSlider from={first.from} to={last.to} />
      <div className={styles.ends} aria-hidden="true">
        <span>{formatWonShort(first.from, language)}</span>
        <span>{formatWonShort(last.to, language)}</span>
      </div>
    </div>
  )
}

/** Steps of the slider over its whole length. */
const STEPS = 60

function AmountSlider({ from, to }: { readonly from: number; readonly to: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const money = useAppState((state) => state.filters.money)
  const { changeFilters } = useActions()
  const amountAt = (step: number) => Number((from * (to / from) ** (step / STEPS)).toPrecision(2))
  const stepOf = (won: number) => Math.round(shareOf(Math.min(Math.max(won, from), to), from, to) * STEPS)
  return (
    <RangeSlider
      label={t('filters.money')}
      names={[t('filters.minimum'), t('filters.maximum')]}
      steps={STEPS}
      value={[
        money.minimum === null ? 0 : stepOf(money.minimum),
        money.maximum === null ? STEPS : stepOf(money.maximum),
      ]}
      textOf={(step) => formatWonShort(amountAt(step), language)}
      onChange={([low, high]) =>
        changeFilters({
          money: { ...money, minimum: low <= 0 ? null : amountAt(low), maximum: high >= STEPS ? null : amountAt(high) },
        })
      }
    />
  )
}
