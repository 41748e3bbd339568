import { Home, Minus, Plus } from 'lucide-react'
import type { Map as MaplibreMap } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COUNTRY_CAMERA } from '@/domain/mapView'
import { useActions } from '@/store/StoreContext'
import { IconButton } from '@/ui/Button'
import styles from './MapView.module.css'

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
const LONGEST_BAR = 110
const EARTH_METRES_PER_PIXEL = 78_271.517

/** Zoom, whole country and the scale bar. */
export function MapControls({ map }: { readonly map: MaplibreMap }) {
  const { t } = useTranslation()
  const { setCamera } = useActions()
  const zoomBy = (step: number) => () => map.easeTo({ zoom: map.getZoom() + step, duration: 250 }, { isByReader: true })
  return (
    <>
      <div className={styles.controls}>
        <IconButton look="secondary" aria-label={t('map.zoomIn')} onPress={zoomBy(1)}><Plus aria-hidden="true" size={20} /></IconButton>
        <IconButton look="secondary" aria-label={t('map.zoomOut')} onPress={zoomBy(-1)}><Minus aria-hidden="true" size={20} /></IconButton>
        <IconButton look="secondary" aria-label={t('map.wholeCountry')} onPress={() => setCamera({ ...COUNTRY_CAMERA })}><Home aria-hidden="true" size={20} /></IconButton>
      </div>
      <ScaleBar map={map} />
    </>
  )
}

function ScaleBar({ map }: { readonly map: MaplibreMap }) {
  const { t } = useTranslation()
  const [perPixel, setPerPixel] = useState(() => kilometresPerPixel(map))
  useEffect(() => {
    const measure = () => setPerPixel(kilometresPerPixel(map))
    map.on('move', measure)
    return () => void map.off('move', measure)
  }, [map])
  const length = STEPS.findLast((step) => step / perPixel <= LONGEST_BAR) ?? 1
  return (
    <div className={styles.scale} role="img" aria-label={t('map.scale', { length: `${length} km` })}>
      <span style={{ width: length / perPixel }} />
      {length} km
    </div>
  )
}

function kilometresPerPixel(map: MaplibreMap): number {
  return (EARTH_METRES_PER_PIXEL * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** map.getZoom() / 1000
}
