import type { AreaObject } from '@/datasets/boundaries'
import { defineSource } from '../defineSource'
import { FIXED_PLACES } from '../fixedPlaces'
import type { AreaMark, PointMark } from '../MapFrame'

/** The name of an area in the language of the frame, and a short one for a small map. */
export interface AreaNameMark extends AreaMark {
  readonly name: string
  readonly short: string
}

const nameMark = (object: AreaObject, id: string, name: string, short: string): AreaNameMark => ({
  id,
  area: { object, id },
  isPale: false,
  name,
  short,
})

export const regionNames = defineSource(
  'region-names',
  ({ atlas, language, hiddenOverlays }) => [atlas.atlas.regions, language, hiddenOverlays],
  (regions, language, hidden): readonly AreaNameMark[] =>
    hidden.includes('regions')
      ? []
      : regions.map(({ id, name, short }) => nameMark('regions', id, name[language], short[language])),
)

export const municipalityNames = defineSource(
  'municipality-names',
  ({ atlas, language, hiddenOverlays }) => [atlas.atlas.municipalities, language, hiddenOverlays],
  (municipalities, language, hidden): readonly AreaNameMark[] =>
    hidden.includes('municipalities')
      ? []
      : municipalities.map(({ code, name }) => nameMark('municipalities', code, name[language], name[language])),
)

export interface FixedNameMark extends PointMark {
  readonly kind: 'sea' | 'island'
  readonly name: string
}

export const fixedNames = defineSource(
  'fixed-names',
  ({ language }) => [language],
  (language): readonly FixedNameMark[] =>
    FIXED_PLACES.map(({ id, kind, name, at }) => ({ id, at, isPale: false, kind, name: name[language] })),
)
