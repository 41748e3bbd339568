import { symbolRadius } from '@/ui/symbol/symbolRadius'
import { compared, type FocusMark, siteFocus, type SiteMark, sites } from '../../frame/layers/sites'
import { type Colour, defineLayer } from '../drawing'
import { SITE_RADIUS, siteIcon, siteShapes } from '../symbols'
import { LINE_HEIGHT, ONE_LINE } from '../typography'

/** Radius at full size, in px, from the amount of the chosen kind of money. */
const radius = ({ amount }: Pick<SiteMark, 'amount'>) => symbolRadius(amount)
/** Symbols on paper are smaller than on the screen, so that a page shows them all. */
const PAGE_SCALE = 0.52
const PAGE_NAME = 11
const HIGHLIGHT_RADIUS = 10
/** More than any radius: comes before all others in an order by size. */
const FIRST = 100

const focusColour: Colour<FocusMark> = {
  among: ['selected', 'highlighted'],
  by: ({ state }) => state,
}
const focusRadius = (mark: FocusMark) => (mark.state === 'selected' ? radius(mark) : HIGHLIGHT_RADIUS)

export const SITE_FOCUS = defineLayer(siteFocus, {
  drawings: [
    {
      shape: 'circle',
      id: 'site-focus',
      level: 'focus',
      radius: {
        plus: [
          [5, 4],
          [8.5, 6],
          [12, 7],
        ],
        times: [
          [5, 0.5],
          [8.5, 1],
          [12, 1.3],
        ],
        by: focusRadius,
      },
      fill: focusColour,
      fillOpacity: 0.25,
      stroke: { colour: focusColour, width: 3, opacity: 1 },
      page: { radius: { plus: 4, times: PAGE_SCALE, by: focusRadius } },
    },
  ],
})

const hasChanges = ({ changes }: SiteMark) => changes > 0
const BADGE_OFFSET = [7, -7] as const

/** Sites are never hidden by each other: all are drawn, the larger below the smaller; only their names give way. */
export const SITES = defineLayer(sites, {
  pointer: { kind: 'site', drawing: 'sites', isTolerant: true, idOf: ({ id }) => id },
  drawings: [
    {
      shape: 'symbol',
      id: 'sites',
      level: 'sites',
      icon: siteIcon,
      shapes: siteShapes,
      // Small where the whole country is seen, and of full size as one zooms in.
      scale: {
        times: [
          [5, 0.34 / SITE_RADIUS],
          [6.4, 0.6 / SITE_RADIUS],
          [8.5, 1 / SITE_RADIUS],
          [12, 1.3 / SITE_RADIUS],
        ],
        by: radius,
      },
      opacity: { full: 1, pale: 0.3 },
      reach: SITE_RADIUS,
      order: (mark) => (mark.isPale ? -FIRST : 0) - radius(mark),
      page: { scale: { times: PAGE_SCALE / SITE_RADIUS, by: radius }, keepsFree: 2 },
    },
    {
      shape: 'circle',
      id: 'change-badge',
      level: 'badges',
      only: hasChanges,
      radius: [
        [6, 5.5],
        [8, 8],
      ],
      fill: 'selected',
      fillOpacity: 1,
      stroke: { colour: 'halo', width: 1, opacity: 1 },
      offset: BADGE_OFFSET,
    },
    {
      shape: 'label',
      id: 'change-count',
      level: 'badges',
      only: hasChanges,
      text: [{ from: 0, parts: [{ scale: 1, by: ({ changes }) => String(changes) }] }],
      size: [
        [6, 8.5],
        [8, 11],
      ],
      colour: 'halo',
      opacity: 1,
      halo: null,
      widest: ONE_LINE,
      lineHeight: LINE_HEIGHT,
      sides: ['centre'],
      gap: 0,
      padding: 0,
      offset: BADGE_OFFSET,
      overlap: 'free',
    },
    {
      shape: 'label',
      id: 'site-name',
      level: 'names',
      from: 7.6,
      text: [{ from: 0, parts: [{ scale: 1, by: ({ label }) => label }] }],
      size: [
        [7.6, 11.5],
        [10, 13],
      ],
      colour: 'text',
      opacity: { full: 1, pale: 0.45 },
      halo: { colour: 'halo', width: 1.6 },
      widest: 9,
      lineHeight: LINE_HEIGHT,
      sides: ['below', 'above', 'right', 'left'],
      gap: { plus: 0.4, times: 1 / SITE_RADIUS, by: radius },
      padding: 3,
      overlap: 'gives way',
      order: (mark) => (mark.isSelected ? -FIRST : 0) - radius(mark),
      // On paper the places that the page is about are named, each on one line.
      page: {
        from: 0,
        only: ({ isPale }) => !isPale,
        size: PAGE_NAME,
        widest: ONE_LINE,
        sides: ['right', 'left', 'below', 'above'],
        gap: { plus: 3 / PAGE_NAME, times: PAGE_SCALE / PAGE_NAME, by: radius },
        padding: 1,
      },
    },
  ],
})

const NUMBER_OFFSET = [-12, -12] as const

/** A numbered outline around each of the compared places. */
export const COMPARED = defineLayer(compared, {
  drawings: [
    {
      shape: 'circle',
      id: 'compared-ring',
      level: 'compared',
      radius: 14,
      fill: null,
      fillOpacity: 0,
      stroke: { colour: 'selected', width: 3, opacity: 1 },
    },
    {
      shape: 'circle',
      id: 'compared-ground',
      level: 'compared',
      radius: 9,
      fill: 'selected',
      fillOpacity: 1,
      stroke: { colour: 'halo', width: 1.5, opacity: 1 },
      offset: NUMBER_OFFSET,
    },
    {
      shape: 'label',
      id: 'compared-number',
      level: 'compared',
      text: [{ from: 0, parts: [{ scale: 1, by: ({ number }) => String(number) }] }],
      size: 12,
      colour: 'halo',
      opacity: 1,
      halo: null,
      widest: ONE_LINE,
      lineHeight: LINE_HEIGHT,
      sides: ['centre'],
      gap: 0,
      padding: 0,
      offset: NUMBER_OFFSET,
      overlap: 'free',
    },
  ],
})
