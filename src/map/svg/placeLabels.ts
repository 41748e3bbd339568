import { textWidth } from '@/domain/textWidth'

/** A name to stand beside a point or on it, the more important first. */
export interface LabelWish {
  readonly id: string
  readonly lines: readonly string[]
  /** Height of the letters in px. */
  readonly size: number
  readonly x: number
  readonly y: number
  /** Distance from the point that its symbol takes, in px. */
  readonly radius: number
  /** Where it may stand, the best first; beside the point where nothing is said. */
  readonly sides?: readonly Side[]
}
export type Side = 'centre' | 'right' | 'left' | 'below' | 'above'

export interface PlacedLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly size: number
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

export const LINE_HEIGHT = 1.2
const BESIDE: readonly Side[] = ['right', 'left', 'below', 'above']
const overlaps = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

function place(
  { id, lines, size, x, y, radius }: LabelWish,
  side: Side,
): { readonly label: PlacedLabel; readonly box: Box } {
  const wide = Math.max(...lines.map((line) => textWidth(line, size)))
  const tall = (lines.length - 1) * LINE_HEIGHT * size
  const gap = radius + 3
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle'
  const atX = side === 'right' ? x + gap : side === 'left' ? x - gap : x
  const first =
    side === 'below'
      ? y + gap + size * 0.85
      : side === 'above'
        ? y - gap - tall - size * 0.2
        : y + size * 0.35 - tall / 2
  const left = side === 'right' ? atX : side === 'left' ? atX - wide : atX - wide / 2
  return {
    label: { id, lines, size, x: atX, y: first, anchor },
    box: { left: left - 1, right: left + wide + 1, top: first - size * 0.9, bottom: first + tall + size * 0.3 },
  }
}

/**
 * Places names inside the picture and never over each other or over `taken` places, which grow with the names; one that finds no room is
 * left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  height: number,
  taken: Box[] = [],
): readonly PlacedLabel[] {
  return wishes.flatMap((wish) => {
    for (const side of wish.sides ?? BESIDE) {
      const { label, box } = place(wish, side)
      if (
        box.left < 2 ||
        box.right > width - 2 ||
        box.top < 2 ||
        box.bottom > height - 2 ||
        taken.some((other) => overlaps(box, other))
      )
        continue
      taken.push(box)
      return [label]
    }
    return []
  })
}
