import type { ReactNode } from 'react'
import styles from './Profile.module.css'

interface ProfileSectionProps {
  readonly id: string
  readonly title: string
  readonly note?: string
  /** Left out of the print, which keeps to a few pages. */
  readonly isScreenOnly?: boolean
  readonly children: ReactNode
}

export function ProfileSection({ id, title, note, isScreenOnly = false, children }: ProfileSectionProps) {
  return (
    <section
      className={[styles.section, isScreenOnly ? styles.screenOnly : ''].join(' ')}
      aria-labelledby={`profile-${id}`}
    >
      <h3 id={`profile-${id}`}>{title}</h3>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  )
}
