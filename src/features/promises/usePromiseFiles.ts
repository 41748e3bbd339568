import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { download } from '@/exports/download'
import { formatDue } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { nameOf } from '@/store/derive/scope'
import type { PromiseRow } from '@/store/derive/promises'
import { useAtlas, useDay } from '@/store/StoreContext'

const loadCalendar = () => import('@/exports/calendar')
const loadCsv = () => import('@/exports/csv')

const COLUMNS = [
  'title',
  'subject',
  'scope',
  'due',
  'from',
  'to',
  'state',
  'certainty',
  'publisher',
  'source',
  'sourceDate',
  'url',
  'outcome',
  'outcomeDay',
] as const

/** Saves the listed promises as a calendar or as a table, in the language on the screen. */
export function usePromiseFiles(
  rows: readonly PromiseRow[],
  records: RecordsAsOf,
): { readonly saveCalendar: () => Promise<void>; readonly saveTable: () => Promise<void> } {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const day = useDay()
  const subjectName = ({ subject }: PromiseRow) => nameOf(index, subject)?.[language] ?? t('view.scope.nationwide')
  const sourceOf = ({ milestone }: PromiseRow) => records.sources.get(milestone.stated_in)
  const linkTo = ({ milestone }: PromiseRow) =>
    `${location.origin}${location.pathname}?v=1&board=promises&promise=${milestone.id}`
  return {
    saveCalendar: async () => {
      const { toCalendar } = await loadCalendar()
      const entries = rows.map((row) => {
        const { milestone, due, state } = row
        const source = sourceOf(row)
        return {
          id: milestone.id,
          ...due,
          title: `${milestone.title[language]} (${formatDue(milestone.due, language)})`,
          description: [
            subjectName(row),
            `${t(`terms.milestoneState.${state}`)} (${t('view.asOf')} ${day})`,
            t('detail.statedAs', { certainty: t(`terms.certainty.${milestone.stated_certainty}`) }),
            ...(source ? [`${source.publisher}, ${source.title}${source.date ? ` (${source.date})` : ''}`] : []),
            ...(milestone.outcome ? [`${t('detail.outcome')}: ${milestone.outcome.text[language]}`] : []),
          ].join('\n'),
          url: linkTo(row),
        }
      })
      download(
        `growth-atlas-promises-${day}.ics`,
        'text/calendar;charset=utf-8',
        toCalendar(t('promises.calendarName'), entries, new Date()),
      )
    },
    saveTable: async () => {
      const { toCsv } = await loadCsv()
      const cells = rows.map((row) => {
        const { milestone, due, state, scope } = row
        const source = sourceOf(row)
        return [
          milestone.title[language],
          subjectName(row),
          typeof scope === 'string'
            ? t(`view.scope.${scope}`)
            : scope.map((region) => index.regions.get(region)?.name[language]).join(', '),
          formatDue(milestone.due, language),
          due.from,
          due.to,
          t(`terms.milestoneState.${state}`),
          t(`terms.certainty.${milestone.stated_certainty}`),
          source?.publisher ?? null,
          source?.title ?? null,
          source?.date ?? null,
          source?.url ?? null,
          milestone.outcome?.text[language] ?? null,
          milestone.outcome?.as_of ?? null,
        ]
      })
      download(
        `growth-atlas-promises-${day}.csv`,
        'text/csv;charset=utf-8',
        toCsv(
          COLUMNS.map((column) => t(`promises.column.${column}`)),
          cells,
        ),
      )
    },
  }
}
