import type { TFunction } from 'i18next'
import type { AtlasAsOf } from '@/datasets/atlasIndex'
import { isSuperseded, type RecordsAsOf } from '@/datasets/recordsIndex'
import type { SiteRow } from '@/domain/filter'
import type { MoneyKind } from '@/domain/money'
import type { Sheet } from '@/exports/xlsx'
import type { Language } from '@/i18n/setup'

interface Given {
  readonly index: AtlasAsOf
  readonly records: RecordsAsOf
  readonly rows: readonly SiteRow[]
  readonly money: MoneyKind
  readonly t: TFunction
  readonly language: Language
  readonly day: string
  readonly link: string
}

const asDate = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

/** The listed sites in the order of the screen, one a row, amounts in won. */
export function listSheet({ index, rows, money, t, language }: Given): Sheet {
  const columns = [
    'id',
    'name',
    'region',
    'province',
    'municipality',
    'kind',
    'industries',
    'status',
    'certainty',
    'amount',
    'amountCertainty',
    'amountDay',
    'longitude',
    'latitude',
  ] as const
  return {
    name: t('takeaway.list'),
    header: columns.map((column) => t(`takeaway.column.${column}`, { money: t(`terms.moneyKind.${money}`) })),
    rows: rows.map(({ site, amount, certainty }) => [
      site.id,
      site.name[language],
      index.regions.get(site.region)?.name[language] ?? '',
      index.provinces.get(site.province)?.name[language] ?? '',
      site.municipalities.map((code) => index.municipalities.get(code)?.name[language]).join(', '),
      t(`terms.siteKind.${site.kind}`),
      site.industries.map((id) => index.industries.get(id)?.name[language]).join(', '),
      t(`terms.status.${site.status}`),
      t(`terms.certainty.${certainty}`),
      amount?.value ?? null,
      amount ? t(`terms.certainty.${amount.certainty}`) : null,
      asDate(amount?.known_from ?? null),
      site.coordinates[0],
      site.coordinates[1],
    ]),
  }
}

/** Every current fact of the listed sites. */
export function factsSheet({ index, records, rows, t, language }: Given): Sheet {
  const columns = [
    'id',
    'subject',
    'field',
    'value',
    'unit',
    'text',
    'certainty',
    'knownFrom',
    'asOf',
    'sources',
    'note',
  ] as const
  const facts = rows.flatMap(({ site }) =>
    (records.factsOf.get(`site:${site.id}`) ?? []).filter((fact) => !isSuperseded(fact, records)),
  )
  return {
    name: t('takeaway.facts'),
    header: columns.map((column) => t(`takeaway.column.${column}`, { money: '' })),
    rows: facts.map((fact) => [
      fact.id,
      index.sites.get(fact.subject.replace('site:', ''))?.name[language] ?? fact.subject,
      t(`terms.field.${fact.field}`),
      fact.value,
      fact.unit,
      fact.text[language],
      t(`terms.certainty.${fact.certainty}`),
      asDate(fact.known_from),
      asDate(fact.as_of),
      fact.sources.join(', '),
      fact.note?.[language] ?? null,
    ]),
  }
}

/** The sources of those facts. */
export function sourcesSheet({ records, rows, t }: Given): Sheet {
  const ids = new Set(
    rows.flatMap(({ site }) => (records.factsOf.get(`site:${site.id}`) ?? []).flatMap(({ sources }) => sources)),
  )
  return {
    name: t('profile.sources'),
    header: [
      t('takeaway.column.id'),
      t('promises.column.publisher'),
      t('promises.column.source'),
      t('promises.column.sourceDate'),
      t('promises.column.url'),
    ],
    rows: [...ids]
      .flatMap((id) => records.sources.get(id) ?? [])
      .map(({ id, publisher, title, date, url }) => [id, publisher, title, date, url]),
  }
}

/** What the file is: the day, the link, the number of sites. */
export function aboutSheet({ t, day, link, rows }: Given): Sheet {
  return {
    name: t('shell.title'),
    header: [t('shell.title'), ''],
    rows: [
      [t('view.asOf'), asDate(day)],
      ['URL', link],
      [t('results.summary', { count: rows.length }), rows.length],
    ],
  }
}

/** The listed sites as GeoJSON by RFC 7946: WGS 84, longitude first, no more than the data know. */
export function toGeoJson({ rows, money, language, day }: Given): string {
  return JSON.stringify(
    {
      type: 'FeatureCollection',
      features: rows.map(({ site, amount, certainty }) => ({
        type: 'Feature',
        id: site.id,
        geometry: { type: 'Point', coordinates: [...site.coordinates] },
        properties: {
          name: site.name[language],
          kind: site.kind,
          industries: site.industries,
          region: site.region,
          province: site.province,
          municipalities: site.municipalities,
          status: site.status,
          certainty,
          money,
          amountWon: amount?.value ?? null,
          amountKnownFrom: amount?.known_from ?? null,
          coordinateBasis: site.coord_basis,
          asOf: day,
        },
      })),
    },
    null,
    1,
  )
}
