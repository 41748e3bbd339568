import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { showSubject } from '@/commands/showSubject'
import type { SiteRow } from '@/domain/filter'
import { CompareToggle } from '@/evidence/CompareToggle'
import { Won } from '@/evidence/Won'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { isInFocus } from '@/store/derive/sites'
import type { SortKey } from '@/store/state'
import { useActions, useAppState, useAppStore, useAtlas, useFollowed } from '@/store/StoreContext'
import { useSortedRows } from '@/store/useResults'
import { CertaintyMark } from '@/ui/certainty/CertaintyMark'
import { Explained } from '@/ui/Explained'
import styles from './ResultsTable.module.css'

const COLUMNS = [
  'name',
  'region',
  'place',
  'kind',
  'industries',
  'status',
  'amount',
  'certainty',
  'knownFrom',
  'belts',
  'parent',
] as const
type Column = (typeof COLUMNS)[number]
const SORTED_BY: Partial<Record<Column, SortKey>> = {
  name: 'name',
  region: 'region',
  amount: 'amount',
  certainty: 'certainty',
}

/** The same rows in the same order as the list, with all that is known in columns. Rows out of view are not painted. */
export function ResultsTable() {
  const { t } = useTranslation()
  const rows = useSortedRows()
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('results.table')}>
      <table className={styles.table}>
        <caption>{t('results.tableCaption', { count: rows.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shell.pages.compare')}</th>
            {COLUMNS.map((column) => (
              <ColumnTitle key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.site.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnTitle({ column }: { readonly column: Column }) {
  const { t } = useTranslation()
  const sort = useAppState((state) => state.results.sort)
  const kind = useFollowed((state) => state.filters.money.kind)
  const { changeResults } = useActions()
  const title = t(`results.column.${column}`, { kind: t(`terms.moneyKind.${kind}`) })
  const key = SORTED_BY[column]
  if (!key) return <th scope="col">{title}</th>
  const isSorted = sort.key === key
  const next = isSorted && sort.direction === 'ascending' ? 'descending' : 'ascending'
  const Arrow = sort.direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <th scope="col" aria-sort={isSorted ? sort.direction : 'none'}>
      <button type="button" onClick={() => changeResults({ sort: { key, direction: next } })}>
        {title} {isSorted ? <Arrow aria-hidden="true" size={16} /> : null}
      </button>
    </th>
  )
}

function TableRow({ row: { site, amount, certainty } }: { readonly row: SiteRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const store = useAppStore()
  const index = useAtlas()
  const isSelected = useAppState(({ selection }) => selection?.kind === 'site' && selection.id === site.id)
  const lens = useFollowed((state) => state.lens)
  const nothing = (kind: 'not-applicable' | 'no-data') => (
    <Explained word={t(`terms.nothing.${kind}`)} meaning={t(`terms.nothingMeaning.${kind}`)} />
  )
  const names = (values: readonly (string | undefined)[]) => values.filter(Boolean).join(', ')
  return (
    <tr data-selected={isSelected} data-pale={!isInFocus({ certainty }, lens)}>
      <td>
        <CompareToggle subject={{ kind: 'site', id: site.id }} name={site.name[language]} />
      </td>
      <th scope="row">
        <button
          type="button"
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => showSubject(store, { kind: 'site', id: site.id })}
        >
          {site.name[language]}
        </button>
      </th>
      <td>{index.regions.get(site.region)?.name[language]}</td>
      <td>
        {names(site.municipalities.map((code) => index.municipalities.get(code)).map((place) => place?.name[language]))}
      </td>
      <td>{t(`terms.siteKind.${site.kind}`)}</td>
      <td>
        {site.industries.length === 0
          ? nothing('not-applicable')
          : names(site.industries.map((id) => index.industries.get(id)?.name[language]))}
      </td>
      <td>{t(`terms.status.${site.status}`)}</td>
      <td className={styles.number}>{amount ? <Won value={amount.value} /> : nothing('no-data')}</td>
      <td>
        <span className={styles.certainty}>
          <CertaintyMark certainty={certainty} size={16} />
          {t(`terms.certainty.${certainty}`)}
        </span>
      </td>
      <td className={styles.number}>
        {amount?.known_from ? formatDate(amount.known_from, language) : nothing('no-data')}
      </td>
      <td>
        {site.belts.length === 0
          ? nothing('not-applicable')
          : names(
              site.belts.map(({ belt, role }) => `${index.belts.get(belt)?.name[language] ?? ''}: ${role[language]}`),
            )}
      </td>
      <td>{site.parent === null ? nothing('not-applicable') : index.sites.get(site.parent)?.name[language]}</td>
    </tr>
  )
}
