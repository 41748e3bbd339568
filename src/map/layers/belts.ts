import type { LayerSpecification } from 'maplibre-gl'
import type { MapTokens } from '../style/tokens'
import { FONT } from './names'

/** Belts are concepts: links between named places, cased so that they read over any region, told apart by colour and pattern. */
export function beltLines(tokens: MapTokens): LayerSpecification[] {
  const colour = [
    'match',
    ['get', 'layer'],
    'battery-triangle',
    tokens.beltBattery,
    tokens.beltSemiconductor,
  ] as unknown as string
  const width = (thin: number, wide: number) =>
    [
      'interpolate',
      ['linear'],
      ['zoom'],
      5,
      ['case', ['get', 'isSelected'], thin * 1.6, thin],
      9,
      ['case', ['get', 'isSelected'], wide * 1.6, wide],
    ] as unknown as number
  const opacity = (full: number) => ['case', ['get', 'isPale'], full * 0.3, full] as unknown as number
  return [
    {
      id: 'belt-casing',
      type: 'line',
      source: 'belt-links',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': tokens.beltCasing, 'line-width': width(4.5, 8), 'line-opacity': opacity(0.8) },
    },
    {
      id: 'belt-line-semiconductor',
      type: 'line',
      source: 'belt-links',
      filter: ['==', ['get', 'layer'], 'semiconductor-belt'],
      layout: { 'line-cap': 'butt' },
      paint: { 'line-color': colour, 'line-width': width(2.2, 4), 'line-opacity': opacity(0.85) },
    },
    {
      id: 'belt-line-battery',
      type: 'line',
      source: 'belt-links',
      filter: ['==', ['get', 'layer'], 'battery-triangle'],
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': colour,
        'line-width': width(2.6, 4.5),
        'line-opacity': opacity(0.9),
        'line-dasharray': [2.6, 1.2],
      },
    },
    {
      id: 'belt-hit',
      type: 'line',
      source: 'belt-links',
      paint: { 'line-color': tokens.beltCasing, 'line-width': 14, 'line-opacity': 0 },
    },
  ]
}

/** The place and the role of each node, placed before all other labels. */
export function beltLabels(tokens: MapTokens): LayerSpecification[] {
  return [
    {
      id: 'belt-node',
      type: 'circle',
      source: 'belt-nodes',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 5, 9, 9],
        'circle-color': tokens.hollow,
        'circle-stroke-width': 3,
        'circle-opacity': ['case', ['get', 'isPale'], 0.3, 1],
        'circle-stroke-opacity': ['case', ['get', 'isPale'], 0.3, 1],
        'circle-stroke-color': [
          'match',
          ['get', 'layer'],
          'battery-triangle',
          tokens.beltBattery,
          tokens.beltSemiconductor,
        ],
      },
    },
    {
      id: 'belt-node-label',
      type: 'symbol',
      source: 'belt-nodes',
      maxzoom: 10,
      layout: {
        'text-field': [
          'step',
          ['zoom'],
          ['get', 'name'],
          5.5,
          ['format', ['get', 'name'], { 'font-scale': 1.1 }, '\n', {}, ['get', 'role'], { 'font-scale': 0.92 }],
        ],
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 6.2, 12.5, 8, 14.5],
        'text-max-width': 10,
        'text-line-height': 1.15,
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-radial-offset': 0.85,
        'text-justify': 'auto',
        'text-padding': 2,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': ['match', ['get', 'layer'], 'battery-triangle', tokens.beltBattery, tokens.beltSemiconductor],
        'text-halo-color': tokens.halo,
        'text-halo-width': 2,
        'text-opacity': ['case', ['get', 'isPale'], 0.45, 1],
      },
    },
  ]
}
