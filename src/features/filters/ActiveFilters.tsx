import { X } from 'lucide-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { AtlasAsOf } from '@/datasets/atlasIndex'
import { clearAllCriteria, type Filters } from '@/domain/filter'
import { formatWonShort } from '@/i18n/format'
import type { Language } from '@/i18n/setup'
import { useLanguage } from '@/i18n/useLanguage'
import { useActions, useAppState, useAtlas } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import styles from './ActiveFilters.module.css'

interface Chip {
  readonly id: string
  readonly name: string
  readonly cleared: Filters
}

/** What is asked for, each part clearable by itself. */
export function ActiveFilters() {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const filters = useAppState((state) => state.filters)
  const { setFilters } = useActions()
  const chips = chipsOf(filters, index, t, language)
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('filters.active')}>
      {chips.map(({ id, name, cleared }) => (
        <li key={id}>
          <Button
            size="dense"
            className={styles.chip ?? ''}
            aria-label={t('filters.remove', { filter: name })}
            onPress={() => setFilters(cleared)}
          >
            <span className={styles.name}>{name}</span>
            <X aria-hidden="true" size={16} />
          </Button>
        </li>
      ))}
      <li>
        <Button size="dense" look="plain" onPress={() => setFilters(clearAllCriteria(filters))}>
          {t('filters.clearAll')}
        </Button>
      </li>
    </ul>
  )
}

function chipsOf(filters: Filters, index: AtlasAsOf, t: TFunction, language: Language): readonly Chip[] {
  const listChips = <Key extends 'industries' | 'regions' | 'belts' | 'certainties' | 'statuses' | 'hiddenGroups'>(
    key: Key,
    name: (item: Filters[Key][number]) => string,
  ): Chip[] => {
    const items: readonly Filters[Key][number][] = filters[key]
    return items.map((item) => ({
      id: `${key} ${item}`,
      name: name(item),
      cleared: { ...filters, [key]: items.filter((other) => other !== item) },
    }))
  }
  const { money } = filters
  const range = {
    kind: t(`terms.moneyKind.${money.kind}`),
    from: formatWonShort(money.minimum ?? 0, language),
    to: formatWonShort(money.maximum ?? 0, language),
  }
  const rangeName =
    money.minimum !== null && money.maximum !== null
      ? t('filters.range', range)
      : money.minimum !== null
        ? t('filters.atLeast', range)
        : t('filters.atMost', range)
  return [
    ...listChips('industries', (id) => index.industries.get(id)?.name[language] ?? id),
    ...(money.minimum === null && money.maximum === null
      ? []
      : [{ id: 'range', name: rangeName, cleared: { ...filters, money: { ...money, minimum: null, maximum: null } } }]),
    ...(money.includeUnknown
      ? []
      : [
          {
            id: 'unknown',
            name: t('filters.withoutUnknown'),
            cleared: { ...filters, money: { ...money, includeUnknown: true } },
          },
        ]),
    ...listChips('certainties', (grade) => t(`terms.certainty.${grade}`)),
    ...listChips('statuses', (status) => t(`terms.status.${status}`)),
    ...listChips('regions', (id) => index.regions.get(id)?.name[language] ?? id),
    ...listChips('belts', (id) => index.belts.get(id)?.name[language] ?? id),
    ...listChips('hiddenGroups', (group) => t('filters.withoutGroup', { group: t(`terms.group.${group}`) })),
    ...(filters.text.trim() === ''
      ? []
      : [{ id: 'text', name: `“${filters.text.trim()}”`, cleared: { ...filters, text: '' } }]),
  ]
}
