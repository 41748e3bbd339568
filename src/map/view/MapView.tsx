import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import { loadDataset } from '@/commands/loadDataset'
import { showSubject } from '@/commands/showSubject'
import { useAppState, useAppStore } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import { useResolvedTheme } from '@/ui/theme'
import { targetAt } from '../engine/pointer'
import { IslandInset } from './IslandInset'
import { MapControls } from './MapControls'
import styles from './MapView.module.css'
import { MapTooltip } from './MapTooltip'
import { OverlapChooser } from './OverlapChooser'
import { type Pointed, useMapEngine } from './useMapEngine'

/** The map with its controls. Where it cannot be drawn it says so; list, table and details do not depend on it. */
export function MapView({ leftInset }: { readonly leftInset: number }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const boundaries = useAppState((state) => state.boundaries)
  if (boundaries.state === 'loading') return <p className={styles.message}>{t('map.loading')}</p>
  if (boundaries.state === 'failed') {
    return (
      <div className={styles.message}>
        <Callout tone="danger" title={t('map.boundariesFailed')} actions={<Button onPress={() => void loadDataset(store, 'boundaries')}>{t('common.retry')}</Button>}>
          <p>{t('map.boundariesFailedHelp')}</p>
        </Callout>
      </div>
    )
  }
  return <DrawnMap topology={boundaries.value} leftInset={leftInset} />
}

/** How near the centre of the map something must be for Enter to select it, in px. */
const CROSSHAIR_TOLERANCE = 14

function DrawnMap({ topology, leftInset }: { readonly topology: Topology; readonly leftInset: number }) {
  const { t, i18n } = useTranslation()
  const store = useAppStore()
  const theme = useResolvedTheme(useAppState((state) => state.theme))
  const container = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<Pointed | null>(null)
  const [overlap, setOverlap] = useState<{ readonly ids: readonly string[]; readonly x: number; readonly y: number } | null>(null)

  const pick = (pointed: Pointed | null) => {
    setHovered(null)
    if (!pointed) return store.getState().actions.select(null)
    const { target, x, y } = pointed
    const [first] = target.kind === 'sites' ? target.ids : []
    if (target.kind === 'sites' && target.ids.length > 1) setOverlap({ ids: target.ids, x, y })
    else if (first !== undefined) store.getState().actions.select({ kind: 'site', id: first })
    else if (target.kind === 'region' || target.kind === 'belt') showSubject(store, { kind: target.kind, id: target.id })
    else if (target.kind === 'municipality') store.getState().actions.select({ kind: 'municipality', id: target.id })
  }
  const status = useMapEngine({ container, store, topology, theme, leftInset, onHover: setHovered, onPick: pick })

  const map = status.state === 'ready' ? status.map : null
  useEffect(() => {
    if (!map) return
    const canvas = map.getCanvas()
    canvas.setAttribute('aria-label', t('map.name'))
    canvas.setAttribute('aria-description', t('map.help'))
  }, [map, t, i18n.resolvedLanguage])

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !map || event.target !== map.getCanvas()) return
    const { clientWidth, clientHeight } = map.getContainer()
    const centre = { x: clientWidth / 2, y: clientHeight / 2 }
    const target = targetAt(map, centre, CROSSHAIR_TOLERANCE)
    pick(target ? { target, ...centre } : null)
  }

  return (
    <div className={styles.map} data-map-state={status.state} onKeyDown={handleKeyDown}>
      <div ref={container} className={styles.canvas} />
      {status.state === 'unavailable' ? (
        <div className={styles.message}>
          <Callout tone="warning" title={t('map.webglMissing')}>
            <p>{t('map.webglMissingHelp')}</p>
          </Callout>
        </div>
      ) : null}
      {map ? (
        <>
          <div className={styles.crosshair} aria-hidden="true" />
          <MapControls map={map} />
          <IslandInset map={map} topology={topology} />
          {hovered && !overlap ? <MapTooltip pointed={hovered} /> : null}
          {overlap ? (
            <OverlapChooser
              {...overlap}
              onClose={() => setOverlap(null)}
              onChoose={(id) => {
                setOverlap(null)
                store.getState().actions.select({ kind: 'site', id })
              }}
            />
          ) : null}
        </>
      ) : null}
      <p className={styles.attribution}>{t('map.attribution')}</p>
    </div>
  )
}
