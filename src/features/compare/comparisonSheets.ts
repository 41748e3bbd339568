import type { TFunction } from 'i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Sheet } from '@/exports/xlsx'
import type { Row } from './comparison'

/** The comparison as a workbook: words, the bare numbers, distances and the sources. */
export function comparisonSheets(
  rows: readonly Row[],
  names: readonly string[],
  distances: readonly (readonly number[])[],
  records: RecordsAsOf,
  t: TFunction,
  made: { readonly day: string; readonly link: string },
): readonly Sheet[] {
  const sources = [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ sources: ids }) => ids)))].flatMap(
    (id) => records.sources.get(id) ?? [],
  )
  const about = [
    [t('view.asOf'), made.day],
    ['URL', made.link],
  ] as const
  return [
    {
      name: t('compare.title'),
      header: ['', ...names],
      rows: [...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]), [null], ...about],
    },
    {
      name: t('takeaway.numbers'),
      header: ['', ...names],
      rows: rows
        .filter(({ kind }) => kind !== 'text')
        .map(({ label, cells }) => [label, ...cells.map(({ value }) => value)]),
    },
    ...(distances.length > 1
      ? [
          {
            name: t('takeaway.distances'),
            header: ['km', ...names],
            rows: distances.map((row, index) => [
              names[index] ?? '',
              ...row.map((kilometres) => Math.round(kilometres * 10) / 10),
            ]),
          },
        ]
      : []),
    {
      name: t('profile.sources'),
      header: [
        t('promises.column.publisher'),
        t('promises.column.source'),
        t('promises.column.sourceDate'),
        t('promises.column.url'),
      ],
      rows: sources.map(({ publisher, title, date, url }) => [publisher, title, date, url]),
    },
  ]
}
