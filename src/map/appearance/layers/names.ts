import type { AreaNameMark, FixedNameMark } from '../../frame/layers/names'
import { fixedNames, municipalityNames, regionNames } from '../../frame/layers/names'
import { MUNICIPALITY_ZOOM } from '../areas'
import { defineLayer } from '../drawing'
import { LINE_HEIGHT, ONE_LINE } from '../typography'

const HALO = { colour: 'halo', width: 1.6 } as const
const name = { scale: 1, by: (mark: AreaNameMark) => mark.name }

export const MUNICIPALITY_NAMES = defineLayer(municipalityNames, {
  drawings: [
    {
      shape: 'label',
      id: 'municipality-name',
      level: 'names',
      from: MUNICIPALITY_ZOOM,
      text: [{ from: 0, parts: [name] }],
      size: 12.5,
      colour: 'textFaint',
      opacity: 1,
      halo: HALO,
      widest: 7,
      lineHeight: LINE_HEIGHT,
      sides: ['centre'],
      gap: 0,
      padding: 2,
      overlap: 'gives way',
      page: { from: Infinity },
    },
  ],
})

const isIsland = ({ kind }: FixedNameMark) => kind === 'island'
const fixedName = [{ from: 0, parts: [{ scale: 1, by: (mark: FixedNameMark) => mark.name }] }]

/** The seas, Ulleungdo and Dokdo. */
export const FIXED_NAMES = defineLayer(fixedNames, {
  drawings: [
    {
      shape: 'label',
      id: 'sea-name',
      level: 'names',
      only: ({ kind }) => kind === 'sea',
      text: fixedName,
      size: 15,
      colour: 'seaLabel',
      opacity: 1,
      halo: { colour: 'sea', width: 1 },
      widest: ONE_LINE,
      lineHeight: LINE_HEIGHT,
      letterSpacing: 0.3,
      sides: ['centre'],
      gap: 0,
      padding: 2,
      overlap: 'stands',
    },
    {
      shape: 'circle',
      id: 'island-dot',
      level: 'names',
      until: 9,
      only: isIsland,
      radius: 2,
      fill: 'regionLine',
      fillOpacity: 1,
      stroke: null,
    },
    {
      shape: 'label',
      id: 'island-name',
      level: 'names',
      only: isIsland,
      text: fixedName,
      size: 12.5,
      colour: 'text',
      opacity: 1,
      halo: HALO,
      widest: ONE_LINE,
      lineHeight: LINE_HEIGHT,
      sides: ['below'],
      gap: 0.5,
      padding: 2,
      overlap: 'stands',
    },
  ],
})

export const REGION_NAMES = defineLayer(regionNames, {
  drawings: [
    {
      shape: 'label',
      id: 'region-name',
      level: 'names',
      until: 8.6,
      text: [
        { from: 0, parts: [{ scale: 1, by: (mark: AreaNameMark) => mark.short }] },
        { from: 5.7, parts: [name] },
      ],
      size: [
        [5, 12],
        [6.2, 14.5],
        [8, 18],
      ],
      colour: 'text',
      opacity: 1,
      fade: [
        [8, 1],
        [8.6, 0],
      ],
      halo: { colour: 'halo', width: 2 },
      widest: 9,
      lineHeight: LINE_HEIGHT,
      sides: ['centre', 'below', 'above', 'right', 'left'],
      gap: 0.4,
      padding: 1,
      overlap: 'gives way',
      page: { fade: 1 },
    },
  ],
})
