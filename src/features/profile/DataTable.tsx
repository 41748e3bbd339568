import { Copy } from 'lucide-react'
import { type ReactNode, useContext, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, Source } from '@/domain/schema/record'
import { clipTable, copyClipping } from '@/exports/clip'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppStore, useDay, useRecords } from '@/store/StoreContext'
import { linkTo } from '@/store/url/useLink'
import { IconButton } from '@/ui/Button'
import { CitationContext } from './citations'
import styles from './Profile.module.css'

interface DataTableProps {
  readonly caption: string
  readonly head: readonly ReactNode[]
  /** Columns of numbers, by place; they stand to the right. */
  readonly numeric?: readonly number[]
  /** Ids of the facts whose sources are told under a copy, where the cells do not cite them. */
  readonly facts?: readonly string[]
  readonly children: ReactNode
}

/** A table of the profile that can be copied, as a real table, into a report. */
export function DataTable({ caption, head, numeric = [], facts = [], children }: DataTableProps) {
  const { t } = useTranslation()
  const table = useRef<HTMLTableElement>(null)
  const [message, setMessage] = useState('')
  const language = useLanguage()
  const store = useAppStore()
  const day = useDay()
  const records = useRecords()
  const cited = useContext(CitationContext)
  const notes = (numbers: readonly number[]) => {
    const { facts: known, sources } =
      records.state === 'ready' ? records.value : { facts: new Map<string, Fact>(), sources: new Map<string, Source>() }
    const more = facts.flatMap((id) => known.get(id)?.sources ?? []).map((id) => cited.indexOf(id) + 1)
    const all = [...new Set([...numbers, ...more])].filter((number) => number > 0).sort((left, right) => left - right)
    return [
      ...all.flatMap((number) => {
        const source = sources.get(cited[number - 1] ?? '')
        return source ? [`[${number}] ${[source.publisher, source.title, source.date].filter(Boolean).join(', ')}`] : []
      }),
      t('profile.summary.source', { day: formatDate(day, language), link: linkTo(store.getState()) }),
    ]
  }
  const copy = async () => {
    if (!table.current) return
    const unit = { text: t('profile.unit'), won: language === 'ko' ? 1e8 : 1e9 }
    setMessage(
      t((await copyClipping(clipTable(table.current, { unit, notes }))) ? 'profile.copied' : 'profile.notCopied'),
    )
  }
  return (
    <div className={styles.tableBox}>
      <div className={styles.scroll}>
        <table ref={table} className={styles.table} data-numeric={numeric.join(' ')}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((title, index) => (
                <th key={index} scope="col" className={numeric.includes(index) ? styles.number : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      <div className={styles.copy}>
        <IconButton size="dense" aria-label={`${t('profile.copyTable')}: ${caption}`} onPress={() => void copy()}>
          <Copy aria-hidden="true" size={16} />
        </IconButton>
        <span role="status">{message}</span>
      </div>
    </div>
  )
}
