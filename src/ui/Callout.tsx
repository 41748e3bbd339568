import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Callout.module.css'

const ICONS = { information: Info, warning: TriangleAlert, danger: CircleAlert } as const

interface CalloutProps {
  readonly tone?: keyof typeof ICONS
  readonly title: string
  readonly children?: ReactNode
  /** Buttons: what the reader can do about it. */
  readonly actions?: ReactNode
}

/** A message in the flow of the page: what happened, what is kept, what to do. */
export function Callout({ tone = 'information', title, children, actions }: CalloutProps) {
  const Icon = ICONS[tone]
  return (
    <div className={[styles.callout, styles[tone]].join(' ')} role={tone === 'information' ? 'status' : 'alert'}>
      <Icon aria-hidden="true" size={20} className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
