import { CERTAINTIES } from '@/domain/certainty'
import { MONEY_KINDS } from '@/domain/money'
import { filterParts } from '@/evidence/filterWords'
import type { Sheet, XlsxCell } from '@/exports/xlsx'
import { asDate, countRows, type Given } from './given'

/** What the workbook is: filters in words, day, version and link; the totals by kind and certainty; how they were made and what is not in them. */
export function aboutSheet(given: Given): Sheet {
  const { index, t, language, day, link, version, rows, filters, lens } = given
  const asked = filterParts(filters, index, t, language).map(({ name }) => name)
  return {
    name: t('takeaway.about.title'),
    header: [t('shell.title'), '', '', ''],
    rows: [
      [t('view.asOf'), asDate(day)],
      [t('takeaway.about.version'), version],
      [t('takeaway.about.link'), { text: link, url: link }],
      [t('takeaway.about.filters'), asked.length > 0 ? asked.join(' · ') : t('takeaway.about.noFilters')],
      [t('takeaway.about.kind'), t(`terms.moneyKind.${filters.money.kind}`)],
      [t('view.lens'), lens ? t('view.lensAtLeast', { certainty: t(`terms.certainty.${lens}`) }) : t('view.lensNone')],
      [t('takeaway.about.sites'), rows.length],
      [null],
      [
        t('takeaway.column.moneyKind'),
        t('takeaway.column.certainty'),
        t('takeaway.about.won'),
        t('takeaway.about.siteCount'),
      ],
      ...MONEY_KINDS.flatMap((kind) => totalRows(given, kind)),
      [null],
      [t('takeaway.about.made'), t('takeaway.about.madeText')],
      [t('takeaway.about.left'), t('takeaway.about.leftText')],
      [t('takeaway.about.kinds'), t('takeaway.about.kindsText')],
    ],
  }
}

/** The total of a kind: its parts by certainty, all of it, and how many sites are not in it and why. */
function totalRows(given: Given, kind: (typeof MONEY_KINDS)[number]): readonly (readonly XlsxCell[])[] {
  const { t, rows } = given
  const { total } = countRows(given, kind)
  const name = t(`terms.moneyKind.${kind}`)
  const outside = rows.length - total.counted - total.contained - total.unknown
  return [
    ...CERTAINTIES.filter((grade) => total.byCertainty[grade].value > 0).map((grade) => [
      name,
      t(`terms.certainty.${grade}`),
      total.byCertainty[grade].value,
      total.byCertainty[grade].count,
    ]),
    [name, t('takeaway.about.total'), total.value, total.counted],
    ...(total.contained > 0 ? [[name, t('takeaway.about.contained'), null, total.contained]] : []),
    ...(total.unknown > 0 ? [[name, t('takeaway.column.unknown', { money: name }), null, total.unknown]] : []),
    ...(outside > 0 ? [[name, t('takeaway.about.outside'), null, outside]] : []),
  ]
}
