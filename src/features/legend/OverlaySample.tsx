import type { Overlay } from '@/domain/mapView'
import styles from './OverlaySample.module.css'

/** How an overlay looks on the map. */
export function OverlaySample({ overlay }: { readonly overlay: Overlay }) {
  return (
    <svg className={styles.sample} data-overlay={overlay} width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
      {overlay === 'regions' || overlay === 'municipalities' ? (
        <rect x="2" y="2" width="22" height="12" rx="2" />
      ) : overlay === 'gateways' ? (
        <path d="M13 3v11M9 6h8M7 9c0 4 3 5 6 5s6-1 6-5" />
      ) : (
        <path d="M2 12L24 4" />
      )}
    </svg>
  )
}
