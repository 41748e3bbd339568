import type { TFunction } from 'i18next'
import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { MustHave } from '@/domain/mustHave'
import { formatFactValue } from '@/i18n/factValue'
import { formatNumber, formatWon } from '@/i18n/format'
import type { Language } from '@/i18n/setup'

/** A condition as a phrase. */
export function conditionLabel(condition: MustHave, index: AtlasAsOf, t: TFunction, language: Language): string {
  switch (condition.kind) {
    case 'industry':
      return t('shortlist.label.industry', {
        industry: index.industries.get(condition.industry)?.name[language] ?? condition.industry,
      })
    case 'region':
      return t('shortlist.label.region', {
        region: index.regions.get(condition.region)?.name[language] ?? condition.region,
      })
    case 'outside-capital':
      return t('shortlist.label.outside-capital')
    case 'amount-from':
    case 'amount-to':
      return t(`shortlist.label.${condition.kind}`, {
        money: t(`terms.moneyKind.${condition.money}`),
        amount: formatWon(condition.won, language),
      })
    case 'certainty':
      return t('shortlist.label.certainty', {
        money: t(`terms.moneyKind.${condition.money}`),
        grade: t(`terms.certainty.${condition.grade}`),
      })
    case 'status':
      return t('shortlist.label.status', { status: t(`terms.status.${condition.status}`) })
    case 'zone':
      return t('shortlist.label.zone', { zone: index.programmes.get(condition.zone)?.name[language] ?? condition.zone })
    case 'area':
      return t('shortlist.label.area', { area: formatFactValue(condition.squareMetres, 'm2', language)?.short ?? '' })
    case 'gateway':
      return t('shortlist.label.gateway', {
        gateway: t(`shortlist.gateways.${condition.gateway}`),
        kilometres: formatNumber(condition.kilometres, language),
      })
    case 'belt':
      return t('shortlist.label.belt', {
        belt: index.belts.get(condition.belt)?.name[language] ?? condition.belt,
        kilometres: formatNumber(condition.kilometres, language),
      })
  }
}
