import { ZONES } from '@/domain/mustHave'
import { isArea, parseSubject } from '@/domain/subject'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/**
 * A designation of an area as a zone that investors ask for says whether all of the area is the zone; a site in it then is or is not
 * inside. Only designations have an extent, and a candidate has designated nothing.
 */
export const designationExtent: Check = {
  rule: 'designation-extent',
  find: (data) =>
    data.facts.flatMap((fact) => {
      const subject = parseSubject(fact.subject)
      const isOfArea = fact.field === 'designation' && subject !== null && isArea(subject)
      const isZone = ZONES.some((zone) => zone === fact.programme)
      if (isOfArea && isZone && fact.certainty !== 'candidate' && fact.extent === undefined)
        return foundAt(
          data,
          fact,
          'designates an area as a zone and does not say how much of it',
          'Add "extent": "whole" where all of the area is designated, "part" where only places in it are.',
        )
      return !isOfArea && fact.extent !== undefined
        ? foundAt(data, fact, 'has an extent and is no designation of an area', 'Take "extent" out.')
        : []
    }),
}
