import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/domain/certainty'
import { SITE_GROUPS, type SiteGroup } from '@/domain/filter'
import { type Overlay, OVERLAYS } from '@/domain/mapView'
import { symbolRadius } from '@/ui/symbol/symbolRadius'
import { formatWonShort } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppState, useAppStore, useAtlas } from '@/store/StoreContext'
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
  const counts = useCounts()
  return (
    <div className={styles.legend}>
      <Part title={t('legend.layers')}>
        {OVERLAYS.toReversed().map((overlay) => (
          <Entry
            key={overlay}
            kind="overlay"
            id={overlay}
            name={t(`terms.overlay.${overlay}`)}
            isShown={!hiddenOverlays.includes(overlay)}
          />
        ))}
        {SITE_GROUPS.map((group) => (
          <Entry
            key={group}
            kind="group"
            id={group}
            name={t(`terms.group.${group}`)}
            isShown={!filters.hiddenGroups.includes(group)}
            count={counts.groups.get(group) ?? 0}
          />
        ))}
      </Part>
      <Part title={t('legend.industries')}>
        {atlas.industries.map(({ id, name }) => (
          <Entry
            key={id}
            kind="industry"
            id={id}
            name={name[language]}
            isShown={filters.industries.includes(id)}
            count={counts.industries.get(id) ?? 0}
          />
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

type EntryProps = (
  | { readonly kind: 'overlay'; readonly id: Overlay }
  | { readonly kind: 'group'; readonly id: SiteGroup }
  | { readonly kind: 'industry'; readonly id: string }
) & {
  readonly name: string
  readonly isShown: boolean
  readonly count?: number
}

/** A line of the legend that switches what it stands for; drawn again only when its own count or state changes. */
const Entry = memo(function Entry({ kind, id, name, isShown, count }: EntryProps) {
  const store = useAppStore()
  const toggle = () => {
    const { filters, actions } = store.getState()
    if (kind === 'overlay') actions.toggleOverlay(id)
    else if (kind === 'group') actions.changeFilters({ hiddenGroups: toggled(filters.hiddenGroups, id) })
    else actions.changeFilters({ industries: toggled(filters.industries, id) })
  }
  return (
    <Checkbox isSelected={isShown} onChange={toggle} trailing={count}>
      {kind === 'overlay' ? (
        <OverlaySample overlay={id} />
      ) : kind === 'industry' ? (
        <IndustryIcon industry={id} size={20} />
      ) : null}
      {name}
    </Checkbox>
  )
})

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
