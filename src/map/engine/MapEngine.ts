import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { AreaCollection, AreaObject } from '@/datasets/boundaries'
import type { Camera } from '@/domain/mapView'
import type { AreaRef, MapFrame } from '../frame/MapFrame'
import type { SourceName } from '../layers/names'
import { buildStyle } from '../style/buildStyle'
import { mapTokens, type MapTheme } from '../style/tokens'
import {
  areaLabelFeatures,
  beltLinkFeatures,
  beltNodeFeatures,
  comparedFeatures,
  gatewayFeatures,
  seaFeatures,
  siteFeatures,
  siteFocusFeatures,
} from './sourceData'

/** The part of a MapLibre map that the engine drives; tests give a recorder instead. */
export interface DrivenMap {
  setSourceData(source: SourceName, data: FeatureCollection): void
  setAreaState(area: AreaRef, state: Readonly<Record<string, boolean>>): void
  setLayerVisible(layer: string, isVisible: boolean): void
  setPaint(layer: string, property: string, value: unknown): void
  redrawIcons(theme: MapTheme): void
  moveTo(camera: Camera, isAnimated: boolean): void
}

export interface Geometry extends Readonly<Record<AreaObject, AreaCollection>> {
  readonly land: FeatureCollection
}

type AreaStateKey = 'dimmed' | 'selected' | 'highlighted'
type PaintedLayer = LayerSpecification & { paint?: Readonly<Record<string, unknown>> }

/** Layers that show an overlay; belts leave out their features instead. */
const OVERLAY_LAYERS = {
  regions: ['region-fill', 'region-highlight', 'region-line', 'region-label'],
  municipalities: ['municipality-line', 'municipality-label'],
} as const

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
    private readonly geometry: Geometry,
    private theme: MapTheme,
  ) {
    map.setSourceData('land', geometry.land)
    for (const object of ['municipalities', 'provinces', 'regions'] as const)
      map.setSourceData(object, geometry[object])
  }

  /** Brings the map to show `frame`. The first frame is shown at once, later camera changes are eased. */
  apply(frame: MapFrame): void {
    const last = this.last
    this.last = frame
    const isChanged = (...keys: readonly (keyof MapFrame)[]) =>
      last === null || keys.some((key) => last[key] !== frame[key])

    if (isChanged('regions', 'municipalities')) {
      this.map.setSourceData('area-labels', {
        type: 'FeatureCollection',
        features: [
          ...areaLabelFeatures('region', this.geometry.regions, frame.regions),
          ...areaLabelFeatures('municipality', this.geometry.municipalities, frame.municipalities),
        ],
      })
    }
    if (isChanged('language')) this.map.setSourceData('seas', seaFeatures(frame.language))
    if (isChanged('sites')) this.map.setSourceData('sites', siteFeatures(frame.sites))
    if (isChanged('sites', 'highlightedSite')) this.map.setSourceData('site-focus', siteFocusFeatures(frame))
    if (isChanged('compared')) this.map.setSourceData('compared', comparedFeatures(frame.compared))
    if (isChanged('belts')) {
      this.map.setSourceData('belt-links', beltLinkFeatures(frame.belts))
      this.map.setSourceData('belt-nodes', beltNodeFeatures(frame.belts))
    }
    if (isChanged('gateways')) this.map.setSourceData('gateways', gatewayFeatures(frame.gateways))
    if (isChanged('hiddenOverlays')) this.showOverlays(frame, last)
    if (isChanged('dimmedRegions'))
      this.setAreas(
        'dimmed',
        frame.dimmedRegions.map((id) => ({ object: 'regions', id })),
      )
    if (isChanged('selectedAreas')) this.setAreas('selected', frame.selectedAreas)
    if (isChanged('highlightedArea')) this.highlightAreas()
    if (isChanged('camera') && !(frame.camera.kind === 'view' && frame.camera.from === 'map'))
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
    const before = new Map(buildStyle(mapTokens(this.theme)).layers.map((layer) => [layer.id, layer as PaintedLayer]))
    for (const layer of buildStyle(mapTokens(theme)).layers as PaintedLayer[]) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        if (JSON.stringify(before.get(layer.id)?.paint?.[property]) !== JSON.stringify(value))
          this.map.setPaint(layer.id, property, value)
      }
    }
    this.theme = theme
    this.map.redrawIcons(theme)
  }

  private highlightAreas(): void {
    const listed = this.last?.highlightedArea
    this.setAreas(
      'highlighted',
      [this.hovered, listed ?? null].filter((area) => area !== null),
    )
  }

  private setAreas(key: AreaStateKey, areas: readonly AreaRef[]): void {
    const before = this.areaStates.get(key) ?? []
    const isIn = (list: readonly AreaRef[], area: AreaRef) =>
      list.some(({ object, id }) => object === area.object && id === area.id)
    for (const area of before) if (!isIn(areas, area)) this.map.setAreaState(area, { [key]: false })
    for (const area of areas) if (!isIn(before, area)) this.map.setAreaState(area, { [key]: true })
    this.areaStates.set(key, areas)
  }

  private showOverlays(frame: MapFrame, last: MapFrame | null): void {
    for (const [overlay, layers] of Object.entries(OVERLAY_LAYERS)) {
      const isHidden = frame.hiddenOverlays.some((hidden) => hidden === overlay)
      const wasHidden = last?.hiddenOverlays.some((hidden) => hidden === overlay) ?? false
      if (isHidden !== wasHidden) for (const layer of layers) this.map.setLayerVisible(layer, !isHidden)
    }
  }
}
