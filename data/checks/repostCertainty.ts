import { gradeOf } from '@/domain/grade'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** What rests on reposts alone is reported, or stays a candidate. */
export const repostCertainty: Check = {
  rule: 'repost-certainty',
  find: (data) => {
    const sources = new Map(data.sources.map((source) => [source.id, source]))
    return data.facts
      .filter(
        (fact) =>
          fact.certainty !== 'reported' && fact.certainty !== 'candidate' && gradeOf(fact, sources) === 'repost',
      )
      .map((fact) =>
        foundAt(
          data,
          fact,
          `rests on reposts alone but is ${fact.certainty}`,
          'Set the certainty to reported, or add a source of its own.',
        ),
      )
  },
}
