/** How a certainty is drawn as a line, in px at full size; an empty list is a solid line. Never in colour alone. */
export interface CertaintyStroke {
  readonly dash: readonly number[]
  readonly width: number
}

const STROKES: Readonly<Record<string, CertaintyStroke>> = {
  confirmed: { dash: [], width: 3 },
  planned: { dash: [7, 4.5], width: 2.6 },
  'under-review': { dash: [0.5, 5], width: 3.2 },
  candidate: { dash: [], width: 1.4 },
  reported: { dash: [11, 4, 0.5, 4], width: 2.2 },
}

export function certaintyStroke(certainty: string): CertaintyStroke {
  return STROKES[certainty] ?? { dash: [], width: 1 }
}
