import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapTokens } from '../style/tokens'
import { ICON_RADIUS } from '../style/siteIcon'
import { FONT } from './names'

/** Symbols are small where the whole country is seen and reach their full size as one zooms in. */
const iconSize = [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  ['*', 0.34, ['get', 'size']],
  6.4,
  ['*', 0.6, ['get', 'size']],
  8.5,
  ['get', 'size'],
  12,
  ['*', 1.3, ['get', 'size']],
] as unknown as number
const focusRadius = [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  ['+', 4, ['*', 0.5, ['get', 'radius']]],
  8.5,
  ['+', 6, ['get', 'radius']],
  12,
  ['+', 7, ['*', 1.3, ['get', 'radius']]],
] as unknown as number

/** Sites are never hidden by each other: all are drawn, the larger below the smaller; only their names give way. */
export function siteSymbols(tokens: MapTokens): LayerSpecification[] {
  return [
    {
      id: 'site-focus',
      type: 'circle',
      source: 'site-focus',
      paint: {
        'circle-radius': focusRadius,
        'circle-color': ['match', ['get', 'state'], 'selected', tokens.selected, tokens.highlighted],
        'circle-opacity': 0.25,
        'circle-stroke-width': 3,
        'circle-stroke-color': ['match', ['get', 'state'], 'selected', tokens.selected, tokens.highlighted],
      },
    },
    {
      id: 'sites',
      type: 'symbol',
      source: 'sites',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': iconSize,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-sort-key': ['-', ['case', ['get', 'isPale'], -100, 0], ['get', 'radius']],
      },
      paint: { 'icon-opacity': ['case', ['get', 'isPale'], 0.3, 1] },
    },
  ]
}

export function siteLabels(tokens: MapTokens): LayerSpecification[] {
  return [
    {
      id: 'site-label',
      type: 'symbol',
      source: 'sites',
      minzoom: 7.6,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7.6, 11.5, 10, 13],
        'text-max-width': 9,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': ['+', 0.4, ['/', ['get', 'radius'], ICON_RADIUS]],
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['get', 'radius']],
      },
      paint: {
        'text-color': tokens.text,
        'text-halo-color': tokens.halo,
        'text-halo-width': 1.6,
        'text-opacity': ['case', ['get', 'isPale'], 0.45, 1],
      },
    },
  ]
}

/** How much changed at a site, at its upper right. */
export function changeBadges(tokens: MapTokens): LayerSpecification[] {
  const hasChanges: FilterSpecification = ['>', ['get', 'changes'], 0]
  const offset: [number, number] = [7, -7]
  return [
    {
      id: 'change-badge',
      type: 'circle',
      source: 'sites',
      filter: hasChanges,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 5.5, 8, 8],
        'circle-color': tokens.selected,
        'circle-stroke-color': tokens.halo,
        'circle-stroke-width': 1,
        'circle-translate': offset,
      },
    },
    {
      id: 'change-count',
      type: 'symbol',
      source: 'sites',
      filter: hasChanges,
      layout: {
        'text-field': ['to-string', ['get', 'changes']],
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 8.5, 8, 11],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': tokens.halo, 'text-translate': offset },
    },
  ]
}

/** A numbered outline around each of the compared places. */
export function comparedOutlines(tokens: MapTokens): LayerSpecification[] {
  const offset: [number, number] = [-12, -12]
  return [
    {
      id: 'compared-ring',
      type: 'circle',
      source: 'compared',
      paint: {
        'circle-radius': 14,
        'circle-opacity': 0,
        'circle-stroke-color': tokens.selected,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'compared-ground',
      type: 'circle',
      source: 'compared',
      paint: {
        'circle-radius': 9,
        'circle-color': tokens.selected,
        'circle-stroke-color': tokens.halo,
        'circle-stroke-width': 1.5,
        'circle-translate': offset,
      },
    },
    {
      id: 'compared-number',
      type: 'symbol',
      source: 'compared',
      layout: {
        'text-field': ['to-string', ['get', 'number']],
        'text-font': FONT,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': tokens.halo, 'text-translate': offset },
    },
  ]
}

export function gatewaySymbols(tokens: MapTokens): LayerSpecification[] {
  return [
    {
      id: 'gateways',
      type: 'symbol',
      source: 'gateways',
      minzoom: 5.9,
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 9, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'gateway-label',
      type: 'symbol',
      source: 'gateways',
      minzoom: 8,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 11.5,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.9,
        'text-max-width': 8,
      },
      paint: { 'text-color': tokens.gateway, 'text-halo-color': tokens.halo, 'text-halo-width': 1.5 },
    },
  ]
}
