import type { Map as MaplibreMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import { areaOf } from '@/datasets/boundaries'
import { useActions } from '@/store/StoreContext'
import styles from './MapView.module.css'

const ULLEUNG = { kind: 'municipality', id: '47940' } as const
const DOKDO = [131.867, 37.241] as const
const VIEW = { west: 130.68, north: 37.66, scale: 88 } as const
const SHRINK = Math.cos((37.4 * Math.PI) / 180)

const project = ([longitude = 0, latitude = 0]: readonly number[]): [number, number] => [(longitude - VIEW.west) * SHRINK * VIEW.scale, (VIEW.north - latitude) * VIEW.scale]

/** Ulleungdo and Dokdo in a corner of the map whenever Dokdo is out of view; a press goes there. */
export function IslandInset({ map, topology }: { readonly map: MaplibreMap; readonly topology: Topology }) {
  const { t } = useTranslation()
  const { setCamera } = useActions()
  const [isInView, setIsInView] = useState(true)
  useEffect(() => {
    const look = () => setIsInView(map.getBounds().contains([...DOKDO]))
    look()
    map.on('moveend', look)
    return () => void map.off('moveend', look)
  }, [map])
  if (isInView) return null
  const shape = areaOf(topology, ULLEUNG)
  const parts = shape?.geometry.type === 'MultiPolygon' ? shape.geometry.coordinates : []
  return (
    <Button className={styles.inset ?? ''} aria-label={t('map.inset')} onPress={() => setCamera({ kind: 'fit', bounds: [130.6, 36.95, 132.1, 37.75] })}>
      <svg viewBox="-14 0 124 54" width="124" height="54" aria-hidden="true">
        <path d={parts.map(([ring = []]) => `M${ring.map((point) => project(point).map((value) => value.toFixed(1)).join(',')).join('L')}Z`).join('')} />
        {parts.map(([ring = []]) => {
          const [x, y] = project(ring[0] ?? [])
          return x > 60 ? <circle key={`${x} ${y}`} cx={x} cy={y} r="1.8" /> : null
        })}
        <text x="18" y="34" textAnchor="middle">{t('map.ulleungdo')}</text>
        <text x="84" y="50" textAnchor="middle">{t('map.dokdo')}</text>
      </svg>
    </Button>
  )
}
