import { formatDollars, formatExactWon, formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppState } from '@/store/StoreContext'

/** A sum in won, exact on demand, and in dollars where the reader has given a rate. */
export function Won({ value }: { readonly value: number }) {
  const language = useLanguage()
  const dollar = useAppState((state) => state.dollar)
  return (
    <>
      <span title={formatExactWon(value, language)} data-won={value}>
        {formatWon(value, language)}
      </span>
      {dollar ? <span data-dollar> (≈ {formatDollars(value / dollar.wonPerDollar, language)})</span> : null}
    </>
  )
}
