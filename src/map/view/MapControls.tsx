import { Home, Minus, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COUNTRY_CAMERA } from '@/domain/mapView'
import { useActions } from '@/store/StoreContext'
import { IconButton } from '@/ui/Button'
import { pixelsPerKilometre } from '../svg/viewport'
import styles from './MapView.module.css'
import type { ShownMap } from './ShownMap'

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
const LONGEST_BAR = 110

/** Zoom, whole country and the scale bar. */
export function MapControls({ map }: { readonly map: ShownMap }) {
  const { t } = useTranslation()
  const { setCamera } = useActions()
  const zoomBy = (step: number) => () => map.zoomBy(step)
  return (
    <>
      <div className={styles.controls}>
        <IconButton look="secondary" aria-label={t('map.zoomIn')} onPress={zoomBy(1)}>
          <Plus aria-hidden="true" size={20} />
        </IconButton>
        <IconButton look="secondary" aria-label={t('map.zoomOut')} onPress={zoomBy(-1)}>
          <Minus aria-hidden="true" size={20} />
        </IconButton>
        <IconButton
          look="secondary"
          aria-label={t('map.wholeCountry')}
          onPress={() => setCamera({ ...COUNTRY_CAMERA })}
        >
          <Home aria-hidden="true" size={20} />
        </IconButton>
      </div>
      <ScaleBar map={map} />
    </>
  )
}

function ScaleBar({ map }: { readonly map: ShownMap }) {
  const { t } = useTranslation()
  const [perKilometre, setPerKilometre] = useState(() => pixelsPerKilometre(map.view()))
  useEffect(() => map.onMove(() => setPerKilometre(pixelsPerKilometre(map.view()))), [map])
  const length = STEPS.findLast((step) => step * perKilometre <= LONGEST_BAR) ?? 1
  return (
    <div className={styles.scale} role="img" aria-label={t('map.scale', { length: `${length} km` })}>
      <span style={{ width: length * perKilometre }} />
      {length} km
    </div>
  )
}
