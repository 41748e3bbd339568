import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import { useActions } from '@/store/StoreContext'
import { IslandPicture } from '../svg/IslandPicture'
import styles from './MapView.module.css'
import type { ShownMap } from './ShownMap'

const DOKDO = [131.867, 37.241] as const

/** Ulleungdo and Dokdo in a corner of the map whenever Dokdo is out of view; a press goes there. */
export function IslandInset({ map, topology }: { readonly map: ShownMap; readonly topology: Topology }) {
  const { t } = useTranslation()
  const { setCamera } = useActions()
  const [isInView, setIsInView] = useState(true)
  useEffect(() => {
    const look = () => {
      const [west, south, east, north] = map.view().bounds
      setIsInView(west < DOKDO[0] && DOKDO[0] < east && south < DOKDO[1] && DOKDO[1] < north)
    }
    look()
    return map.onMove(look)
  }, [map])
  if (isInView) return null
  return (
    <Button
      className={styles.inset ?? ''}
      aria-label={t('map.inset')}
      onPress={() => setCamera({ kind: 'fit', bounds: [130.6, 36.95, 132.1, 37.75] })}
    >
      <svg viewBox="0 0 124 54" width="124" height="54" aria-hidden="true">
        <IslandPicture topology={topology} names={{ ulleungdo: t('map.ulleungdo'), dokdo: t('map.dokdo') }} />
      </svg>
    </Button>
  )
}
