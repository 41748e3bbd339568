import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
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
  const id = useId()
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const Heading = `h${level}` as const
  return (
    <div className={styles.disclosure} data-expanded={isOpen || undefined}>
      <Heading className={styles.heading}>
        <button
          type="button"
          id={id}
          className={styles.trigger}
          aria-expanded={isOpen}
          aria-controls={`${id}-panel`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronRight aria-hidden="true" size={18} className={styles.chevron} />
          <span className={styles.title}>{title}</span>
          {trailing === undefined ? null : <span className={styles.trailing}>{trailing}</span>}
        </button>
      </Heading>
      <div id={`${id}-panel`} role="group" aria-labelledby={id} className={styles.panel} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  )
}
