import { ArrowLeft, Sheet, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openEstimate } from '@/commands/openEstimate'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Subject } from '@/domain/subject'
import { subjectKey } from '@/domain/subject'
import { SourceList } from '@/evidence/SourceList'
import { SubjectLink } from '@/evidence/SubjectLink'
import { download } from '@/exports/download'
import { formatDate, formatNumber } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useActions, useAppState, useAppStore, useAtlas, useDay, useDerive } from '@/store/StoreContext'
import { linkTo } from '@/store/url/useLink'
import { Button, IconButton, ToggleButton } from '@/ui/Button'
import { CertaintyBar } from '@/ui/certainty/CertaintyBar'
import { Badge } from '@/ui/Badge'
import styles from './Compare.module.css'
import { comparisonOf, differenceOf, distancesOf, extremesOf, type Row, titleOf } from './comparison'
import { comparisonSheets } from './comparisonSheets'
import { Weighing } from './Weighing'

const loadXlsx = () => import('@/exports/xlsx')
const loadCsv = () => import('@/exports/csv')

interface ComparePageProps {
  readonly records: RecordsAsOf
  /** A map of each compared, all at one scale. */
  readonly renderThumbnail: (subject: Subject) => ReactNode
}

/** Two to four places side by side: what is the same, what differs, and what cannot be compared. */
export function ComparePage({ records, renderThumbnail }: ComparePageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const day = useDay()
  const subjects = useAppState((state) => state.compared)
  const store = useAppStore()
  const { changeView, toggleCompared } = useActions()
  const [isDifferencesOnly, setIsDifferencesOnly] = useState(false)
  const [isSorted, setIsSorted] = useState(false)
  const all = comparisonOf(subjects, { derive: useDerive(), index, records, day, t, language })
  const differing = isDifferencesOnly ? all.filter((row) => differenceOf(row) > 0) : all
  const rows = isSorted ? [...differing].sort((left, right) => differenceOf(right) - differenceOf(left)) : differing
  const sites = subjects.flatMap(({ kind, id }) => (kind === 'site' ? (index.sites.get(id) ?? []) : []))
  const distances = distancesOf(sites)
  const names = subjects.map((subject) => titleOf(subject, { index, language }))
  const save = async () => {
    const { toXlsx } = await loadXlsx()
    download(
      `growth-atlas-comparison-${day}.xlsx`,
      '',
      await toXlsx(
        comparisonSheets(all, names, distances, records, t, {
          day: formatDate(day, language),
          link: linkTo(store.getState()),
        }),
      ),
    )
  }
  const saveCsv = async () => {
    const { toCsv } = await loadCsv()
    download(
      `growth-atlas-comparison-${day}.csv`,
      'text/csv;charset=utf-8',
      toCsv(
        ['', ...names],
        all.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
      ),
    )
  }
  return (
    <article className={styles.page} aria-label={t('compare.title')}>
      <div className={styles.toolbar}>
        <Button size="dense" look="plain" onPress={() => changeView({ page: null })}>
          <ArrowLeft aria-hidden="true" size={18} />
          {t('compare.close')}
        </Button>
        <h2>{t('compare.title')}</h2>
        <ToggleButton size="dense" isSelected={isDifferencesOnly} onChange={setIsDifferencesOnly}>
          {t('compare.differencesOnly')}
        </ToggleButton>
        <ToggleButton size="dense" isSelected={isSorted} onChange={setIsSorted}>
          {t('compare.sortByDifference')}
        </ToggleButton>
        <Button size="dense" onPress={() => openEstimate(store, sites[0]?.municipalities[0] ?? null)}>
          {t('estimate.title')}
        </Button>
        {subjects.length > 0 ? (
          <Button size="dense" onPress={() => void save()}>
            <Sheet aria-hidden="true" size={18} />
            XLSX
          </Button>
        ) : null}
        {subjects.length > 0 ? (
          <Button size="dense" onPress={() => void saveCsv()}>
            CSV
          </Button>
        ) : null}
      </div>
      {subjects.length === 0 ? <p className={styles.note}>{t('compare.empty')}</p> : null}
      {subjects.length === 1 ? <p className={styles.note}>{t('compare.onlyOne')}</p> : null}
      {subjects.length > 0 ? (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('compare.title')}>
          <table className={styles.table} style={{ '--columns': subjects.length } as React.CSSProperties}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('results.column.name')}</span>
                </th>
                {subjects.map((subject, column) => (
                  <th key={subjectKey(subject)} scope="col">
                    <span className={styles.title}>
                      <span className={styles.number} aria-hidden="true">
                        {column + 1}
                      </span>
                      <SubjectLink subject={subject}>{names[column]}</SubjectLink>
                      <IconButton
                        size="dense"
                        aria-label={t('compare.removeNamed', { name: names[column] ?? '' })}
                        onPress={() => toggleCompared(subject)}
                      >
                        <X aria-hidden="true" size={16} />
                      </IconButton>
                    </span>
                  </th>
                ))}
              </tr>
              <tr>
                <th scope="row">{t('compare.thumbnails')}</th>
                {subjects.map((subject) => (
                  <td key={subjectKey(subject)} className={styles.thumbnail}>
                    {renderThumbnail(subject)}
                  </td>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <CompareRow key={row.id} row={row} records={records} />
              ))}
              {sites.length > 1
                ? sites.map((site, row) => (
                    <tr key={site.id}>
                      <th scope="row">
                        {row === 0 ? t('compare.distances') : ''} {site.name[language]}
                      </th>
                      {distances[row]?.map((kilometres, other) => (
                        <td key={other} className={styles.figure}>
                          {other === row ? '–' : formatNumber(kilometres, language, 1)}
                        </td>
                      ))}
                    </tr>
                  ))
                : null}
            </tbody>
          </table>
          {sites.length > 1 ? <Weighing sites={sites} records={records} /> : null}
        </div>
      ) : null}
    </article>
  )
}

function CompareRow({ row, records }: { readonly row: Row; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const { best, worst } = extremesOf(row)
  const largest = Math.max(0, ...row.cells.map(({ value }) => value ?? 0))
  const known = row.cells.filter(({ text }) => text !== '').length
  return (
    <tr data-row={row.id}>
      <th scope="row">
        {row.label}
        {known < row.cells.length ? (
          <span className={styles.note}> {t('compare.partial', { count: row.cells.length, known })}</span>
        ) : null}
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} data-value={cell.value ?? undefined}>
          {row.kind === 'money' && cell.parts.length > 0 ? <CertaintyBar parts={cell.parts} maximum={largest} /> : null}
          {cell.text === '' ? (
            <span className={styles.note}>
              {row.kind === 'money' ? t('common.unknownAmount') : t('terms.nothing.no-data')}
            </span>
          ) : (
            cell.text
          )}{' '}
          {cell.value !== null && cell.value === best ? <Badge tone="success">{t('compare.best')}</Badge> : null}
          {cell.value !== null && cell.value === worst ? <Badge>{t('compare.worst')}</Badge> : null}
          {cell.sources.length > 0 ? <SourceList ids={cell.sources} records={records} /> : null}
        </td>
      ))}
    </tr>
  )
}
