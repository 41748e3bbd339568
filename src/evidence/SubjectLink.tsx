import type { ReactNode } from 'react'
import { showSubject } from '@/commands/showSubject'
import type { Site } from '@/domain/schema/site'
import type { Subject } from '@/domain/subject'
import { useLanguage } from '@/i18n/useLanguage'
import { useAppStore } from '@/store/StoreContext'
import { IndustryIcon } from '@/ui/industry/IndustryIcon'
import styles from './SubjectLink.module.css'

/** A button in the flow of text that shows a subject in the details. */
export function SubjectLink({ subject, children }: { readonly subject: Subject; readonly children: ReactNode }) {
  const store = useAppStore()
  return (
    <button type="button" className={styles.link} onClick={() => showSubject(store, subject)}>
      {children}
    </button>
  )
}

export function SiteLinks({ sites }: { readonly sites: readonly Site[] }) {
  const language = useLanguage()
  return (
    <ul className={styles.links}>
      {sites.map(({ id, name, industries }) => (
        <li key={id}>
          <IndustryIcon industry={industries[0] ?? null} size={20} />
          <SubjectLink subject={{ kind: 'site', id }}>{name[language]}</SubjectLink>
        </li>
      ))}
    </ul>
  )
}
