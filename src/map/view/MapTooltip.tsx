import { useTranslation } from 'react-i18next'
import { amountOf } from '@/datasets/atlasIndex'
import { toSiteRow } from '@/domain/filter'
import { provinceNameOn } from '@/domain/placeName'
import { formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppState, useAtlas, useDay } from '@/store/StoreContext'
import { useCounts } from '@/store/useDerived'
import type { Target } from '../frame/target'
import type { Pointed } from './ShownMap'
import styles from './MapView.module.css'

/** Names what is under the pointer and says the first thing one wants to know of it. */
export function MapTooltip({ pointed: { target, x, y } }: { readonly pointed: Pointed }) {
  const { title, detail } = useDescription(target)
  return (
    <div className={styles.tooltip} style={{ left: x, top: y }} role="presentation">
      <strong>{title}</strong>
      {detail ? <span>{detail}</span> : null}
    </div>
  )
}

function useDescription(target: Target): { readonly title: string; readonly detail: string } {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const day = useDay()
  const counts = useCounts()
  const kind = useAppState((state) => state.filters.money.kind)
  const [id = ''] = target.ids
  switch (target.kind) {
    case 'site': {
      const site = index.sites.get(id)
      if (!site) return { title: '', detail: '' }
      if (target.ids.length > 1) return { title: t('map.overlapping', { count: target.ids.length }), detail: '' }
      const { amount, certainty } = toSiteRow(site, amountOf(index, site.id, kind))
      const money = amount
        ? `${t(`terms.moneyKind.${kind}`)} ${formatWon(amount.value, language)}`
        : t('common.unknownAmount')
      return {
        title: site.name[language],
        detail: [t(`terms.status.${site.status}`), `${money} (${t(`terms.certainty.${certainty}`)})`].join(' · '),
      }
    }
    case 'belt':
      return { title: index.belts.get(id)?.name[language] ?? '', detail: t('terms.subjectKind.belt') }
    case 'gateway': {
      const gateway = index.atlas.gateways.find((one) => one.id === id)
      return { title: gateway?.name[language] ?? '', detail: gateway ? t(`terms.gatewayKind.${gateway.kind}`) : '' }
    }
    case 'municipality': {
      const municipality = index.municipalities.get(id)
      const province = index.provinces.get(municipality?.province ?? '')
      return {
        title: municipality?.name[language] ?? '',
        detail: province ? provinceNameOn(province, day)[language] : '',
      }
    }
    case 'region':
      return {
        title: index.regions.get(id)?.name[language] ?? '',
        detail: t('common.sites', { count: counts.regions.get(id) ?? 0 }),
      }
    default:
      return { title: '', detail: '' }
  }
}
