/** Something to paste: as HTML, which Hangul and Word take as real tables and paragraphs, and as plain text. */
export interface Clipping {
  readonly html: string
  readonly text: string
}

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** A table of the page with its caption, without controls and pictures; cells keep their spans. */
export function clipTable(table: HTMLTableElement): Clipping {
  const copy = document.createElement('table')
  copy.setAttribute('border', '1')
  copy.style.borderCollapse = 'collapse'
  const lines: string[] = []
  const caption = table.caption ? words(table.caption) : ''
  for (const row of table.rows) {
    const target = copy.insertRow()
    for (const cell of row.cells) {
      const made = document.createElement(cell.tagName)
      if (cell.colSpan > 1) made.setAttribute('colspan', String(cell.colSpan))
      if (cell.rowSpan > 1) made.setAttribute('rowspan', String(cell.rowSpan))
      made.textContent = words(cell)
      target.append(made)
    }
    lines.push([...row.cells].map(words).join('\t'))
  }
  const title = document.createElement('p')
  title.textContent = caption
  return {
    html: `${caption ? title.outerHTML : ''}${copy.outerHTML}`,
    text: [...(caption ? [caption] : []), ...lines].join('\n'),
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
