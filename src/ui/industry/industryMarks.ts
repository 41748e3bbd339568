/** A glyph drawn as strokes in a 24 × 24 box, and its colour on a light and on a dark ground. */
export interface IndustryMark {
  readonly path: string
  readonly colour: { readonly light: string; readonly dark: string }
}

/** Lightens a colour so that it stands out on a dark ground with a dark glyph on it. */
function lighten(hex: string, share: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
  return `#${channels
    .map((value) =>
      Math.round(value + (255 - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const mark = (colour: string, path: string): IndustryMark => ({
  path,
  colour: { light: colour, dark: lighten(colour, 0.55) },
})

/** Sites without an industry: universities and institutes. */
const NO_INDUSTRY = mark('#58616a', 'M2 9l10-5 10 5-10 5zM6 11v5c4 3 8 3 12 0v-5')

const MARKS: Readonly<Record<string, IndustryMark>> = {
  semiconductor: mark('#0b50d0', 'M7 7h10v10H7zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4'),
  battery: mark('#b03a0a', 'M3 8h15v8H3zM21 11v2M7 11v2M11 11v2'),
  display: mark('#6b3fa0', 'M3 5h18v11H3zM12 16v4M8 20h8'),
  bio: mark('#b1245a', 'M12 4v16M4 12h16'),
  mobility: mark('#00707a', 'M4 16v-4l2-5h12l2 5v4zM4 12h16M7 16v2M17 16v2'),
  shipbuilding: mark('#1c589c', 'M3 15h18l-3 5H6zM7 15V9h10v6M12 9V4'),
  aerospace: mark('#4338a8', 'M12 3c3 3 4 7 4 11H8c0-4 1-8 4-11zM8 14l-3 4M16 14l3 4M12 17v4'),
  defense: mark('#4a5a2a', 'M12 3l8 3v6c0 5-4 8-8 9c-4-1-8-4-8-9V6z'),
  robot: mark('#7a4a00', 'M5 9h14v10H5zM12 9V5M9 13v2M15 13v2'),
  ai: mark('#7d2bb8', 'M12 4v6M12 10l-6 8M12 10l6 8M4 18h4M16 18h4M10 4h4'),
  renewable: mark(
    '#267337',
    'M12 8a4 4 0 1 0 .01 0zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  ),
  hydrogen: mark('#096ab3', 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z'),
  nuclear: mark('#8a5c00', 'M4 12a8 3.5 0 1 0 16 0a8 3.5 0 1 0-16 0M12 4a3.5 8 0 1 0 .01 0z'),
  petrochemical: mark('#7a3e5d', 'M9 3h6M10 3v6l-5 10h14l-5-10V3M7 15h10'),
  steel: mark('#464c53', 'M5 4h14M5 20h14M12 4v16'),
  machinery: mark('#355a6b', 'M8 4h8l4 8-4 8H8l-4-8zM12 9a3 3 0 1 0 .01 0z'),
  materials: mark('#5a4fcf', 'M12 4l9 5-9 5-9-5zM3 14l9 5 9-5'),
  food: mark('#4a720a', 'M12 21v-9M12 12c0-4 3-6 7-6c0 4-3 6-7 6zM12 15c0-3-2-5-6-5c0 3 2 5 6 5z'),
  tourism: mark('#a8327a', 'M6 21V4M6 4h12l-3 4 3 4H6'),
  finance: mark('#6a5a00', 'M4 10l8-6 8 6zM6 10v8M10 10v8M14 10v8M18 10v8M4 20h16'),
}

export const GLYPH_STROKE = 2.4

export function industryMark(industry: string | null): IndustryMark {
  return (industry === null ? undefined : MARKS[industry]) ?? NO_INDUSTRY
}
