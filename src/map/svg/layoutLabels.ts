import { wrapWords } from '@/domain/textWidth'
import type { MapFrame } from '../frame/MapFrame'
import { SEAS } from '../engine/sourceData'
import { MUNICIPALITY_ZOOM } from '../layers/names'
import type { Outlines } from './outlines'
import { type Box, type PlacedLabel, placeLabels } from './placeLabels'
import { SIZES } from './sizes'
import { type Point, projectionOf, type Viewport } from './viewport'

/** `map` names what the web map names at that zoom; `page` all sites that find room; `thumbnail` nothing. */
export type Detail = 'map' | 'page' | 'thumbnail'

export interface MapLabels {
  readonly nodes: readonly (PlacedLabel & { readonly isBattery: boolean; readonly isPale: boolean })[]
  readonly regions: readonly PlacedLabel[]
  readonly sites: readonly PlacedLabel[]
  readonly municipalities: readonly PlacedLabel[]
  readonly gateways: readonly PlacedLabel[]
  readonly seas: readonly { readonly text: string; readonly kind: 'sea' | 'island'; readonly at: Point }[]
}

const NO_LABELS: MapLabels = { nodes: [], regions: [], sites: [], municipalities: [], gateways: [], seas: [] }
/** The zooms of src/map/layers at which names come and go. */
const NODE_ROLES = 5.5
const NODES_UNTIL = 10
const REGION_NAMES = 5.7
const REGIONS_UNTIL = 8.5
const SITES_FROM = 7.6
const GATEWAYS_FROM = 8
/** Symbols on paper are smaller than on the screen, so that a page shows them all. */
const PAGE_SYMBOL = 0.52

/** How large symbols are drawn, against their full size. */
export function symbolScale(zoom: number, detail: Detail): number {
  return detail === 'map' ? SIZES.symbol(zoom) : PAGE_SYMBOL
}

/** Where the names of a frame stand, the more important first; `taken` is what they must not cover. */
export function layoutLabels(
  frame: MapFrame,
  outlines: Outlines,
  viewport: Viewport,
  detail: Detail,
  taken: readonly Box[],
): MapLabels {
  if (detail === 'thumbnail') return NO_LABELS
  const { width, height, zoom } = viewport
  const { toPoint } = projectionOf(viewport)
  const used: Box[] = [...taken]
  const isIn = ([x, y]: Point) => x > 0 && x < width && y > 0 && y < height
  const isHidden = (overlay: 'regions' | 'municipalities') => frame.hiddenOverlays.includes(overlay)
  const seas = SEAS.map(({ kind, coordinates, ...name }) => ({
    kind,
    text: name[frame.language],
    at: toPoint(coordinates),
  })).filter(({ at }) => isIn(at))
  for (const {
    at: [x, y],
  } of seas)
    used.push({ left: x - 24, right: x + 24, top: y - 12, bottom: y + 18 })

  const marked = [...frame.belts]
    .sort((left, right) => Number(right.isSelected) - Number(left.isSelected))
    .flatMap((belt) => belt.nodes.map((node) => ({ belt, node })))
  const nodes =
    zoom > NODES_UNTIL
      ? []
      : placeLabels(
          marked.map(({ belt, node }) => {
            const [x, y] = toPoint(node.coordinates)
            return {
              id: `${belt.id} ${node.id}`,
              lines: zoom < NODE_ROLES ? [node.name] : [node.name, ...wrapWords(node.role, 10)],
              size: SIZES.beltText(zoom),
              x,
              y,
              radius: SIZES.beltNode(zoom),
            }
          }),
          width,
          height,
          used,
        ).flatMap((label) => {
          const found = marked.find(({ belt, node }) => `${belt.id} ${node.id}` === label.id)
          return found
            ? [{ ...label, isBattery: found.belt.layer === 'battery-triangle', isPale: found.belt.isPale }]
            : []
        })

  const regionNames = new Map(frame.regions.map(({ id, name, short }) => [id, zoom < REGION_NAMES ? short : name]))
  const regions =
    isHidden('regions') || zoom >= REGIONS_UNTIL
      ? []
      : placeLabels(
          outlines.regions.map(({ id, label }) => {
            const [x, y] = toPoint(label)
            return {
              id,
              lines: wrapWords(regionNames.get(id) ?? '', 9),
              size: SIZES.regionText(zoom),
              x,
              y,
              radius: 2,
              sides: ['centre', 'below', 'above', 'right', 'left'] as const,
            }
          }),
          width,
          height,
          used,
        )

  const symbols = frame.sites.map((mark) => ({
    mark,
    at: toPoint(mark.coordinates),
    radius: mark.radius * symbolScale(zoom, detail),
  }))
  if (detail === 'page')
    for (const {
      mark,
      at: [x, y],
      radius,
    } of symbols)
      if (!mark.isPale) used.push({ left: x - radius - 2, right: x + radius + 2, top: y - radius, bottom: y + radius })
  const named =
    detail === 'page' || zoom >= SITES_FROM
      ? symbols.filter(({ mark, at }) => isIn(at) && (detail === 'map' || !mark.isPale))
      : []
  const sites = placeLabels(
    [...named]
      .sort(
        (left, right) =>
          Number(right.mark.isSelected) - Number(left.mark.isSelected) || right.mark.radius - left.mark.radius,
      )
      .map(({ mark, at: [x, y], radius }) => ({
        id: mark.id,
        lines: detail === 'page' ? [mark.label] : wrapWords(mark.label, 9),
        size: detail === 'page' ? 11 : SIZES.siteText(zoom),
        x,
        y,
        radius,
        ...(detail === 'map' ? { sides: ['below', 'above', 'right', 'left'] as const } : {}),
      })),
    width,
    height,
    used,
  )

  const municipalityNames = new Map(frame.municipalities.map(({ id, name }) => [id, name]))
  const municipalities =
    isHidden('municipalities') || zoom < MUNICIPALITY_ZOOM || detail === 'page'
      ? []
      : placeLabels(
          outlines.municipalities
            .map(({ id, label }) => ({ id, label, at: toPoint(label) }))
            .filter(({ at }) => isIn(at))
            .map(({ id, at: [x, y] }) => ({
              id,
              lines: wrapWords(municipalityNames.get(id) ?? '', 7),
              size: 12.5,
              x,
              y,
              radius: 0,
              sides: ['centre'] as const,
            })),
          width,
          height,
          used,
        )
  const gateways =
    zoom < GATEWAYS_FROM
      ? []
      : placeLabels(
          frame.gateways
            .map(({ id, name, coordinates }) => ({ id, name, at: toPoint(coordinates) }))
            .filter(({ at }) => isIn(at))
            .map(({ id, name, at: [x, y] }) => ({
              id,
              lines: wrapWords(name, 8),
              size: 11.5,
              x,
              y,
              radius: 10,
              sides: ['below', 'above', 'left', 'right'] as const,
            })),
          width,
          height,
          used,
        )
  return { nodes, regions, sites, municipalities, gateways, seas }
}
