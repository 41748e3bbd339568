/** Fonts of the page by CSS name, the web font first; MapLibre draws them itself since the style has no glyph server. */
export const FONT = ['Pretendard GOV Variable', 'Noto Sans CJK KR', 'Noto Sans KR', 'sans-serif']
/** From line to line, in ems. */
export const LINE_HEIGHT = 1.2
/** Ems that no name reaches: it stands on one line. */
export const ONE_LINE = 100

/** How letters stand to their baseline, in ems. */
export const LETTERS = {
  /** From the baseline to the upper edge of the letters, to what lies above all letters, and to their middle. */
  ascent: 0.85,
  top: 0.9,
  middle: 0.35,
  /** From the baseline to the lower edge of the letters, and to what lies below all letters. */
  descent: 0.2,
  bottom: 0.3,
} as const
/** Px that names keep from the edge of a picture. */
export const EDGE = 2
