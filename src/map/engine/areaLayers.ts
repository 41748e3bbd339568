import type { LayerSpecification } from 'maplibre-gl'
import {
  AREA_FILLS,
  AREA_LINES,
  type AreaFill,
  type AreaLine,
  type AreaStateKey,
  NEIGHBOURS,
} from '../appearance/areas'
import type { MapColours } from '../appearance/colours'
import { type Expression, stopsExpression } from './expressions'

const isIn = (state: AreaStateKey) => ['boolean', ['feature-state', state], false]

/** Sea, land and the three levels of areas. Dimming, hover and selection are feature-state. */
export function areaLayers(colours: MapColours): readonly LayerSpecification[] {
  const layers = [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    {
      id: 'land-fill',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': colours[NEIGHBOURS.colour], 'fill-outline-color': colours[NEIGHBOURS.outline] },
    },
    ...AREA_FILLS.map((fill) => fillLayer(fill, colours)),
    ...AREA_LINES.map((line) => lineLayer(line, colours)),
  ]
  return layers as unknown as readonly LayerSpecification[]
}

function fillLayer({ id, object, colour, outline, opacity, states, isInstead }: AreaFill, colours: MapColours) {
  const inState = Object.entries(states).flatMap(([state, value]) => [isIn(state as AreaStateKey), value])
  return {
    id,
    type: 'fill',
    source: object,
    layout: { visibility: isInstead ? 'none' : 'visible' },
    paint: {
      'fill-color': colour === 'own' ? ownColour(colours) : colours[colour],
      'fill-opacity': inState.length === 0 ? opacity : ['case', ...inState, opacity],
      ...(outline ? { 'fill-outline-color': colours[outline] } : {}),
    },
  }
}

const ownColour = ({ regions, land }: MapColours): Expression => [
  'match',
  ['get', 'id'],
  ...Object.entries(regions).flat(),
  land,
]

function lineLayer({ id, object, colour, width, fade, from, state }: AreaLine, colours: MapColours) {
  return {
    id,
    type: 'line',
    source: object,
    ...(from === undefined ? {} : { minzoom: from }),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours[colour],
      'line-width': state ? ['case', isIn(state), width, 0] : stopsExpression(width),
      ...(fade === undefined ? {} : { 'line-opacity': stopsExpression(fade) }),
    },
  }
}
