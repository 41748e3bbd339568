import type { Given } from './given'

/** The listed sites as GeoJSON by RFC 7946: WGS 84, longitude first, no more than the data know. */
export function toGeoJson({ rows, filters, language, day }: Given): string {
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
          money: filters.money.kind,
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
