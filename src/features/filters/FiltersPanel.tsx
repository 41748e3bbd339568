import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import { type Criterion, isActive } from '@/domain/filter'
import { STATUSES } from '@/domain/status'
import { useLanguage } from '@/i18n/useLanguage'
import { deriveOptionCounts } from '@/store/derive/sites'
import { useActions, useAppState, useAtlas, useDerive } from '@/store/StoreContext'
import { useScreening } from '@/store/useDerived'
import { Button } from '@/ui/Button'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Checkbox, CheckboxGroup } from '@/ui/Checkbox'
import { Disclosure } from '@/ui/Disclosure'
import { IndustryIcon } from '@/ui/industry/IndustryIcon'
import { TextField } from '@/ui/TextField'
import styles from './FiltersPanel.module.css'
import { MoneyFilter } from './MoneyFilter'

const MAIN_INDUSTRIES = 6

/** Everything one can ask for. Each option says how many sites choosing it would show. */
export function FiltersPanel() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { atlas } = useAtlas()
  const filters = useAppState((state) => state.filters)
  const { changeFilters } = useActions()
  const counts = deriveOptionCounts(useDerive(), useScreening())
  const [isAllShown, setIsAllShown] = useState(false)

  const byCount = [...atlas.industries].sort(
    (left, right) => (counts.industries.get(right.id) ?? 0) - (counts.industries.get(left.id) ?? 0),
  )
  const shown = isAllShown
    ? byCount
    : byCount.filter(({ id }, index) => index < MAIN_INDUSTRIES || filters.industries.includes(id))
  const chosen = (criterion: Criterion, count: number) =>
    isActive(filters, criterion) && count > 0 ? String(count) : undefined

  return (
    <div className={styles.panel}>
      <TextField
        label={t('filters.text')}
        isLabelHidden
        placeholder={`${t('filters.text')} · ${t('filters.textHint')}`}
        value={filters.text}
        onChange={(text) => changeFilters({ text })}
        maxLength={100}
      />
      <Section title={t('filters.industries')} trailing={chosen('industries', filters.industries.length)} isOpenAtFirst>
        <CheckboxGroup
          label={t('filters.industries')}
          isLabelHidden
          value={[...filters.industries]}
          onChange={(industries) => changeFilters({ industries })}
        >
          <div className={styles.chips}>
            {shown.map(({ id, name }) => (
              <Checkbox key={id} value={id} look="chip" trailing={counts.industries.get(id) ?? 0}>
                <IndustryIcon industry={id} size={18} />
                <span>{name[language]}</span>
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
        <Button look="plain" size="dense" onPress={() => setIsAllShown(!isAllShown)}>
          {isAllShown ? t('filters.fewerIndustries') : t('filters.allIndustries', { count: atlas.industries.length })}
        </Button>
      </Section>
      <Section title={t('filters.money')} isOpenAtFirst>
        <MoneyFilter />
      </Section>
      <Section title={t('filters.certainties')} trailing={chosen('certainties', filters.certainties.length)}>
        <CheckboxGroup
          label={t('filters.certainties')}
          isLabelHidden
          value={[...filters.certainties]}
          onChange={(value) => changeFilters({ certainties: CERTAINTIES.filter((grade) => value.includes(grade)) })}
        >
          <p className={styles.help}>{t('filters.certaintyHelp')}</p>
          {CERTAINTIES.map((grade) => (
            <Checkbox key={grade} value={grade} trailing={counts.certainties.get(grade) ?? 0}>
              <CertaintyMark certainty={grade} />
              <span>
                {t(`terms.certainty.${grade}`)} <small>{t(`terms.certaintyMeaning.${grade}`)}</small>
              </span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      </Section>
      <Section title={t('filters.regions')} trailing={chosen('regions', filters.regions.length)}>
        <CheckboxGroup
          label={t('filters.regions')}
          isLabelHidden
          value={[...filters.regions]}
          onChange={(regions) => changeFilters({ regions })}
        >
          {atlas.regions.map(({ id, name, kind }) => (
            <Checkbox key={id} value={id} trailing={counts.regions.get(id) ?? 0}>
              <span>
                {name[language]} <small>{t(`terms.regionKind.${kind}`)}</small>
              </span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      </Section>
      <Section title={t('filters.belts')} trailing={chosen('belts', filters.belts.length)}>
        <CheckboxGroup
          label={t('filters.belts')}
          isLabelHidden
          value={[...filters.belts]}
          onChange={(belts) => changeFilters({ belts })}
        >
          {atlas.belts.map(({ id, name }) => (
            <Checkbox key={id} value={id} trailing={counts.belts.get(id) ?? 0}>
              {name[language]}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </Section>
      <Section title={t('filters.statuses')} trailing={chosen('statuses', filters.statuses.length)}>
        <CheckboxGroup
          label={t('filters.statuses')}
          isLabelHidden
          value={[...filters.statuses]}
          onChange={(value) => changeFilters({ statuses: STATUSES.filter((status) => value.includes(status)) })}
        >
          {STATUSES.map((status) => (
            <Checkbox key={status} value={status} trailing={counts.statuses.get(status) ?? 0}>
              {t(`terms.status.${status}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </Section>
    </div>
  )
}

function Section({
  title,
  trailing,
  isOpenAtFirst = false,
  children,
}: {
  readonly title: string
  readonly trailing?: string
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}) {
  return (
    <Disclosure level={3} title={title} trailing={trailing} isOpenAtFirst={isOpenAtFirst}>
      {children}
    </Disclosure>
  )
}
