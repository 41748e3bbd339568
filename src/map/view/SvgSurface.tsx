import { select } from 'd3-selection'
import 'd3-transition'
import { zoom as zoomBehaviour, type ZoomBehavior, type ZoomTransform, zoomTransform } from 'd3-zoom'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Camera } from '@/domain/mapView'
import { useAppState, useFollowed } from '@/store/StoreContext'
import { KEY_STEP, MAP_BOUNDS, MOVE_DURATION, ZOOM_LIMITS } from '../appearance/camera'
import { LAYERS } from '../appearance/layers'
import { answerInspection } from '../frame/inspection'
import type { AreaRef } from '../frame/MapFrame'
import { hitTarget } from '../svg/hitTarget'
import { inspectSvg } from '../svg/inspectSvg'
import { outlinesOf } from '../svg/outlines'
import { SvgDrawing } from '../svg/SvgDrawing'
import { cameraOf, type Size, transformOf, viewportFor, viewportOf } from '../svg/svgCamera'
import { boundsOfViewport, fromWorld, toWorld, type Viewport } from '../svg/viewport'
import { createMapBuilder, frameInput } from './frameInput'
import styles from './MapView.module.css'
import { areaOfTarget, type Pointed, type ShownMap, type SurfaceProps, TOLERANCE } from './ShownMap'

const [WEST, SOUTH, EAST, NORTH] = MAP_BOUNDS
const CORNERS = [toWorld([WEST, NORTH]), toWorld([EAST, SOUTH])] as const

const isMotionReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** The map drawn as SVG, where WebGL is missing: the same frame, pan, zoom, hover and choice by pointer and keyboard. */
export function SvgSurface({ store, topology, theme, leftInset, onHover, onPick, onReady }: SurfaceProps) {
  const surface = useRef<SVGSVGElement>(null)
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null)
  const [size, setSize] = useState<Size | null>(null)
  const [viewport, setViewport] = useState<Viewport | null>(null)
  const [hovered, setHovered] = useState<AreaRef | null>(null)
  const outlines = outlinesOf(topology)
  const [buildFrame] = useState(createMapBuilder)
  // The builder answers the same frame as long as it says the same, so that nothing is drawn anew for the rest of the state.
  const frame = useFollowed((state) =>
    state.atlas.state === 'ready' ? buildFrame(frameInput(store.derive, state.atlas.value, state)) : null,
  )
  const camera = useAppState((state) => state.camera)
  const listeners = useRef(new Set<() => void>())
  const latest = useRef({ viewport, frame, leftInset, onReady })
  useEffect(() => {
    latest.current = { viewport, frame, leftInset, onReady }
    for (const listener of listeners.current) listener()
  })

  useEffect(() => {
    const element = surface.current
    if (!element) return
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    const element = surface.current
    if (!element || !size) return
    const made = zoomBehaviour<SVGSVGElement, unknown>()
      .scaleExtent([2 ** ZOOM_LIMITS.least, 2 ** ZOOM_LIMITS.most])
      .translateExtent([[...CORNERS[0]], [...CORNERS[1]]])
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => setViewport(viewportOf(transform, size)))
      .on('end', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: Event | null }) => {
        if (sourceEvent) keepCamera(viewportOf(transform, size))
      })
    const keepCamera = (seen: Viewport) => store.getState().actions.setCamera(cameraOf(seen, latest.current.leftInset))
    behaviour.current = made
    const selection = select(element).call(made)
    const shown: ShownMap = {
      surface: element,
      zoomBy: (step) => {
        selection.call(made.scaleBy, 2 ** step, [(size.width + latest.current.leftInset) / 2, size.height / 2])
        keepCamera(viewportOf(zoomTransform(element), size))
      },
      view: () => {
        const seen = latest.current.viewport ?? viewportFor(store.getState().camera, size, latest.current.leftInset)
        return { ...seen, bounds: boundsOfViewport(seen) }
      },
      onMove: (listener) => {
        const all = listeners.current
        all.add(listener)
        return () => void all.delete(listener)
      },
      targetAt: ({ x, y }, tolerance) =>
        latest.current.viewport && latest.current.frame
          ? hitTarget(latest.current.frame, LAYERS, outlines, latest.current.viewport, [x, y], tolerance)
          : null,
    }
    latest.current.onReady(shown)
    return () => {
      selection.on('.zoom', null)
      latest.current.onReady(null)
    }
  }, [store, size, outlines])

  const moved = useRef<{ camera: Camera; leftInset: number; size: Size } | null>(null)
  useEffect(() => {
    const element = surface.current
    const made = behaviour.current
    if (!element || !made || !size) return
    const before = moved.current
    moved.current = { camera, leftInset, size }
    const isOwnMove = camera.kind === 'view' && camera.from === 'map'
    if (before !== null && isOwnMove && before.size === size) return
    const target = transformOf(viewportFor(camera, size, leftInset))
    const isEased = before !== null && before.size === size && before.camera !== camera && !isMotionReduced()
    if (isEased) select(element).transition().duration(MOVE_DURATION).call(made.transform, target)
    else select(element).interrupt().call(made.transform, target)
  }, [camera, leftInset, size])

  useEffect(() => (surface.current ? answerInspection(surface.current, inspectSvg(surface.current)) : undefined), [])

  const pointed = (event: MouseEvent, tolerance: number): Pointed | null => {
    const box = surface.current?.getBoundingClientRect()
    if (!box || !frame || !viewport) return null
    // Where the page itself is enlarged, a px of the pointer is less than one of the drawing.
    const scale = viewport.width / box.width
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale]
    const target = hitTarget(frame, LAYERS, outlines, viewport, [x, y], tolerance)
    return target ? { target, x, y } : null
  }
  const handleMove = (event: MouseEvent) => {
    const found = pointed(event, TOLERANCE.mouse)
    const area = found && areaOfTarget(found.target)
    if (area?.id !== hovered?.id || area?.object !== hovered?.object) setHovered(area)
    onHover(found)
  }
  const handleClick = (event: MouseEvent) => {
    if (event.defaultPrevented) return
    onPick(
      pointed(
        event,
        event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch'
          ? TOLERANCE.touch
          : TOLERANCE.mouse,
      ),
    )
  }
  const handleKey = (event: KeyboardEvent) => {
    const element = surface.current
    const move = MOVES[event.key]
    if (!element || !behaviour.current || !viewport || !size || !move || event.ctrlKey || event.metaKey || event.altKey)
      return
    event.preventDefault()
    const [x, y] = toWorld(viewport.center)
    const zoom = Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, viewport.zoom + (move.zoom ?? 0)))
    const scale = 2 ** zoom
    // What is in the middle of the part that nothing lies over stays there.
    const middle = x + leftInset / 2 / 2 ** viewport.zoom
    const next: Viewport = {
      ...viewport,
      zoom,
      center: fromWorld([
        middle + ((move.right ?? 0) * KEY_STEP - leftInset / 2) / scale,
        y + ((move.down ?? 0) * KEY_STEP) / scale,
      ]),
    }
    select(element).interrupt().call(behaviour.current.transform, transformOf(next))
    store.getState().actions.setCamera(cameraOf(next, leftInset))
  }
  const shown = useMemo(
    () =>
      frame && hovered
        ? { ...frame, areas: { ...frame.areas, highlighted: [hovered, ...frame.areas.highlighted] } }
        : frame,
    [frame, hovered],
  )
  return (
    <svg
      ref={surface}
      className={styles.vector}
      data-map-surface="svg"
      role="application"
      tabIndex={0}
      onMouseMove={handleMove}
      onMouseLeave={() => {
        setHovered(null)
        onHover(null)
      }}
      onClick={handleClick}
      onKeyDown={handleKey}
    >
      {shown && viewport ? (
        <SvgDrawing frame={shown} layers={LAYERS} topology={topology} viewport={viewport} theme={theme} detail="map" />
      ) : null}
    </svg>
  )
}

const MOVES: Readonly<Record<string, { readonly right?: number; readonly down?: number; readonly zoom?: number }>> = {
  ArrowRight: { right: 1 },
  ArrowLeft: { right: -1 },
  ArrowDown: { down: 1 },
  ArrowUp: { down: -1 },
  '+': { zoom: 1 },
  '=': { zoom: 1 },
  '-': { zoom: -1 },
}
