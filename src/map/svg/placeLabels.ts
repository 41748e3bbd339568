import type { Side } from '../appearance/drawing'
import { EDGE, LETTERS } from '../appearance/typography'
import { textWidth } from '@/domain/textWidth'

export interface Line {
  readonly text: string
  /** Height of the letters in px. */
  readonly size: number
}

/** A name to stand beside a point or on it. */
export interface LabelWish {
  readonly id: string
  readonly lines: readonly Line[]
  /** From line to line, in ems. */
  readonly lineHeight: number
  readonly x: number
  readonly y: number
  /** From the point to the letters, in px. */
  readonly gap: number
  /** Px around it that other names keep free. */
  readonly padding: number
  /** Where it may stand, the best first. */
  readonly sides: readonly Side[]
}

export interface PlacedLabel {
  readonly id: string
  /** Each with the px that its baseline lies below the one before. */
  readonly lines: readonly (Line & { readonly below: number })[]
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const overlaps = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Where a name stands at one of its sides, and the room it takes. */
export function placeAt(wish: LabelWish, side: Side): { readonly label: PlacedLabel; readonly box: Box } {
  const { id, x, y, lineHeight, padding } = wish
  const lines = wish.lines.map((line, at) => ({ ...line, below: at === 0 ? 0 : line.size * lineHeight }))
  const [first, last] = [lines[0]?.size ?? 0, lines.at(-1)?.size ?? 0]
  const wide = Math.max(0, ...lines.map(({ text, size }) => textWidth(text, size)))
  const tall = lines.reduce((sum, { below }) => sum + below, 0)
  // A corner is as far from the point as a side.
  const gap = side.includes('-') ? wish.gap / Math.SQRT2 : wish.gap
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle'
  const atX = anchor === 'start' ? x + gap : anchor === 'end' ? x - gap : x
  const baseline = side.startsWith('below')
    ? y + gap + first * LETTERS.ascent
    : side.startsWith('above')
      ? y - gap - tall - last * LETTERS.descent
      : y + first * LETTERS.middle - tall / 2
  const left = anchor === 'start' ? atX : anchor === 'end' ? atX - wide : atX - wide / 2
  return {
    label: { id, lines, x: atX, y: baseline, anchor },
    box: {
      left: left - padding,
      right: left + wide + padding,
      top: baseline - first * LETTERS.top - padding,
      bottom: baseline + tall + last * LETTERS.bottom + padding,
    },
  }
}

/**
 * Places names inside the picture and never over each other or over `taken` places, which grow with the names, the more important first;
 * one that finds no room is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  height: number,
  taken: Box[] = [],
): readonly PlacedLabel[] {
  return wishes.flatMap((wish) => {
    for (const side of wish.sides) {
      const { label, box } = placeAt(wish, side)
      const isInside = box.left >= EDGE && box.right <= width - EDGE && box.top >= EDGE && box.bottom <= height - EDGE
      if (!isInside || taken.some((other) => overlaps(box, other))) continue
      taken.push(box)
      return [label]
    }
    return []
  })
}
