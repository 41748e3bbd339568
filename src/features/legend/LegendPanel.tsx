import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import { SITE_GROUPS } from '@/domain/filter'
import { OVERLAYS } from '@/domain/mapView'
import { symbolRadius } from '@/domain/symbolSize'
import { formatWonShort } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useActions, useAppState, useAtlas } from '@/store/StoreContext'
import { useCounts } from '@/store/useDerived'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Checkbox } from '@/ui/Checkbox'
import { IndustryIcon } from '@/ui/industry/IndustryIcon'
import styles from './LegendPanel.module.css'
import { OverlaySample } from './OverlaySample'

const SIZE_SAMPLES = [1e11, 1e12, 1e13, 1e14]

/** What everything on the map means, in map order, with how many of it are drawn. It is a filter too. */
export function LegendPanel() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { atlas } = useAtlas()
  const filters = useAppState((state) => state.filters)
  const hiddenOverlays = useAppState((state) => state.hiddenOverlays)
  const { changeFilters, toggleOverlay } = useActions()
  const counts = useCounts()
  const industries = atlas.industries.filter(({ id }) => counts.industries.has(id) || filters.industries.includes(id))
  const toggled = <T,>(list: readonly T[], item: T) => (list.includes(item) ? list.filter((other) => other !== item) : [...list, item])
  return (
    <div className={styles.legend}>
      <Part title={t('legend.layers')}>
        {OVERLAYS.toReversed().map((overlay) => (
          <Checkbox key={overlay} isSelected={!hiddenOverlays.includes(overlay)} onChange={() => toggleOverlay(overlay)}>
            <OverlaySample overlay={overlay} />
            {t(`terms.overlay.${overlay}`)}
          </Checkbox>
        ))}
        {SITE_GROUPS.map((group) => (
          <Checkbox key={group} isSelected={!filters.hiddenGroups.includes(group)} onChange={() => changeFilters({ hiddenGroups: toggled(filters.hiddenGroups, group) })} trailing={counts.groups.get(group) ?? 0}>
            {t(`terms.group.${group}`)}
          </Checkbox>
        ))}
      </Part>
      <Part title={t('legend.industries')}>
        {industries.map(({ id, name }) => (
          <Checkbox key={id} isSelected={filters.industries.includes(id)} onChange={() => changeFilters({ industries: toggled(filters.industries, id) })} trailing={counts.industries.get(id) ?? 0}>
            <IndustryIcon industry={id} size={20} />
            {name[language]}
          </Checkbox>
        ))}
      </Part>
      <Part title={t('legend.certainty')}>
        {CERTAINTIES.map((grade) => (
          <p key={grade} className={styles.row}>
            <CertaintyMark certainty={grade} />
            <span>{t(`terms.certainty.${grade}`)}</span>
            <span className={styles.count}>{counts.certainties.get(grade) ?? 0}</span>
          </p>
        ))}
        <p className={styles.note}>{t('legend.hollow')}</p>
      </Part>
      <Part title={t('legend.size', { kind: t(`terms.moneyKind.${filters.money.kind}`) })}>
        <div className={styles.sizes}>
          {[null, ...SIZE_SAMPLES].map((won) => (
            <span key={won ?? 'unknown'} className={styles.size}>
              <svg width={2 * symbolRadius(won)} height={2 * symbolRadius(won)} aria-hidden="true">
                <circle cx="50%" cy="50%" r={symbolRadius(won) - 1} />
              </svg>
              {won === null ? t('legend.unknownSize') : formatWonShort(won, language)}
            </span>
          ))}
        </div>
        <p className={styles.note}>{t('legend.sizeHelp')}</p>
      </Part>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
