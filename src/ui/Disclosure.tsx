import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly title: ReactNode
  /** Shown at the end of the title line, e.g. a count. */
  readonly trailing?: ReactNode
  readonly level?: 2 | 3 | 4 | 5
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A titled part that opens and closes; what it holds exists only while it is open. */
export function Disclosure({ title, trailing, level = 3, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={isOpenAtFirst} className={styles.disclosure ?? ''}>
      {({ isExpanded }) => (
        <>
          <Heading level={level} className={styles.heading ?? ''}>
            <Button slot="trigger" className={styles.trigger ?? ''}>
              <ChevronRight aria-hidden="true" size={18} className={styles.chevron} />
              <span className={styles.title}>{title}</span>
              {trailing === undefined ? null : <span className={styles.trailing}>{trailing}</span>}
            </Button>
          </Heading>
          <DisclosurePanel className={styles.panel ?? ''}>{isExpanded ? children : null}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  )
}
