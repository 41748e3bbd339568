import writeXlsxFile from 'write-excel-file/browser'

export type XlsxCell = string | number | Date | null

export interface Sheet {
  /** At most 31 letters, without the signs that Excel keeps for itself; both are seen to here. */
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly XlsxCell[])[]
}

const NAME_LIMIT = 31

/** A workbook with real numbers and dates; text stays text, also where it looks like a formula. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const cell = (value: XlsxCell) => {
    if (value === null || value === '') return null
    if (typeof value === 'number') return { value, type: Number }
    return value instanceof Date
      ? { value, type: Date, format: 'yyyy-mm-dd' }
      : { value, type: String, wrap: value.length > 40 }
  }
  return writeXlsxFile(
    sheets.map(({ name, header, rows }) => ({
      sheet: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, NAME_LIMIT),
      data: [
        header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cell)),
      ],
      columns: header.map((_, index) => ({ width: index === 0 ? 34 : 26 })),
      stickyRowsCount: 1,
    })),
  ).toBlob()
}
