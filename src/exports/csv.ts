import Papa from 'papaparse'
import type { XlsxCell } from './xlsx'

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

/** A cell of a workbook as it stands in a table of text: days as `YYYY-MM-DD`, links as their address. */
export const plainCell = (cell: XlsxCell): Cell =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cell !== null && typeof cell === 'object' ? cell.url : cell
