import type { takeaway as korean } from '../ko/takeaway'
import type { Translation } from '../translation'

export const takeaway: Translation<typeof korean> & { data_one: string } = {
  title: 'Export',
  numbers: 'Numbers',
  distances: 'Distances',
  list: 'List',
  facts: 'Facts',
  data: '{{count}} sites of the present filters',
  data_one: '{{count}} site of the present filters',
  picture: 'Picture of the map',
  size: 'Size',
  savePicture: 'Save picture (PNG)',
  saveVector: 'Save as vector (SVG)',
  copyPicture: 'Copy picture',
  copied: 'Copied.',
  notCopied: 'This browser cannot copy pictures. Save it instead.',
  failed: 'The picture could not be made. Check that the boundaries are there and try again.',
  saved: '{{name}} saved',
  link: 'QR of the link',
  qr: 'QR code of the link to this view',
  qrTooLong: 'The link is too long for a QR code.',
  sourceLine: 'Source: Korea Growth Atlas · as of {{day}} · data version {{version}}',
  column: {
    id: 'Id', name: 'Name', region: 'Region', province: 'Province', municipality: 'City or county', kind: 'Kind', industries: 'Industries', status: 'Stage', certainty: 'Certainty', amount: '{{money}} (KRW)', amountCertainty: 'Certainty of the amount', amountDay: 'Amount known from',
    longitude: 'Longitude', latitude: 'Latitude', subject: 'Subject', field: 'Field', value: 'Value', unit: 'Unit', text: 'Text', knownFrom: 'Known from', asOf: 'As of', sources: 'Sources', note: 'Note',
  },
}
