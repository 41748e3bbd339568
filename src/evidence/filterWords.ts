import type { TFunction } from 'i18next'
import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { Filters } from '@/domain/filter'
import { formatWonShort } from '@/i18n/format'
import type { Language } from '@/i18n/setup'

/** One thing that filters ask for, in words, and the filters without it. */
export interface FilterPart {
  readonly id: string
  readonly name: string
  readonly cleared: Filters
}

/** All that filters ask for, in the order of the screen. */
export function filterParts(
  filters: Filters,
  index: AtlasAsOf,
  t: TFunction,
  language: Language,
): readonly FilterPart[] {
  const listParts = <Key extends 'industries' | 'regions' | 'belts' | 'certainties' | 'statuses' | 'hiddenGroups'>(
    key: Key,
    name: (item: Filters[Key][number]) => string,
  ): FilterPart[] => {
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
    ...listParts('industries', (id) => index.industries.get(id)?.name[language] ?? id),
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
    ...listParts('certainties', (grade) => t(`terms.certainty.${grade}`)),
    ...listParts('statuses', (status) => t(`terms.status.${status}`)),
    ...listParts('regions', (id) => index.regions.get(id)?.name[language] ?? id),
    ...listParts('belts', (id) => index.belts.get(id)?.name[language] ?? id),
    ...listParts('hiddenGroups', (group) => t('filters.withoutGroup', { group: t(`terms.group.${group}`) })),
    ...(filters.text.trim() === ''
      ? []
      : [{ id: 'text', name: `“${filters.text.trim()}”`, cleared: { ...filters, text: '' } }]),
  ]
}
