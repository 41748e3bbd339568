import type { Feature as FeatureOf } from 'write-excel-file/browser'
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'
import type { Sheet } from './xlsx'

type Feature = FeatureOf<File | Blob | ArrayBuffer>

// What the writer of workbooks has no option for, put in through its features: see docs/adr/024.

const SHEET = 'xl/worksheets/sheet{id}.xml'
const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

const insert = (xml: string, markup: string) =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(SHEET, 'worksheet') ?? [], 'worksheet')

/** The buttons in the head of a list by which Excel sorts and filters it. */
export function filterFeature(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            if (!sheet?.isList) return xml
            const ref = `${getCellAddress(0, 0)}:${getCellAddress(sheet.rows.length, sheet.header.length - 1)}`
            return insert(xml, getSelfClosingTagMarkup('autoFilter', { ref }))
          },
        },
      },
    },
  }
}

/** Cells that lead to an address outside the workbook. */
export function linkFeature(sheets: readonly Sheet[]): Feature {
  const linksOf = (index: number) =>
    (sheets[index]?.rows ?? []).flatMap((row, down) =>
      row.flatMap((cell, right) =>
        cell !== null && typeof cell === 'object' && 'url' in cell
          ? [{ id: `rId-link-${down}-${right}`, ref: getCellAddress(down + 1, right), url: cell.url }]
          : [],
      ),
    )
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) => {
            const links = linksOf(sheetIndex)
            if (links.length === 0) return xml
            const all = links.map(({ id, ref }) => getSelfClosingTagMarkup('hyperlink', { ref, 'r:id': id }))
            return insert(xml, `<hyperlinks>${all.join('')}</hyperlinks>`)
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            linksOf(sheetIndex)
              .map(({ id, url }) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: id,
                  Type: LINK_TYPE,
                  Target: url,
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  }
}
