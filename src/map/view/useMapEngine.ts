import type { MapMouseEvent } from 'maplibre-gl'
import { type RefObject, useEffect, useRef } from 'react'
import { areaCollection, neighbourLand } from '@/datasets/boundaries'
import { roundCamera } from '@/domain/mapView'
import type { AppState } from '@/store/state'
import { createMap, loadMapFont } from '../engine/createMap'
import { driveMap } from '../engine/driveMap'
import { MapEngine } from '../engine/MapEngine'
import { targetAt } from '../engine/pointer'
import { inspectMaplibre } from '../engine/inspectMaplibre'
import { buildStyle } from '../engine/buildStyle'
import { answerInspection } from '../frame/inspection'
import { mapColours } from '../appearance/colours'
import { LAYERS } from '../appearance/layers'
import { createMapBuilder, frameInput } from './frameInput'
import { showMaplibre } from './showMaplibre'
import { areaOfTarget, type Pointed, type SurfaceProps, TOLERANCE } from './ShownMap'

interface Options extends SurfaceProps {
  readonly container: RefObject<HTMLDivElement | null>
  /** MapLibre could not be started here. */
  readonly onUnavailable: () => void
}

const SAMPLE = '호남권 Honam'

/** Owns the map: makes it once, lets the engine follow the store outside React, and answers pointer and camera. */
export function useMapEngine({
  container,
  store,
  topology,
  theme,
  leftInset,
  onHover,
  onPick,
  onReady,
  onUnavailable,
}: Options): void {
  const engine = useRef<MapEngine | null>(null)
  const callbacks = useRef({ onHover, onPick, onReady, onUnavailable })
  const firstTheme = useRef(theme)
  const inset = useRef(leftInset)
  const pad = useRef((_left: number) => {})
  useEffect(() => {
    callbacks.current = { onHover, onPick, onReady, onUnavailable }
  })

  useEffect(() => {
    const element = container.current
    if (!element) return
    const created = createMap(element, buildStyle(mapColours(firstTheme.current), LAYERS), {})
    if (!created.ok) {
      callbacks.current.onUnavailable()
      return
    }
    const { map } = created
    pad.current = (left) => void map.setPadding({ left })
    pad.current(inset.current)
    let isGone = false
    let unsubscribe = () => {}
    const buildFrame = createMapBuilder()
    const apply = (state: AppState) => {
      if (state.atlas.state === 'ready')
        engine.current?.apply(buildFrame(frameInput(store.derive, state.atlas.value, state)))
    }
    const start = async () => {
      await loadMapFont(SAMPLE)
      if (isGone) return
      engine.current = new MapEngine(
        driveMap(map, LAYERS, firstTheme.current),
        LAYERS,
        {
          land: neighbourLand(topology),
          municipalities: areaCollection(topology, 'municipalities'),
          provinces: areaCollection(topology, 'provinces'),
          regions: areaCollection(topology, 'regions'),
        },
        firstTheme.current,
      )
      apply(store.followed.getState())
      unsubscribe = store.followed.subscribe(apply)
      callbacks.current.onReady(showMaplibre(map))
    }
    map.once('load', () => void start())
    const stopAnswering = answerInspection(element, inspectMaplibre(map))
    const sharpen = () => {
      // Where the page itself is enlarged, the canvas needs as many more pixels.
      const ratio = devicePixelRatio * (element.currentCSSZoom ?? 1)
      if (map.getPixelRatio() !== ratio) map.setPixelRatio(ratio)
    }
    sharpen()
    map.on('resize', () => {
      sharpen()
      engine.current?.refit()
    })
    map.on('moveend', (event) => {
      const isByReader = 'originalEvent' in event || 'isByReader' in event
      if (!isByReader) return
      const { lng, lat } = map.getCenter()
      store.getState().actions.setCamera({
        kind: 'view',
        center: [roundCamera(lng), roundCamera(lat)],
        zoom: roundCamera(map.getZoom()),
        from: 'map',
      })
    })
    const pointed = ({ point }: MapMouseEvent, tolerance: number): Pointed | null => {
      const target = targetAt(map, LAYERS, point, tolerance)
      return target ? { target, x: point.x, y: point.y } : null
    }
    map.on('mousemove', (event) => {
      const found = pointed(event, TOLERANCE.mouse)
      map.getCanvas().style.cursor = found ? 'pointer' : ''
      engine.current?.hover(found && areaOfTarget(found.target))
      callbacks.current.onHover(found)
    })
    map.on('mouseout', () => {
      engine.current?.hover(null)
      callbacks.current.onHover(null)
    })
    map.on('click', (event) => {
      const isTouch = event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === 'touch'
      callbacks.current.onPick(pointed(event, isTouch ? TOLERANCE.touch : TOLERANCE.mouse))
    })
    return () => {
      isGone = true
      unsubscribe()
      engine.current = null
      pad.current = () => {}
      stopAnswering()
      callbacks.current.onReady(null)
      map.remove()
    }
  }, [container, store, topology])

  useEffect(() => {
    engine.current?.setTheme(theme)
  }, [theme])
  useEffect(() => {
    if (inset.current === leftInset) return
    inset.current = leftInset
    pad.current(leftInset)
    engine.current?.refit()
  }, [leftInset])
}
