import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import { AREA_OBJECTS } from '@/datasets/boundaries'
import type { Camera } from '@/domain/mapView'
import { AREA_FILLS, AREA_LINES, type AreaStateKey, isShown } from '../appearance/areas'
import { mapColours, type MapTheme } from '../appearance/colours'
import type { Layer } from '../appearance/drawing'
import type { AreaRef, FrameAreas, MapFrame } from '../frame/MapFrame'
import { buildStyle } from './buildStyle'
import { featuresOf, type Geometry } from './featureData'

/** The part of a MapLibre map that the engine drives; tests give a recorder instead. */
export interface DrivenMap {
  setSourceData(source: string, data: FeatureCollection): void
  setAreaState(area: AreaRef, state: Readonly<Record<string, boolean>>): void
  setLayerVisible(layer: string, isVisible: boolean): void
  setPaint(layer: string, property: string, value: unknown): void
  redrawIcons(theme: MapTheme): void
  moveTo(camera: Camera, isAnimated: boolean): void
}

type PaintedLayer = LayerSpecification & { paint?: Readonly<Record<string, unknown>> }

/**
 * Draws frames on a map with the fewest calls: it remembers the last frame and touches only what differs. Geometry of areas is
 * uploaded once; which area is dimmed, selected or highlighted is feature-state.
 */
export class MapEngine {
  private last: MapFrame | null = null
  private hovered: AreaRef | null = null
  private readonly areaStates = new Map<AreaStateKey, readonly AreaRef[]>()

  constructor(
    private readonly map: DrivenMap,
    private readonly layers: readonly Layer[],
    private readonly geometry: Geometry,
    private theme: MapTheme,
  ) {
    map.setSourceData('land', geometry.land)
    for (const object of AREA_OBJECTS) map.setSourceData(object, geometry[object])
  }

  /** Brings the map to show `frame`. The first frame is shown at once, later camera changes are eased. */
  apply(frame: MapFrame): void {
    const last = this.last
    if (frame === last) return
    this.last = frame
    for (const layer of this.layers) {
      const [now, before] = [frame, last].map((one) => one?.layers.find(({ id }) => id === layer.id)?.marks)
      // A source is empty at first.
      if (now && now !== before && (now.length > 0 || before)) {
        this.map.setSourceData(layer.id, featuresOf(layer, now, this.geometry))
      }
    }
    if (frame.areas !== last?.areas) this.applyAreas(frame.areas, last?.areas)
    if (frame.camera !== last?.camera && !(frame.camera.kind === 'view' && frame.camera.from === 'map'))
      this.map.moveTo(frame.camera, last !== null)
  }

  /** Marks the area under the pointer. */
  hover(area: AreaRef | null): void {
    if (area?.id === this.hovered?.id && area?.object === this.hovered?.object) return
    this.hovered = area
    this.highlightAreas()
  }

  /** Shows the camera of the last frame again where it asks for an area, e.g. after the map has changed its size. */
  refit(): void {
    if (this.last?.camera.kind === 'fit') this.map.moveTo(this.last.camera, false)
  }

  /** Repaints in another theme: only paint values that differ, and the icons. Camera and data stay. */
  setTheme(theme: MapTheme): void {
    if (theme === this.theme) return
    const styleOf = (one: MapTheme) => buildStyle(mapColours(one), this.layers).layers as PaintedLayer[]
    const before = new Map(styleOf(this.theme).map((layer) => [layer.id, layer]))
    for (const layer of styleOf(theme)) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        if (JSON.stringify(before.get(layer.id)?.paint?.[property]) !== JSON.stringify(value))
          this.map.setPaint(layer.id, property, value)
      }
    }
    this.theme = theme
    this.map.redrawIcons(theme)
  }

  private applyAreas(areas: FrameAreas, last: FrameAreas | undefined): void {
    for (const drawing of [...AREA_FILLS, ...AREA_LINES]) {
      const isVisible = isShown(drawing, areas.hidden)
      if (isVisible !== isShown(drawing, last?.hidden ?? [])) this.map.setLayerVisible(drawing.id, isVisible)
    }
    if (areas.dimmed !== last?.dimmed) this.setAreas('dimmed', areas.dimmed)
    if (areas.selected !== last?.selected) this.setAreas('selected', areas.selected)
    if (areas.highlighted !== last?.highlighted) this.highlightAreas()
  }

  private highlightAreas(): void {
    const listed = this.last?.areas.highlighted ?? []
    this.setAreas('highlighted', this.hovered ? [this.hovered, ...listed] : listed)
  }

  private setAreas(key: AreaStateKey, areas: readonly AreaRef[]): void {
    const before = this.areaStates.get(key) ?? []
    const isIn = (list: readonly AreaRef[], area: AreaRef) =>
      list.some(({ object, id }) => object === area.object && id === area.id)
    for (const area of before) if (!isIn(areas, area)) this.map.setAreaState(area, { [key]: false })
    for (const area of areas) if (!isIn(before, area)) this.map.setAreaState(area, { [key]: true })
    this.areaStates.set(key, areas)
  }
}
