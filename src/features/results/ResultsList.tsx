import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { showSubject } from '@/commands/showSubject'
import type { SiteRow } from '@/domain/filter'
import { provinceShortNameOn } from '@/domain/placeName'
import { Won } from '@/evidence/Won'
import { formatWon } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import type { ResultGroup } from '@/store/derive/results'
import { isInFocus } from '@/store/derive/sites'
import { useActions, useAppState, useAppStore, useAtlas, useDay, useFollowed } from '@/store/StoreContext'
import { useResultGroups } from '@/store/useResults'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { IndustryIcon } from '@/ui/industry/IndustryIcon'
import styles from './ResultsList.module.css'

type Entry = { readonly kind: 'group'; readonly group: ResultGroup } | { readonly kind: 'row'; readonly row: SiteRow }

/** The rows, only those in view drawn; arrow keys walk through them and the selected one is brought into view. */
export function ResultsList() {
  const { t } = useTranslation()
  const groups = useResultGroups()
  const grouping = useFollowed((state) => state.results.grouping)
  const selectedId = useAppState((state) => (state.selection?.kind === 'site' ? state.selection.id : null))
  const scroller = useRef<HTMLDivElement>(null)
  const entries: readonly Entry[] = groups.flatMap((group) => [
    ...(grouping === 'none' ? [] : [{ kind: 'group' as const, group }]),
    ...group.rows.map((row) => ({ kind: 'row' as const, row })),
  ])
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (entries[place]?.kind === 'group' ? 44 : 78),
    getItemKey: (place) => {
      const entry = entries[place]
      return entry?.kind === 'row' ? entry.row.site.id : `group ${entry?.group.id}`
    },
    overscan: 6,
  })
  const selectedPlace = entries.findIndex((entry) => entry.kind === 'row' && entry.row.site.id === selectedId)
  useEffect(() => {
    if (selectedPlace >= 0) virtualizer.scrollToIndex(selectedPlace, { align: 'auto' })
  }, [selectedPlace, virtualizer])

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-row]')]
    const index = rows.findIndex((row) => row === document.activeElement)
    rows[index + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
  }
  return (
    <div ref={scroller} className={styles.scroller} onKeyDown={handleKeyDown}>
      <ul className={styles.list} aria-label={t('results.list')} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const entry = entries[index]
          return entry ? (
            <li
              key={key}
              data-index={index}
              ref={virtualizer.measureElement}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {entry.kind === 'group' ? (
                <GroupHeading group={entry.group} />
              ) : (
                <Row row={entry.row} isSelected={entry.row.site.id === selectedId} />
              )}
            </li>
          ) : null
        })}
      </ul>
    </div>
  )
}

function GroupHeading({ group: { id, rows, total } }: { readonly group: ResultGroup }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const name =
    id === null ? t('results.noIndustry') : (index.regions.get(id) ?? index.industries.get(id))?.name[language]
  return (
    <h3 className={styles.group}>
      {name}{' '}
      <span>
        {[
          t('results.summary', { count: rows.length }),
          ...(total.counted > 0 ? [formatWon(total.value, language)] : []),
        ].join(' · ')}
      </span>
    </h3>
  )
}

const Row = memo(function Row({
  row: { site, amount, certainty },
  isSelected,
}: {
  readonly row: SiteRow
  readonly isSelected: boolean
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const store = useAppStore()
  const index = useAtlas()
  const { highlight } = useActions()
  const subject = { kind: 'site', id: site.id } as const
  const day = useDay()
  const lens = useFollowed((state) => state.lens)
  const province = index.provinces.get(site.province)
  const municipality = index.municipalities.get(site.municipalities[0] ?? '')
  return (
    <button
      type="button"
      data-row=""
      className={styles.row}
      data-pale={!isInFocus({ certainty }, lens)}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => showSubject(store, subject)}
      onMouseEnter={() => highlight(subject)}
      onMouseLeave={() => highlight(null)}
      onFocus={() => highlight(subject)}
      onBlur={() => highlight(null)}
    >
      <IndustryIcon industry={site.industries[0] ?? null} size={26} />
      <span className={styles.text}>
        <span className={styles.name}>{site.name[language]}</span>
        <span className={styles.place}>
          {[
            [province && provinceShortNameOn(province, day)[language], municipality?.name[language]]
              .filter(Boolean)
              .join(language === 'ko' ? ' ' : ', '),
            t(`terms.status.${site.status}`),
          ].join(' · ')}
        </span>
      </span>
      <span className={styles.amount}>
        {amount ? (
          <strong>
            <Won value={amount.value} />
          </strong>
        ) : (
          <span className={styles.unknown}>{t('common.unknownAmount')}</span>
        )}
        <span className={styles.certainty}>
          <CertaintyMark certainty={certainty} size={16} />
          {t(`terms.certainty.${certainty}`)}
        </span>
      </span>
    </button>
  )
})
