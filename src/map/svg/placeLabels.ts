/** A name to stand beside a point, the more important first. */
export interface LabelWish {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  /** Distance from the point that its symbol takes, in px. */
  readonly radius: number
}

export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const overlaps = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Roughly how wide a text is: full-width letters an em, others little over half. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 0.95 : 0.56), 0) * size
}

/** The room that a name takes whose middle stands at a point. */
export function boxAround(text: string, x: number, y: number, size: number): Box {
  const half = textWidth(text, size) / 2 + 2
  return { left: x - half, right: x + half, top: y - size, bottom: y + size * 1.4 }
}

/**
 * Places names right, left, below or above their points, inside the picture and never over each other or over `taken` places; a name
 * that finds no room is left out.
 */
export function placeLabels(wishes: readonly LabelWish[], size: number, width: number, height: number, taken: readonly Box[] = []): readonly PlacedLabel[] {
  const boxes: Box[] = [...taken]
  return wishes.flatMap(({ id, text, x, y, radius }) => {
    const wide = textWidth(text, size)
    const gap = radius + 3
    const places: readonly { readonly anchor: PlacedLabel['anchor']; readonly x: number; readonly y: number; readonly left: number }[] = [
      { anchor: 'start', x: x + gap, y: y + size * 0.35, left: x + gap },
      { anchor: 'end', x: x - gap, y: y + size * 0.35, left: x - gap - wide },
      { anchor: 'middle', x, y: y + gap + size * 0.8, left: x - wide / 2 },
      { anchor: 'middle', x, y: y - gap, left: x - wide / 2 },
    ]
    for (const place of places) {
      const box = { left: place.left - 1, right: place.left + wide + 1, top: place.y - size * 0.85, bottom: place.y + size * 0.3 }
      if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2 || boxes.some((other) => overlaps(box, other))) continue
      boxes.push(box)
      return [{ id, text, x: place.x, y: place.y, anchor: place.anchor }]
    }
    return []
  })
}
