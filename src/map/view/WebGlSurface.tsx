import { useRef } from 'react'
import styles from './MapView.module.css'
import type { SurfaceProps } from './ShownMap'
import { useMapEngine } from './useMapEngine'

/** The map drawn by MapLibre. */
export function WebGlSurface(props: SurfaceProps & { readonly onUnavailable: () => void }) {
  const container = useRef<HTMLDivElement>(null)
  useMapEngine({ ...props, container })
  return <div ref={container} className={styles.canvas} data-map-surface="webgl" />
}
