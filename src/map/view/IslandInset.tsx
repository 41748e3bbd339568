import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import { useActions } from '@/store/StoreContext'
import { useLanguage } from '@/i18n/useLanguage'
import { INSET } from '../appearance/picture'
import { DOKDO, ISLANDS_VIEW } from '../frame/fixedPlaces'
import { IslandPicture } from '../svg/IslandPicture'
import styles from './MapView.module.css'
import type { ShownMap } from './ShownMap'

const [LONGITUDE, LATITUDE] = DOKDO.at

/** Ulleungdo and Dokdo in a corner of the map whenever Dokdo is out of view; a press goes there. */
export function IslandInset({ map, topology }: { readonly map: ShownMap; readonly topology: Topology }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { setCamera } = useActions()
  const [isInView, setIsInView] = useState(true)
  useEffect(() => {
    const look = () => {
      const [west, south, east, north] = map.view().bounds
      setIsInView(west < LONGITUDE && LONGITUDE < east && south < LATITUDE && LATITUDE < north)
    }
    look()
    return map.onMove(look)
  }, [map])
  if (isInView) return null
  return (
    <button
      type="button"
      className={styles.inset}
      aria-label={t('map.inset')}
      onClick={() => setCamera({ kind: 'fit', bounds: ISLANDS_VIEW })}
    >
      <svg viewBox={`0 0 ${INSET.width} ${INSET.height}`} width={INSET.width} height={INSET.height} aria-hidden="true">
        <IslandPicture topology={topology} language={language} />
      </svg>
    </button>
  )
}
