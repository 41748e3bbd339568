import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** A short word about a thing, never a control. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: 'neutral' | 'primary' | 'warning' | 'danger' | 'success'
  readonly children: ReactNode
}) {
  return <span className={[styles.badge, styles[tone]].join(' ')}>{children}</span>
}
