import type { Day } from './day'
import type { Province } from './schema/place'
import type { LocalText } from './schema/text'

/** What a province is called on a day: the unit that it has become part of, from the day on which it did. */
export function provinceNameOn({ name, coming }: Province, day: Day): LocalText {
  return coming && coming.from <= day ? coming.name : name
}

/** The same for narrow places: the short name, unless the province has become part of another unit. */
export function provinceShortNameOn({ short, coming }: Province, day: Day): LocalText {
  return coming && coming.from <= day ? coming.name : short
}
