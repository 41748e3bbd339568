import Papa from 'papaparse'

export type Cell = string | number | null

/**
 * A table as CSV that opens in Excel as it is: UTF-8 with byte order mark, CRLF, and cells that a spreadsheet would take for a
 * formula made harmless by an apostrophe.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = Papa.unparse(
    { fields: [...header], data: rows.map((row) => row.map((cell) => cell ?? '')) },
    { escapeFormulae: true, newline: '\r\n' },
  )
  return `\uFEFF${text}\r\n`
}
