import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseAmount } from '@/domain/amountText'
import { MONEY_KINDS } from '@/domain/money'
import { formatWonShort } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { deriveOptionCounts } from '@/store/derive/sites'
import { useActions, useAppState, useDerive } from '@/store/StoreContext'
import { useScreening } from '@/store/useDerived'
import { Checkbox } from '@/ui/Checkbox'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import { AmountHistogram } from './AmountHistogram'
import styles from './MoneyFilter.module.css'

type Bound = 'minimum' | 'maximum'

/** The kind of money first, then a range of it: by slider on a log scale, or typed. */
export function MoneyFilter() {
  const { t } = useTranslation()
  const money = useAppState((state) => state.filters.money)
  const { changeFilters } = useActions()
  const { unknownAmounts } = deriveOptionCounts(useDerive(), useScreening())
  return (
    <div className={styles.money}>
      <Select
        label={t('filters.moneyKind')}
        isLabelHidden
        value={money.kind}
        onChange={(kind) => changeFilters({ money: { ...money, kind } })}
        options={MONEY_KINDS.map((id) => ({ id, name: t(`terms.moneyKind.${id}`) }))}
      />
      <AmountHistogram />
      <div className={styles.fields}>
        <AmountField bound="minimum" />
        <AmountField bound="maximum" />
      </div>
      <div className={styles.unknown}>
        <Checkbox
          isSelected={money.includeUnknown}
          onChange={(includeUnknown) => changeFilters({ money: { ...money, includeUnknown } })}
          trailing={unknownAmounts}
        >
          {t('filters.includeUnknown')}
        </Checkbox>
      </div>
    </div>
  )
}

/** A typed end of the range. Text that is no amount is told and changes nothing. */
function AmountField({ bound }: { readonly bound: Bound }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const money = useAppState((state) => state.filters.money)
  const { changeFilters } = useActions()
  const value = money[bound]
  const written = value === null ? '' : formatWonShort(value, language)
  const [text, setText] = useState(written)
  const [error, setError] = useState<string>()
  const [seen, setSeen] = useState(written)
  if (seen !== written) {
    // Another range, from the slider or a chip, or the same in another language, takes the place of what was typed.
    setSeen(written)
    setText(written)
    setError(undefined)
  }

  const commit = () => {
    const won = text.trim() === '' ? null : parseAmount(text)
    if (won === null && text.trim() !== '') return setError(t('filters.amountError'))
    // What the field wrote itself is rounded for reading; only what the reader typed counts.
    if (text === written) return setError(undefined)
    const range = { ...money, [bound]: won }
    if (range.minimum !== null && range.maximum !== null && range.minimum > range.maximum)
      return setError(t('filters.rangeError'))
    setError(undefined)
    changeFilters({ money: range })
  }
  return (
    <TextField
      label={t(`filters.${bound}`)}
      placeholder={bound === 'minimum' ? '500억' : '₩2tn'}
      value={text}
      onChange={setText}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
      }}
      isInvalid={error !== undefined}
      error={error}
      description={bound === 'minimum' ? t('filters.amountHint') : undefined}
    />
  )
}
