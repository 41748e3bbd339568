import { Copy } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clipTable, copyClipping } from '@/exports/clip'
import { IconButton } from '@/ui/Button'
import styles from './Profile.module.css'

interface DataTableProps {
  readonly caption: string
  readonly head: readonly ReactNode[]
  /** Columns of numbers, by place; they stand to the right. */
  readonly numeric?: readonly number[]
  readonly children: ReactNode
}

/** A table of the profile that can be copied, as a real table, into a report. */
export function DataTable({ caption, head, numeric = [], children }: DataTableProps) {
  const { t } = useTranslation()
  const table = useRef<HTMLTableElement>(null)
  const [message, setMessage] = useState('')
  const copy = async () => {
    if (table.current)
      setMessage(t((await copyClipping(clipTable(table.current))) ? 'profile.copied' : 'profile.notCopied'))
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
