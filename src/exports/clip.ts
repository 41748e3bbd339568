/** Something to paste: as HTML, which Hangul and Word take as real tables and paragraphs, and as plain text. */
export interface Clipping {
  readonly html: string
  readonly text: string
}

/** What a copied table says around its cells, in the language on the screen. */
export interface ClipFrame {
  /** The one unit of its money, said in its head, and how many won it is. */
  readonly unit: { readonly text: string; readonly won: number }
  /** The lines under it, given the numbers under which its cells cite sources: those sources, the day and the address. */
  readonly notes: (cited: readonly number[]) => readonly string[]
}

/** What stands in a cell for the screen or a screen reader only. */
const NOT_WORDS = '[hidden], [popover], .visually-hidden, [data-dollar]'
const AMOUNTS = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The words of a cell with its amounts in the unit of the table, unless it has one of its own (`data-unit`); items of a list are set apart. */
function cellWords(cell: HTMLTableCellElement, won: number): { readonly text: string; readonly hasWon: boolean } {
  const copy = document.createElement('div')
  copy.append(...[...cell.childNodes].map((node) => node.cloneNode(true)))
  for (const element of copy.querySelectorAll(NOT_WORDS)) element.remove()
  const own = Number(cell.dataset['won'] ?? 0)
  if (own > 0) return { text: AMOUNTS.format(own / won), hasWon: true }
  const amounts = cell.dataset['unit'] ? [] : [...copy.querySelectorAll<HTMLElement>('[data-won]')]
  for (const element of amounts) element.textContent = AMOUNTS.format(Number(element.dataset['won']) / won)
  const items = [...copy.querySelectorAll('li')]
  for (const item of items.slice(0, -1)) item.append('; ')
  return { text: words(copy), hasWon: amounts.length > 0 }
}

/** Columns of one cell a row in which no row but the head has words: pictures, which are not copied. */
function wordlessColumns(table: HTMLTableElement, won: number): ReadonlySet<number> {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows])
  const isPlain = [...table.rows].every((row) =>
    [...row.cells].every(({ colSpan, rowSpan }) => colSpan * rowSpan === 1),
  )
  if (!isPlain || rows.length === 0) return new Set()
  const isWordless = (_: unknown, column: number) =>
    rows.every(({ cells: { [column]: cell } }) => cell !== undefined && cellWords(cell, won).text === '')
  return new Set([...(rows[0]?.cells ?? [])].flatMap((cell, column) => (isWordless(cell, column) ? [column] : [])))
}

/** A table of the page with its caption and what it rests on, without controls and pictures; cells keep their spans, numbers stand right. */
export function clipTable(table: HTMLTableElement, { unit, notes }: ClipFrame): Clipping {
  const copy = document.createElement('table')
  copy.setAttribute('border', '1')
  copy.style.borderCollapse = 'collapse'
  const numeric = new Set((table.dataset['numeric'] ?? '').split(' ').filter(Boolean).map(Number))
  const wordless = wordlessColumns(table, unit.won)
  const lines: string[] = []
  let hasWon = false
  for (const row of table.rows) {
    const target = copy.insertRow()
    const written: string[] = []
    let column = 0
    for (const cell of row.cells) {
      if (wordless.has(column)) {
        column += 1
        continue
      }
      const { text, hasWon: isMoney } = cellWords(cell, unit.won)
      const made = document.createElement(cell.tagName)
      if (cell.colSpan > 1) made.setAttribute('colspan', String(cell.colSpan))
      if (cell.rowSpan > 1) made.setAttribute('rowspan', String(cell.rowSpan))
      // Hangul heeds the attribute, Word the style.
      made.setAttribute('align', numeric.has(column) ? 'right' : 'left')
      made.style.textAlign = numeric.has(column) ? 'right' : 'left'
      made.textContent = text
      target.append(made)
      written.push(text)
      column += cell.colSpan
      hasWon ||= isMoney
    }
    lines.push(written.join('\t'))
  }
  const cited = [...table.querySelectorAll('a[href^="#source-"]')].map((link) => Number(words(link)))
  const title = [table.caption ? words(table.caption) : '', hasWon ? unit.text : ''].filter(Boolean).join(' ')
  const under = notes([...new Set(cited)].sort((left, right) => left - right))
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => {
      const paragraph = document.createElement('p')
      paragraph.style.margin = '0'
      paragraph.textContent = text
      return paragraph.outerHTML
    })
  return {
    html: [...paragraphs(title ? [title] : []), copy.outerHTML, ...paragraphs(under)].join(''),
    text: [...(title ? [title] : []), ...lines, ...under].join('\n'),
  }
}

/** A line of a report in the style of Korean offices: a square, a circle, a dash by level. */
export interface OutlineLine {
  readonly level: 1 | 2 | 3
  readonly text: string
}
const MARKS = { 1: '□', 2: '○', 3: '-' } as const

export function clipOutline(title: string, lines: readonly OutlineLine[]): Clipping {
  const element = document.createElement('div')
  const heading = document.createElement('h2')
  heading.textContent = title
  element.append(heading)
  const written = lines.map(({ level, text }) => ({ indent: level - 1, text: `${MARKS[level]} ${text}` }))
  for (const { indent, text } of written) {
    const paragraph = document.createElement('p')
    paragraph.style.margin = `0 0 0 ${indent * 1.5}em`
    paragraph.textContent = text
    element.append(paragraph)
  }
  return {
    html: element.innerHTML,
    text: [title, ...written.map(({ indent, text }) => `${' '.repeat(indent * 2)}${text}`)].join('\n'),
  }
}

/** Puts a clipping on the clipboard; false where the browser does not let it. */
export async function copyClipping({ html, text }: Clipping): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ])
    return true
  } catch {
    return false
  }
}
