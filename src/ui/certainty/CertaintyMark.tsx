import { certaintyStroke } from './certaintyStroke'
import styles from './CertaintyMark.module.css'

/** The stroke of a certainty around an empty or filled disc, as on the map. The word stands beside it. */
export function CertaintyMark({ certainty, size = 20 }: { readonly certainty: string; readonly size?: number }) {
  const { dash, width } = certaintyStroke(certainty)
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <circle
        cx="14"
        cy="14"
        r={certainty === 'candidate' ? 10.5 : 7}
        className={certainty === 'candidate' ? styles.hollow : styles.disc}
      />
      <circle
        cx="14"
        cy="14"
        r="11.5"
        className={styles.ring}
        strokeWidth={width}
        strokeDasharray={dash.length === 0 ? undefined : dash.join(' ')}
      />
    </svg>
  )
}
