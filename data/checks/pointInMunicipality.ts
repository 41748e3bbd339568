import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { rawMunicipalities } from '../build/boundaries'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** A site lies in the first of its municipalities; on reclaimed land it may lie outside every polygon and says so. */
export const pointInMunicipality: Check = {
  rule: 'point-in-municipality',
  find: (data) => {
    const polygons = new Map(
      rawMunicipalities(data.municipalities).features.map((polygon) => [polygon.properties?.code as string, polygon]),
    )
    return data.sites.flatMap((site) => {
      const polygon = polygons.get(site.municipalities[0] ?? '')
      if (!polygon || site.offshore || booleanPointInPolygon([...site.coordinates], polygon)) return []
      return [
        foundAt(
          data,
          site,
          `its point lies outside its first municipality ${site.municipalities[0]}`,
          'Move the point, name the municipality that holds it first, or mark it `offshore: true`.',
        ),
      ]
    })
  },
}
