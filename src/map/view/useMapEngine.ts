import type { Map as MaplibreMap, MapMouseEvent } from 'maplibre-gl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { areaCollection, neighbourLand } from '@/datasets/boundaries'
import type { Topology } from 'topojson-specification'
import type { AppStore } from '@/store/createAppStore'
import type { AppState } from '@/store/state'
import { createMap, loadMapFont } from '../engine/createMap'
import { driveMap } from '../engine/driveMap'
import { MapEngine } from '../engine/MapEngine'
import { type Target, targetAt } from '../engine/pointer'
import { POINTER_LAYERS } from '../layers/names'
import { buildFrame } from '../frame/buildFrame'
import { buildStyle } from '../style/buildStyle'
import { mapTokens, type MapTheme } from '../style/tokens'

export interface Pointed {
  readonly target: Target
  readonly x: number
  readonly y: number
}

export type MapStatus = { readonly state: 'preparing' } | { readonly state: 'ready'; readonly map: MaplibreMap } | { readonly state: 'unavailable'; readonly detail: string }

interface Options {
  readonly container: RefObject<HTMLDivElement | null>
  readonly store: AppStore
  readonly topology: Topology
  readonly theme: MapTheme
  /** Width in px of what lies over the map at its left, e.g. the legend. */
  readonly leftInset: number
  readonly onHover: (pointed: Pointed | null) => void
  readonly onPick: (pointed: Pointed | null) => void
}

/** Tolerance in px for a mouse and for a finger. */
const TOLERANCE = { mouse: 3, touch: 12 } as const
const SAMPLE = '호남권 Honam'

/** Owns the map: makes it once, lets the engine follow the store outside React, and answers pointer and camera. */
export function useMapEngine({ container, store, topology, theme, leftInset, onHover, onPick }: Options): MapStatus {
  const [status, setStatus] = useState<MapStatus>({ state: 'preparing' })
  const engine = useRef<MapEngine | null>(null)
  const callbacks = useRef({ onHover, onPick })
  const firstTheme = useRef(theme)
  const inset = useRef(leftInset)
  const driven = useRef<MaplibreMap | null>(null)
  useEffect(() => {
    callbacks.current = { onHover, onPick }
  })

  useEffect(() => {
    const element = container.current
    if (!element) return
    const created = createMap(element, buildStyle(mapTokens(firstTheme.current)), {})
    if (!created.ok) {
      setStatus({ state: 'unavailable', detail: created.detail })
      return
    }
    const { map } = created
    driven.current = map
    map.setPadding({ left: inset.current })
    let isGone = false
    let unsubscribe = () => {}
    const apply = (state: AppState) => {
      if (state.atlas.state === 'ready') engine.current?.apply(buildFrame(state.atlas.value, state, state.language))
    }
    const start = async () => {
      await loadMapFont(SAMPLE)
      if (isGone) return
      engine.current = new MapEngine(
        driveMap(map, firstTheme.current),
        {
          land: neighbourLand(topology),
          municipalities: areaCollection(topology, 'municipalities'),
          provinces: areaCollection(topology, 'provinces'),
          regions: areaCollection(topology, 'regions'),
        },
        firstTheme.current,
      )
      apply(store.getState())
      unsubscribe = store.subscribe(apply)
      setStatus({ state: 'ready', map })
    }
    map.once('load', () => void start())
    // Lets a test ask what is really drawn: the answer comes from the renderer, not from the store.
    const answerInspection = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'function') event.detail(map.loaded() ? drawnSites(map) : null)
    }
    element.addEventListener('atlas:inspect', answerInspection)
    map.on('resize', () => engine.current?.refit())
    map.on('moveend', (event) => {
      const isByReader = 'originalEvent' in event || 'isByReader' in event
      if (!isByReader) return
      const { lng, lat } = map.getCenter()
      store.getState().actions.setCamera({ kind: 'view', center: [round(lng), round(lat)], zoom: round(map.getZoom()), from: 'map' })
    })
    const pointed = ({ point }: MapMouseEvent, tolerance: number): Pointed | null => {
      const target = targetAt(map, point, tolerance)
      return target ? { target, x: point.x, y: point.y } : null
    }
    map.on('mousemove', (event) => {
      const found = pointed(event, TOLERANCE.mouse)
      map.getCanvas().style.cursor = found ? 'pointer' : ''
      const target = found?.target
      engine.current?.hover(
        target?.kind === 'region' ? { object: 'regions', id: target.id } : target?.kind === 'municipality' ? { object: 'municipalities', id: target.id } : null,
      )
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
      driven.current = null
      element.removeEventListener('atlas:inspect', answerInspection)
      map.remove()
    }
  }, [container, store, topology])

  useEffect(() => {
    engine.current?.setTheme(theme)
  }, [theme])
  useEffect(() => {
    if (inset.current === leftInset) return
    inset.current = leftInset
    driven.current?.setPadding({ left: leftInset })
    engine.current?.refit()
  }, [leftInset])
  return status
}

/** Ids of the sites that the renderer has drawn in the present view. */
function drawnSites(map: MaplibreMap): readonly string[] {
  return [...new Set(map.queryRenderedFeatures({ layers: [POINTER_LAYERS.sites] }).map(({ properties }) => String(properties.id)))].sort()
}

const round = (value: number) => Math.round(value * 1000) / 1000
