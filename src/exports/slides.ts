import pptxgen from 'pptxgenjs'
import { textWidth } from '@/domain/textWidth'
import { breakNotes } from './slideNotes'

/** One slide as plain values; `picture` is a PNG as a data URL. */
export interface Slide {
  readonly title: string
  readonly lines: readonly string[]
  /** For the speaker; holds everything that finds no room on the slide. */
  readonly notes: string
  readonly picture: string | null
  readonly pictureText: string
  /** What it rests on: the statement, how certain, by whom and when. */
  readonly evidence: readonly { readonly text: string; readonly mark: string; readonly source: string }[]
  /** At its foot: as-of date, data version. */
  readonly foot: string
}

export interface Deck {
  readonly title: string
  readonly language: 'ko' | 'en'
  readonly shape: '16:9' | '4:3'
  /** Heads of the columns of the evidence. */
  readonly columns: readonly [text: string, mark: string, source: string]
  /** Says how many statements stand in the notes only. */
  readonly more: (count: number) => string
}

const POINTS = 72
/** In inches. The words have the left part, the picture the right. */
const SHAPES = {
  '16:9': { name: 'GROWTH_ATLAS_WIDE', width: 13.333, height: 7.5, words: 5.6 },
  '4:3': { name: 'GROWTH_ATLAS_NORMAL', width: 10, height: 7.5, words: 4.7 },
} as const
const MARGIN = 0.4
const TITLE_TOP = 0.35
const FOOT = 0.4
const SIZE = { title: 26, body: 16, foot: 9 } as const
/** Statements are as large as all of them find room; the smallest when they do not. */
const EVIDENCE_SIZES = [12, 10.5, 9] as const
const LINE = 1.45
const CELL_MARGIN = 0.04

/** The size in inches of the picture of a slide of that shape. */
export function pictureSize(shape: Deck['shape']): { readonly width: number; readonly height: number } {
  const { width, height, words } = SHAPES[shape]
  return { width: width - words - 3 * MARGIN, height: height - TITLE_TOP - FOOT - MARGIN }
}

/** How many lines a text takes in a column of that width in inches; a little more rather than less, since faces differ. */
function linesOf(text: string, size: number, width: number): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil((textWidth(part, size) * 1.08) / (width * POINTS))), 0)
}

const heightOf = (text: string, size: number, width: number) => (linesOf(text, size, width) * size * LINE) / POINTS

/** A presentation with real text and tables; one slide a scene. Rejects where it cannot be written. */
export async function toSlides(deck: Deck, slides: readonly Slide[]): Promise<Blob> {
  const { name, width, height, words } = SHAPES[deck.shape]
  const face = 'Malgun Gothic'
  const made = new pptxgen()
  made.defineLayout({ name, width, height })
  made.layout = name
  made.title = deck.title
  made.theme = { headFontFace: face, bodyFontFace: face }
  const lang = deck.language === 'ko' ? 'ko-KR' : 'en-GB'
  for (const [index, { title, lines, notes, picture, pictureText, evidence, foot }] of slides.entries()) {
    const slide = made.addSlide()
    slide.background = { color: 'FFFFFF' }
    slide.addText(deck.title, {
      x: MARGIN,
      y: TITLE_TOP - 0.22,
      w: words,
      h: 0.28,
      margin: 0,
      fontFace: face,
      fontSize: 10,
      color: '58616A',
      lang,
    })
    const titleHeight = heightOf(title, SIZE.title, words)
    slide.addText(title, {
      x: MARGIN,
      y: TITLE_TOP + 0.08,
      w: words,
      h: titleHeight,
      margin: 0,
      valign: 'top',
      fontFace: face,
      fontSize: SIZE.title,
      bold: true,
      color: '1E2124',
      lang,
    })
    const bodyTop = TITLE_TOP + 0.08 + titleHeight + 0.12
    const bodyHeight = lines.reduce((sum, line) => sum + heightOf(line, SIZE.body, words), 0)
    if (lines.length > 0) {
      slide.addText(
        lines.map((text, row) => ({ text, options: { breakLine: row < lines.length - 1 } })),
        {
          x: MARGIN,
          y: bodyTop,
          w: words,
          h: bodyHeight,
          margin: 0,
          valign: 'top',
          fontFace: face,
          fontSize: SIZE.body,
          color: '1E2124',
          lang,
        },
      )
    }
    addEvidence(bodyTop + bodyHeight + 0.15)
    const room = pictureSize(deck.shape)
    if (picture)
      slide.addImage({
        data: picture,
        x: words + 2 * MARGIN,
        y: TITLE_TOP,
        w: room.width,
        h: room.height,
        altText: pictureText,
      })
    slide.addText(foot, {
      x: MARGIN,
      y: height - FOOT,
      w: width - 2 * MARGIN - 0.8,
      h: 0.28,
      margin: 0,
      fontFace: face,
      fontSize: SIZE.foot,
      color: '58616A',
      lang,
    })
    slide.addText(`${index + 1} / ${slides.length}`, {
      x: width - MARGIN - 0.8,
      y: height - FOOT,
      w: 0.8,
      h: 0.28,
      margin: 0,
      align: 'right',
      fontFace: face,
      fontSize: SIZE.foot,
      color: '58616A',
    })
    slide.addNotes(notes)

    function addEvidence(top: number): void {
      const fitted = EVIDENCE_SIZES.map((size) => fit(top, size))
      const found = fitted.find(({ rows }) => rows.length === evidence.length) ?? fitted.at(-1)
      if (!found) return
      const { size, columns, head, rows, used, last } = found
      if (rows.length > 0) {
        const cell = (text: string, isHead: boolean) => ({
          text,
          options: { bold: isHead, fill: { color: isHead ? 'ECF2FE' : 'FFFFFF' }, lang },
        })
        slide.addTable(
          [
            deck.columns.map((text) => cell(text, true)),
            ...rows.map(({ row }) => row.map((text) => cell(text, false))),
          ],
          {
            x: MARGIN,
            y: top,
            w: words,
            colW: [...columns],
            rowH: [head, ...rows.map(({ height: each }) => each)],
            margin: CELL_MARGIN,
            fontFace: face,
            fontSize: size,
            color: '1E2124',
            valign: 'top',
            border: { type: 'solid', pt: 0.5, color: 'B1B8BE' },
          },
        )
      }
      const left = evidence.length - rows.length
      if (left > 0)
        slide.addText(deck.more(left), {
          x: MARGIN,
          y: rows.length > 0 ? top + used + 0.1 : top,
          w: words,
          h: last,
          margin: 0,
          fontFace: face,
          fontSize: size,
          color: '58616A',
          lang,
        })
    }

    function fit(top: number, size: number) {
      const columns = [words - 0.09 * size - 1.6, 0.09 * size, 1.6] as const
      const free = height - FOOT - 0.1 - top
      const rowHeight = (row: readonly [string, string, string]) =>
        Math.max(...row.map((cell, column) => heightOf(cell, size, (columns[column] ?? 1) - 2 * CELL_MARGIN))) +
        2 * CELL_MARGIN
      const head = rowHeight(deck.columns)
      const last = (size * LINE) / POINTS + 0.12
      const rows: { readonly row: readonly [string, string, string]; readonly height: number }[] = []
      let used = head
      for (const { text, mark, source } of evidence) {
        const row = [text, mark, source] as const
        const needed = rowHeight(row)
        if (used + needed + last > free) break
        used += needed
        rows.push({ row, height: needed })
      }
      return { size, columns, head, rows, used, last }
    }
  }
  return breakNotes((await made.write({ outputType: 'blob' })) as Blob)
}
