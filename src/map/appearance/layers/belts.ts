import { beltLinks, type BeltLinkMark, beltNodes, type BeltNodeMark } from '../../frame/layers/belts'
import { type Colour, defineLayer } from '../drawing'
import type { SizeOfMark } from '../stops'

type BeltMark = BeltLinkMark | BeltNodeMark

const isBattery = ({ layer }: BeltMark) => layer === 'battery-triangle'
const colour: Colour<BeltMark> = {
  among: ['beltBattery', 'beltSemiconductor'],
  by: (mark) => (isBattery(mark) ? 'beltBattery' : 'beltSemiconductor'),
}
/** How much wider the links of the selected belt are, and what is left of one that steps back. */
const SELECTED = 1.6
const PALE = 0.3
const width = (thin: number, wide: number): SizeOfMark<BeltLinkMark> => ({
  times: [
    [5, thin],
    [9, wide],
  ],
  by: ({ isSelected }) => (isSelected ? SELECTED : 1),
})
const opacity = (full: number) => ({ full, pale: full * PALE })

/** Belts are concepts: links between named places, cased so that they read over any region, told apart by colour and pattern. */
export const BELT_LINKS = defineLayer(beltLinks, {
  pointer: { kind: 'belt', drawing: 'belt-hit', isTolerant: false, idOf: ({ belt }) => belt },
  drawings: [
    {
      shape: 'line',
      id: 'belt-casing',
      level: 'belts',
      width: width(4.5, 8),
      colour: 'beltCasing',
      opacity: opacity(0.8),
      cap: 'round',
    },
    {
      shape: 'line',
      id: 'belt-line-semiconductor',
      level: 'belts',
      only: (mark) => !isBattery(mark),
      width: width(2.2, 4),
      colour: 'beltSemiconductor',
      opacity: opacity(0.85),
      cap: 'butt',
    },
    {
      shape: 'line',
      id: 'belt-line-battery',
      level: 'belts',
      only: isBattery,
      width: width(2.6, 4.5),
      colour: 'beltBattery',
      opacity: opacity(0.9),
      cap: 'butt',
      dash: [2.6, 1.2],
    },
    // Cannot be seen; so wide a band answers the pointer.
    { shape: 'line', id: 'belt-hit', level: 'belts', width: 14, colour: 'beltCasing', opacity: 0, cap: 'butt' },
  ],
})

/** The place and the role of each node, placed before all other names. */
export const BELT_NODES = defineLayer(beltNodes, {
  drawings: [
    {
      shape: 'circle',
      id: 'belt-node',
      level: 'belt nodes',
      radius: [
        [5, 5],
        [9, 9],
      ],
      fill: 'hollow',
      fillOpacity: opacity(1),
      stroke: { colour, width: 3, opacity: opacity(1) },
    },
    {
      shape: 'label',
      id: 'belt-node-name',
      level: 'belt names',
      until: 10,
      text: [
        { from: 0, parts: [{ scale: 1, by: ({ name }) => name }] },
        {
          from: 5.5,
          parts: [
            { scale: 1.1, by: ({ name }) => name },
            { scale: 0.92, by: ({ role }) => role },
          ],
        },
      ],
      size: [
        [5, 10.5],
        [6.2, 12.5],
        [8, 14.5],
      ],
      colour,
      opacity: { full: 1, pale: 0.45 },
      halo: { colour: 'halo', width: 2 },
      widest: 10,
      lineHeight: 1.15,
      sides: ['right', 'left', 'below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'],
      gap: 0.85,
      padding: 2,
      overlap: 'gives way',
      order: ({ isSelected }) => (isSelected ? 0 : 1),
    },
  ],
})
