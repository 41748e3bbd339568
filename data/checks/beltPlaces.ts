import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** The place of a belt node on the map begins the name of a municipality, city or province of the site, and its short role the role. */
export const beltPlaces: Check = {
  rule: 'belt-places',
  find: (data) => {
    const municipalities = new Map(data.municipalities.map((entry) => [entry.code, entry]))
    const provinces = new Map(data.provinces.map((entry) => [entry.code, entry]))
    return data.sites.flatMap((site) => {
      const areas = site.municipalities.map((code) => municipalities.get(code))
      const names = [provinces.get(site.province)?.name, ...areas.flatMap((area) => [area?.name, area?.city])]
      return site.belts.flatMap(({ belt, place, role, shortRole }) =>
        (['ko', 'en'] as const).flatMap((language) => [
          ...(names.some((name) => name?.[language].startsWith(place[language]))
            ? []
            : [
                foundAt(
                  data,
                  site,
                  `stands in ${belt} as ${place[language]}, which begins no name of its areas`,
                  'Give place_ko and place_en the name of its city, municipality or province without its rank.',
                ),
              ]),
          ...(role[language].startsWith(shortRole[language])
            ? []
            : [
                foundAt(
                  data,
                  site,
                  `has in ${belt} the short role "${shortRole[language]}", which does not begin its role`,
                  'Give short_role_ko and short_role_en the first words of the role.',
                ),
              ]),
        ]),
      )
    })
  },
}
