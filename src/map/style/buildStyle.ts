import type { StyleSpecification } from 'maplibre-gl'
import { areaFills, areaLabels, areaLines } from '../layers/areas'
import { beltLabels, beltLines } from '../layers/belts'
import { SOURCES } from '../layers/names'
import { changeBadges, comparedOutlines, gatewaySymbols, siteLabels, siteSymbols } from '../layers/sites'
import type { MapTokens } from './tokens'

/**
 * The whole style. The stacking order is this one list, from the ground up; labels that must stand are on top, because MapLibre
 * places the topmost first. There are no glyphs and no sprite: text comes from the fonts of the page, icons are drawn when asked for.
 */
export function buildStyle(tokens: MapTokens): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      SOURCES.map((source) => [
        source,
        {
          type: 'geojson' as const,
          data: { type: 'FeatureCollection' as const, features: [] },
          ...(source === 'regions' || source === 'provinces' || source === 'municipalities'
            ? { promoteId: 'id', tolerance: 0.2 }
            : {}),
        },
      ]),
    ),
    layers: [
      ...areaFills(tokens),
      ...areaLines(tokens),
      ...gatewaySymbols(tokens),
      ...beltLines(tokens),
      ...siteSymbols(tokens),
      ...changeBadges(tokens),
      ...areaLabels(tokens).slice(0, 1),
      ...siteLabels(tokens),
      ...areaLabels(tokens).slice(1),
      ...beltLabels(tokens),
      ...comparedOutlines(tokens),
    ],
  }
}
