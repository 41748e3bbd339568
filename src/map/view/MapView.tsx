import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topology } from 'topojson-specification'
import { loadDataset } from '@/commands/loadDataset'
import { showSubject } from '@/commands/showSubject'
import { useAppState, useAppStore } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import { useResolvedTheme } from '@/ui/theme'
import { IslandInset } from './IslandInset'
import { MapControls } from './MapControls'
import styles from './MapView.module.css'
import { MapTooltip } from './MapTooltip'
import type { Pointed, ShownMap, SurfaceProps } from './ShownMap'

const OverlapChooser = lazy(async () => ({ default: (await import('./OverlapChooser')).OverlapChooser }))
const WebGlSurface = lazy(async () => ({ default: (await import('./WebGlSurface')).WebGlSurface }))
const SvgSurface = lazy(async () => ({ default: (await import('./SvgSurface')).SvgSurface }))

/** MapLibre needs WebGL2; asking for a context is the only sure way to know. */
function hasWebGl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}

/** The map with its controls. Where it cannot be drawn it says so; list, table and details do not depend on it. */
export function MapView({ leftInset }: { readonly leftInset: number }) {
  const { t } = useTranslation()
  const store = useAppStore()
  const boundaries = useAppState((state) => state.boundaries)
  if (boundaries.state === 'loading') return <p className={styles.message}>{t('map.loading')}</p>
  if (boundaries.state === 'failed') {
    return (
      <div className={styles.message}>
        <Callout
          tone="danger"
          title={t('map.boundariesFailed')}
          actions={<Button onPress={() => void loadDataset(store, 'boundaries')}>{t('common.retry')}</Button>}
        >
          <p>{t('map.boundariesFailedHelp')}</p>
        </Callout>
      </div>
    )
  }
  return <DrawnMap topology={boundaries.value} leftInset={leftInset} />
}

/** How near the centre of the map's visible part something must be for Enter to select it, in px. */
const CROSSHAIR_TOLERANCE = 14

function DrawnMap({ topology, leftInset }: { readonly topology: Topology; readonly leftInset: number }) {
  const { t, i18n } = useTranslation()
  const store = useAppStore()
  const theme = useResolvedTheme(useAppState((state) => state.theme))
  const [isVector, setIsVector] = useState(() => !hasWebGl())
  const [map, setMap] = useState<ShownMap | null>(null)
  const outer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = outer.current
    if (!element) return
    const measure = () =>
      store.getState().actions.setMapSize({ width: element.clientWidth - leftInset, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [store, leftInset])
  const [hovered, setHovered] = useState<Pointed | null>(null)
  const [overlap, setOverlap] = useState<{
    readonly ids: readonly string[]
    readonly x: number
    readonly y: number
  } | null>(null)

  const pick = (pointed: Pointed | null) => {
    setHovered(null)
    if (!pointed) return store.getState().actions.select(null)
    const { kind, ids } = pointed.target
    const [first = ''] = ids
    if (kind === 'site' && ids.length > 1) setOverlap({ ids, x: pointed.x, y: pointed.y })
    else if (kind === 'site' || kind === 'municipality') store.getState().actions.select({ kind, id: first })
    else if (kind === 'region' || kind === 'belt') showSubject(store, { kind, id: first })
  }
  useEffect(() => {
    if (!map) return
    map.surface.setAttribute('aria-label', t('map.name'))
    map.surface.setAttribute('aria-description', t('map.help'))
  }, [map, t, i18n.resolvedLanguage])

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !map || event.target !== map.surface) return
    const { width, height } = map.view()
    const centre = { x: (width + leftInset) / 2, y: height / 2 }
    const target = map.targetAt(centre, CROSSHAIR_TOLERANCE)
    pick(target ? { target, ...centre } : null)
  }

  const surface: SurfaceProps = {
    store,
    topology,
    theme,
    leftInset,
    onHover: setHovered,
    onPick: pick,
    onReady: setMap,
  }
  return (
    <div ref={outer} className={styles.map} data-map-state={map ? 'ready' : 'preparing'} onKeyDown={handleKeyDown}>
      <Suspense fallback={null}>
        {isVector ? <SvgSurface {...surface} /> : <WebGlSurface {...surface} onUnavailable={() => setIsVector(true)} />}
      </Suspense>
      {map ? (
        <>
          <div className={styles.crosshair} style={{ marginLeft: leftInset / 2 }} aria-hidden="true" />
          <MapControls map={map} />
          <IslandInset map={map} topology={topology} />
          {hovered && !overlap ? <MapTooltip pointed={hovered} /> : null}
          {overlap ? (
            <Suspense fallback={null}>
              <OverlapChooser
                {...overlap}
                onClose={() => setOverlap(null)}
                onChoose={(id) => {
                  setOverlap(null)
                  store.getState().actions.select({ kind: 'site', id })
                }}
              />
            </Suspense>
          ) : null}
        </>
      ) : null}
      <p className={styles.attribution}>
        {isVector ? `${t('map.vector')} · ` : ''}
        {t('map.attribution')}
      </p>
    </div>
  )
}
