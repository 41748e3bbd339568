import { GLYPH_STROKE, industryMark } from './industryMarks'
import styles from './IndustryIcon.module.css'

/** The disc and glyph of an industry as on the map; the name of the industry stands beside it, so it is hidden from readers. */
export function IndustryIcon({ industry, size = 22 }: { readonly industry: string | null; readonly size?: number }) {
  const { path, colour } = industryMark(industry)
  return (
    <svg
      className={styles.icon}
      width={size}
      height={size}
      viewBox="-6 -6 36 36"
      aria-hidden="true"
      style={{ '--light': colour.light, '--dark': colour.dark } as React.CSSProperties}
    >
      <circle cx="12" cy="12" r="17.5" className={styles.disc} />
      <path d={path} className={styles.glyph} strokeWidth={GLYPH_STROKE} />
    </svg>
  )
}
