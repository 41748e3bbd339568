import type { LayerSpecification } from 'maplibre-gl'
import type { MapTokens } from '../style/tokens'
import { FONT, MUNICIPALITY_ZOOM } from './names'

/** Land, seas and the three levels of areas. Colour, dimming, hover and selection are feature-state. */
export function areaFills(tokens: MapTokens): LayerSpecification[] {
  const regionColours = [
    'match',
    ['get', 'id'],
    ...Object.entries(tokens.regions).flat(),
    tokens.land,
  ] as unknown as string
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': tokens.sea } },
    {
      id: 'land-fill',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': tokens.land, 'fill-outline-color': tokens.landLine },
    },
    {
      id: 'region-fill',
      type: 'fill',
      source: 'regions',
      paint: {
        'fill-color': regionColours,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'dimmed'], false], 0.35, 1],
      },
    },
    {
      id: 'region-highlight',
      type: 'fill',
      source: 'regions',
      paint: {
        'fill-color': tokens.selected,
        'fill-opacity': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          0.14,
          ['boolean', ['feature-state', 'highlighted'], false],
          0.08,
          0,
        ],
      },
    },
    {
      id: 'municipality-fill',
      type: 'fill',
      source: 'municipalities',
      paint: { 'fill-color': tokens.selected, 'fill-opacity': stateOpacity },
    },
    {
      id: 'province-fill',
      type: 'fill',
      source: 'provinces',
      paint: { 'fill-color': tokens.selected, 'fill-opacity': stateOpacity },
    },
  ]
}

const stateOpacity = [
  'case',
  ['boolean', ['feature-state', 'selected'], false],
  0.2,
  ['boolean', ['feature-state', 'highlighted'], false],
  0.1,
  0,
] as unknown as number

export function areaLines(tokens: MapTokens): LayerSpecification[] {
  const selectedLine = (source: 'municipalities' | 'provinces' | 'regions'): LayerSpecification => ({
    id: `${source}-selected`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': tokens.selected,
      'line-width': ['case', ['boolean', ['feature-state', 'selected'], false], 3, 0],
    },
  })
  return [
    {
      id: 'municipality-line',
      type: 'line',
      source: 'municipalities',
      minzoom: 7.2,
      paint: {
        'line-color': tokens.municipalityLine,
        'line-width': 0.7,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 7.2, 0, 7.8, 1],
      },
    },
    {
      id: 'province-line',
      type: 'line',
      source: 'provinces',
      minzoom: 6.2,
      paint: {
        'line-color': tokens.provinceLine,
        'line-width': 1,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6.2, 0, 6.8, 1],
      },
    },
    {
      id: 'region-line',
      type: 'line',
      source: 'regions',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.regionLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.9, 8, 1.8] },
    },
    selectedLine('municipalities'),
    selectedLine('provinces'),
    selectedLine('regions'),
  ]
}

export function areaLabels(tokens: MapTokens): LayerSpecification[] {
  const paint = { 'text-halo-color': tokens.halo, 'text-halo-width': 1.6 }
  return [
    {
      id: 'municipality-label',
      type: 'symbol',
      source: 'area-labels',
      filter: ['==', ['get', 'level'], 'municipality'],
      minzoom: MUNICIPALITY_ZOOM,
      layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 12.5, 'text-max-width': 7 },
      paint: { ...paint, 'text-color': tokens.textFaint },
    },
    {
      id: 'sea-label',
      type: 'symbol',
      source: 'seas',
      filter: ['==', ['get', 'kind'], 'sea'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 15,
        'text-letter-spacing': 0.3,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': tokens.seaLabel, 'text-halo-color': tokens.sea, 'text-halo-width': 1 },
    },
    {
      id: 'island-dot',
      type: 'circle',
      source: 'seas',
      filter: ['==', ['get', 'kind'], 'island'],
      maxzoom: 9,
      paint: { 'circle-radius': 2, 'circle-color': tokens.regionLine },
    },
    {
      id: 'island-label',
      type: 'symbol',
      source: 'seas',
      filter: ['==', ['get', 'kind'], 'island'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 12.5,
        'text-anchor': 'top',
        'text-offset': [0, 0.5],
        'text-allow-overlap': true,
      },
      paint: { ...paint, 'text-color': tokens.text },
    },
    {
      id: 'region-label',
      type: 'symbol',
      source: 'area-labels',
      filter: ['==', ['get', 'level'], 'region'],
      maxzoom: 8.6,
      layout: {
        'text-field': ['step', ['zoom'], ['get', 'short'], 5.7, ['get', 'name']],
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 6.2, 14.5, 8, 18],
        'text-max-width': 9,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.4,
        'text-padding': 1,
      },
      paint: {
        ...paint,
        'text-color': tokens.text,
        'text-halo-width': 2,
        'text-opacity': ['interpolate', ['linear'], ['zoom'], 8, 1, 8.6, 0],
      },
    },
  ]
}
