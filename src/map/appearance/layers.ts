import type { Mark } from '../frame/MapFrame'
import { type Layer, LEVELS, type Pointer } from './drawing'
import { BELT_LINKS, BELT_NODES } from './layers/belts'
import { GATEWAYS } from './layers/gateways'
import { FIXED_NAMES, MUNICIPALITY_NAMES, REGION_NAMES } from './layers/names'
import { COMPARED, SITE_FOCUS, SITES } from './layers/sites'

/** Every layer over land and areas. Within one level what stands later covers what stands earlier. */
export const LAYERS: readonly Layer[] = [
  GATEWAYS,
  BELT_LINKS,
  SITE_FOCUS,
  MUNICIPALITY_NAMES,
  SITES,
  FIXED_NAMES,
  REGION_NAMES,
  BELT_NODES,
  COMPARED,
]

/** All drawings of some layers from the ground up: the one stacking order of both renderers. */
export function stacked(
  layers: readonly Layer[],
): readonly { readonly layer: Layer; readonly drawing: Layer['drawings'][number] }[] {
  return LEVELS.flatMap((level) =>
    layers.flatMap((layer) =>
      layer.drawings.filter((drawing) => drawing.level === level).map((drawing) => ({ layer, drawing })),
    ),
  )
}

/** The layers that answer the pointer: points before lines, and of each what lies on top first. */
export function pointedLayers(layers: readonly Layer[]): readonly (Layer & { readonly pointer: Pointer<Mark> })[] {
  const pointed = layers.toReversed().flatMap((layer) => (layer.pointer ? [{ ...layer, pointer: layer.pointer }] : []))
  return pointed.sort((one, other) => Number(other.pointer.isTolerant) - Number(one.pointer.isTolerant))
}
