import { useId } from 'react'
import styles from './CertaintyBar.module.css'

export interface BarPart {
  readonly certainty: string
  readonly value: number
}

interface CertaintyBarProps {
  readonly parts: readonly BarPart[]
  /** The value of a full bar. */
  readonly maximum: number
}

const GRADES = ['planned', 'under-review', 'candidate', 'reported'] as const

/** A bar of parts, each filled by its certainty: solid, hatched, dotted, hollow, crossed. The numbers stand beside it in the table. */
export function CertaintyBar({ parts, maximum }: CertaintyBarProps) {
  const id = useId()
  const share = (value: number) => (maximum > 0 ? (value / maximum) * 100 : 0)
  const placed = parts.map(({ certainty, value }, index) => ({
    certainty,
    x: share(parts.slice(0, index).reduce((sum, part) => sum + part.value, 0)),
    width: share(value),
  }))
  return (
    <svg className={styles.bar} aria-hidden="true">
      <defs>
        {GRADES.map((grade) => (
          <pattern
            key={grade}
            id={`${id}${grade}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={grade === 'planned' ? 'rotate(45)' : undefined}
          >
            <rect width="6" height="6" className={styles.ground} />
            {grade === 'planned' ? <rect width="3" height="6" className={styles.ink} /> : null}
            {grade === 'under-review' ? <circle cx="3" cy="3" r="1.2" className={styles.ink} /> : null}
            {grade === 'reported' ? <path d="M0 0L6 6M6 0L0 6" className={styles.line} /> : null}
          </pattern>
        ))}
      </defs>
      {placed.map(({ certainty, x, width }) => (
        <rect
          key={certainty}
          x={`${x}%`}
          width={`${width}%`}
          y="1"
          height="14"
          className={styles.part}
          fill={certainty === 'confirmed' ? 'currentColor' : `url(#${id}${certainty})`}
        />
      ))}
    </svg>
  )
}
