import type { TFunction } from 'i18next'
import type { AtlasAsOf } from '@/datasets/atlasIndex'
import { type CertainPart, partsOfMeasure, partsOfTotal } from '@/domain/total'
import type { Day } from '@/domain/day'
import type { OutlineLine } from '@/exports/clip'
import { formatDate, formatDue, formatWon } from '@/i18n/format'
import type { Language } from '@/i18n/setup'
import type { Profile } from '@/store/derive/profile'
import { groupPromises } from '@/store/derive/promises'

/** The profile as the short lines of a Korean report, every figure with its certainty. */
export function summaryOf(
  profile: Profile,
  index: AtlasAsOf,
  t: TFunction,
  language: Language,
  day: Day,
  link: string,
): readonly OutlineLine[] {
  const statuses = profile.byStatus
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${t(`terms.status.${status}`)} ${count}`)
  const groups = groupPromises(profile.promises)
  const overdue = groups.find(({ state }) => state === 'passed-unverified')?.rows ?? []
  const written = (parts: readonly CertainPart[]) =>
    parts.map(({ certainty, value }) => `${t(`terms.certainty.${certainty}`)} ${formatWon(value, language)}`).join(', ')
  return [
    { level: 1, text: t('profile.summary.overview') },
    {
      level: 2,
      text:
        profile.sites.length > 0
          ? t('profile.summary.sites', { count: profile.sites.length, parts: statuses.join(', ') })
          : t('profile.summary.noSites'),
    },
    { level: 1, text: t('profile.money') },
    ...profile.money.map(({ kind, total }): OutlineLine => ({
      level: 2,
      text: [
        t('profile.summary.money', { kind: t(`terms.moneyKind.${kind}`), parts: written(partsOfTotal(total)) }),
        ...(total.unknown > 0 ? [t('profile.summary.unknownToo', { count: total.unknown })] : []),
      ].join(', '),
    })),
    ...profile.areaMoney.flatMap(({ kind, sum }): OutlineLine[] =>
      sum
        ? [
            {
              level: 2,
              text: t('profile.summary.areaMoney', {
                kind: t(`terms.moneyKind.${kind}`),
                parts: written(partsOfMeasure(sum)),
              }),
            },
          ]
        : [],
    ),
    ...(profile.money.length + profile.areaMoney.length === 0
      ? [{ level: 2 as const, text: t('profile.noMoney') }]
      : []),
    { level: 1, text: t('profile.promises') },
    {
      level: 2,
      text:
        profile.promises.length > 0
          ? t('profile.summary.promises', {
              count: profile.promises.length,
              parts: groups.map(({ state, rows }) => `${t(`terms.milestoneState.${state}`)} ${rows.length}`).join(', '),
            })
          : t('profile.promisesNone'),
    },
    ...overdue.map(({ milestone }): OutlineLine => ({
      level: 3,
      text: t('profile.summary.overdue', { title: milestone.title[language], due: formatDue(milestone.due, language) }),
    })),
    ...(profile.growthEngines.length > 0 ? [{ level: 1 as const, text: t('profile.engines') }] : []),
    ...profile.growthEngines.map(({ text, certainty }): OutlineLine => ({
      level: 2,
      text: t('profile.summary.engines', { text: text[language], certainty: t(`terms.certainty.${certainty}`) }),
    })),
    ...(profile.belts.length > 0 ? [{ level: 1 as const, text: t('profile.belts') }] : []),
    ...profile.belts.map(({ belt, roles }): OutlineLine => ({
      level: 2,
      text: t('profile.summary.belts', {
        belt: belt.name[language],
        roles: roles
          .filter(({ isInside }) => isInside)
          .map(({ role, site }) => `${role[language]} (${site.name[language]})`)
          .join(', '),
      }),
    })),
    ...(profile.entitlements.length > 0 ? [{ level: 1 as const, text: t('profile.support') }] : []),
    ...profile.entitlements.map(({ programme, facts }): OutlineLine => ({
      level: 2,
      text: t('profile.summary.support', {
        programme: index.programmes.get(programme.id)?.name[language] ?? programme.id,
        // A place that several records designate is one place.
        count: new Set(facts.map(({ subject }) => subject)).size,
      }),
    })),
    { level: 1, text: t('profile.summary.source', { day: formatDate(day, language), link }) },
  ]
}
