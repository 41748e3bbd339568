import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Region, province and municipality of an entry agree with each other. */
export const placeConsistency: Check = {
  rule: 'place-consistency',
  find: (data) => {
    const provinces = new Map(data.provinces.map((province) => [province.code, province]))
    const municipalities = new Map(data.municipalities.map((municipality) => [municipality.code, municipality]))
    const disagrees = (entry: { readonly province: string; readonly region: string }) => {
      const province = provinces.get(entry.province)
      return province !== undefined && province.region !== entry.region
    }
    const fix = 'Correct the region, the province or the municipality.'
    return [
      ...data.regions.flatMap((region) =>
        region.provinces
          .filter((code) => provinces.get(code)?.region !== region.id)
          .map((code) => foundAt(data, region, `lists the province ${code}, which says it lies elsewhere`, fix)),
      ),
      ...data.municipalities
        .filter(disagrees)
        .map((entry) => foundAt(data, entry, `says ${entry.region}, but its province lies elsewhere`, fix)),
      ...data.municipalities
        .filter(({ code, province }) => !code.startsWith(province))
        .map((entry) =>
          foundAt(data, entry, `has a code that does not begin with its province ${entry.province}`, fix),
        ),
      ...data.sites
        .filter(disagrees)
        .map((entry) => foundAt(data, entry, `says ${entry.region}, but its province lies elsewhere`, fix)),
      ...data.sites
        .filter(({ municipalities: [first], province }) => municipalities.get(first ?? '')?.province !== province)
        .map((entry) =>
          foundAt(data, entry, `says province ${entry.province}, but its first municipality lies elsewhere`, fix),
        ),
    ]
  },
}
