import writeXlsxFile from 'write-excel-file/browser'
import { textWidth } from '@/domain/textWidth'
import { filterFeature, linkFeature } from './xlsxFeatures'

/** Words that lead somewhere. */
export interface LinkCell {
  readonly text: string
  readonly url: string
}

/** Numbers stand with separators, days as `yyyy-mm-dd`. */
export type XlsxCell = string | number | Date | LinkCell | null

export interface Sheet {
  /** At most 31 letters, without the signs that Excel keeps for itself; both are seen to here. */
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly XlsxCell[])[]
  /** A list of things of one kind, which Excel can sort and filter; not so where rows are of different kinds. */
  readonly isList?: boolean
}

export const isLink = (cell: XlsxCell): cell is LinkCell =>
  cell !== null && typeof cell === 'object' && !(cell instanceof Date)

const NAME_LIMIT = 31
/** Widths of columns in letters. */
const NARROWEST = 9
const WIDEST = 60
const LINK_COLOUR = '#0b50d0'
/** Letters after which a head goes on in a second line. */
const HEAD_WIDTH = 24
/** Height of a line in points. */
const LINE = 15

/** How many letters of Excel a cell takes; a number its separators too. */
function lettersOf(cell: XlsxCell): number {
  if (cell === null) return 0
  if (cell instanceof Date) return 11
  if (typeof cell === 'number') return cell.toLocaleString('en').length + 1
  return textWidth(isLink(cell) ? cell.text : cell, 1.8) + 1
}

/** A workbook with real numbers, dates and links; text stays text, also where it looks like a formula. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const toCell = (value: XlsxCell, height: number) => {
    // Rows are not grown to their text by every program that opens the file.
    const look = { height, alignVertical: 'top' } as const
    if (value === null || value === '') return null
    if (typeof value === 'number')
      return { value, type: Number, format: Number.isInteger(value) ? '#,##0' : '#,##0.0###', ...look }
    if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd', ...look }
    if (isLink(value)) return { value: value.text, type: String, textColor: LINK_COLOUR, ...look }
    return { value, type: String, wrap: lettersOf(value) > WIDEST, ...look }
  }
  return writeXlsxFile(
    sheets.map(({ name, header, rows }) => ({
      sheet: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, NAME_LIMIT),
      data: [
        header.map((title) => ({
          value: title,
          type: String,
          fontWeight: 'bold' as const,
          wrap: true,
          height: LINE * (header.some((each) => lettersOf(each) + 3 > HEAD_WIDTH) ? 2 : 1),
          alignVertical: 'top' as const,
        })),
        ...rows.map((row) => {
          const height =
            LINE * Math.max(1, ...row.map((cell) => (isLink(cell) ? 1 : Math.ceil(lettersOf(cell) / WIDEST))))
          return row.map((value) => toCell(value, height))
        }),
      ],
      columns: header.map((title, index) => ({
        width: Math.min(
          WIDEST,
          Math.max(
            NARROWEST,
            Math.min(lettersOf(title) + 3, HEAD_WIDTH),
            ...rows.map((row) => lettersOf(row[index] ?? null)),
          ),
        ),
      })),
      stickyRowsCount: 1,
    })),
    { features: [filterFeature(sheets), linkFeature(sheets)] },
  ).toBlob()
}
