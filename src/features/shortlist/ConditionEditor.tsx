import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseAmount } from '@/domain/amountText'
import { CERTAINTIES } from '@/domain/certainty'
import { MONEY_KINDS } from '@/domain/money'
import { GATEWAY_KINDS, MUST_HAVE_KINDS, type MustHave, readMustHave, writeMustHave, ZONES } from '@/domain/mustHave'
import { STATUSES } from '@/domain/status'
import { useLanguage } from '@/i18n/useLanguage'
import { useActions, useAppState, useAtlas } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { Select, type SelectOption } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import styles from './Shortlist.module.css'

/** Which numbers and choices a kind of condition asks for. */
const CHOICE_OF: Partial<
  Record<MustHave['kind'], 'industry' | 'region' | 'money' | 'status' | 'zone' | 'gateway' | 'belt'>
> = {
  industry: 'industry',
  region: 'region',
  'amount-from': 'money',
  'amount-to': 'money',
  certainty: 'money',
  status: 'status',
  zone: 'zone',
  gateway: 'gateway',
  belt: 'belt',
}
const NUMBER_OF: Partial<Record<MustHave['kind'], 'amount' | 'area' | 'kilometres'>> = {
  'amount-from': 'amount',
  'amount-to': 'amount',
  area: 'area',
  gateway: 'kilometres',
  belt: 'kilometres',
}

/** Makes a condition out of a kind, a choice and a number, and adds it to the list. */
export function ConditionEditor() {
  const { t } = useTranslation()
  const conditions = useAppState((state) => state.mustHaves)
  const { changeView } = useActions()
  const [kind, setKind] = useState<MustHave['kind']>('industry')
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({})
  const [grade, setGrade] = useState<(typeof CERTAINTIES)[number]>('planned')
  const [text, setText] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const choice = CHOICE_OF[kind]
  const number = NUMBER_OF[kind]
  const options = useChoices()
  const listed = (choice && options[choice]) ?? []
  const chosen = (choice && choices[choice]) || listed[0]?.id || ''

  const add = () => {
    const value = number === 'amount' ? parseAmount(text) : number ? Number(text.replaceAll(',', '')) : 1
    // The written form is the one place that knows what makes a condition whole.
    const condition = readMustHave(
      [
        kind,
        ...(choice ? [chosen] : []),
        ...(kind === 'certainty' ? [grade] : []),
        ...(number ? [String(value ?? '')] : []),
      ].join(':'),
    )
    setIsWrong(condition === null)
    if (condition === null) return
    const isSame = (other: MustHave) => writeMustHave(other) === writeMustHave(condition)
    if (!conditions.some(isSame)) changeView({ mustHaves: [...conditions, condition] })
    setText('')
  }
  return (
    <div className={styles.editor} role="group" aria-label={t('shortlist.add')}>
      <Select
        size="dense"
        label={t('shortlist.kind')}
        value={kind}
        onChange={setKind}
        options={MUST_HAVE_KINDS.map((id) => ({ id, name: t(`shortlist.kinds.${id}`) }))}
      />
      {choice ? (
        <Select
          size="dense"
          label={t(`shortlist.kinds.${kind}`)}
          isLabelHidden
          value={chosen}
          onChange={(id) => setChoices({ ...choices, [choice]: id })}
          options={listed}
        />
      ) : null}
      {kind === 'certainty' ? (
        <Select
          size="dense"
          label={t('filters.certainties')}
          isLabelHidden
          value={grade}
          onChange={setGrade}
          options={CERTAINTIES.slice(0, -1).map((id) => ({ id, name: t(`terms.certainty.${id}`) }))}
        />
      ) : null}
      {number ? (
        <TextField
          label={t(`shortlist.${number}`)}
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add()
          }}
          isInvalid={isWrong}
          error={t(number === 'amount' ? 'filters.amountError' : 'shortlist.numberError')}
          placeholder={number === 'amount' ? t('filters.amountHint') : ''}
        />
      ) : null}
      <Button size="dense" look="primary" onPress={add}>
        <Plus aria-hidden="true" size={18} />
        {t('shortlist.add')}
      </Button>
    </div>
  )
}

function useChoices(): Readonly<Record<string, readonly SelectOption<string>[]>> {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const named = (
    entries: readonly { readonly id: string; readonly name: { readonly ko: string; readonly en: string } }[],
  ) => entries.map(({ id, name }) => ({ id, name: name[language] }))
  return {
    industry: named(index.atlas.industries),
    region: named(index.atlas.regions),
    belt: named(index.atlas.belts),
    money: MONEY_KINDS.map((id) => ({ id, name: t(`terms.moneyKind.${id}`) })),
    status: STATUSES.map((id) => ({ id, name: t(`terms.status.${id}`) })),
    zone: ZONES.map((id) => ({ id, name: index.programmes.get(id)?.name[language] ?? id })),
    gateway: GATEWAY_KINDS.map((id) => ({ id, name: t(`terms.gatewayKind.${id}`) })),
  }
}
