import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { download } from '@/exports/download'
import { formatDue } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { nameOf } from '@/store/derive/scope'
import type { PromiseRow } from '@/store/derive/promises'
import { useAppState, useAtlas, useDay } from '@/store/StoreContext'

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

/**
 * Saves the listed promises as a calendar or as a table, in the language on the screen. The calendar leaves out those whose last day has
 * passed, unless they are asked for.
 */
export function usePromiseFiles(
  rows: readonly PromiseRow[],
  records: RecordsAsOf,
): {
  readonly saveCalendar: (isWithPassed: boolean) => Promise<void>
  readonly saveTable: () => Promise<void>
} {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const day = useDay()
  const regions = useAppState(({ filters }) => filters.regions)
  const fileName = (type: string) =>
    ['growth-atlas-promises', regions.length > 0 ? regions.join('-') : 'all', language, `${day}.${type}`].join('-')
  const subjectName = ({ subject }: PromiseRow) => nameOf(index, subject)?.[language] ?? t('view.scope.nationwide')
  const sourceOf = ({ milestone }: PromiseRow) => records.sources.get(milestone.stated_in)
  const linkTo = ({ milestone }: PromiseRow) =>
    `${location.origin}${location.pathname}?v=1&board=promises&promise=${milestone.id}`
  return {
    saveCalendar: async (isWithPassed) => {
      const { toCalendar } = await loadCalendar()
      const listed = rows.filter(({ due }) => isWithPassed || due.to >= day)
      const entries = listed.map((row) => {
        const { milestone, due, state } = row
        const isOpen = state === 'not-yet-due'
        const source = sourceOf(row)
        return {
          id: milestone.id,
          day: due.to,
          title: [
            ...(isOpen ? [] : [`[${t(`terms.milestoneState.${state}`)}]`]),
            milestone.title[language],
            `(${formatDue(milestone.due, language)})`,
          ].join(' '),
          description: [
            subjectName(row),
            `${t(`terms.milestoneState.${state}`)} (${t('view.asOf')} ${day})`,
            t('detail.statedAs', { certainty: t(`terms.certainty.${milestone.stated_certainty}`) }),
            ...(source ? [`${source.publisher}, ${source.title}${source.date ? ` (${source.date})` : ''}`] : []),
            ...(milestone.outcome ? [`${t('detail.outcome')}: ${milestone.outcome.text[language]}`] : []),
          ].join('\n'),
          url: linkTo(row),
          isReminded: isOpen,
        }
      })
      const places = regions.map((id) => index.regions.get(id)?.name[language] ?? id)
      const name = [t('promises.calendarName'), ...(places.length > 0 ? [places.join(', ')] : [])].join(' · ')
      download(fileName('ics'), 'text/calendar;charset=utf-8', toCalendar(name, entries, new Date()))
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
        fileName('csv'),
        'text/csv;charset=utf-8',
        toCsv(
          COLUMNS.map((column) => t(`promises.column.${column}`)),
          cells,
        ),
      )
    },
  }
}
