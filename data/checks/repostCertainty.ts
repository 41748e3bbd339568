import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** What rests on reposts alone is reported, or stays a candidate. */
export const repostCertainty: Check = {
  rule: 'repost-certainty',
  find: (data) => {
    const kinds = new Map(data.sources.map(({ id, kind }) => [id, kind]))
    return data.facts
      .filter(
        ({ sources, certainty }) =>
          certainty !== 'reported' && certainty !== 'candidate' && sources.every((id) => kinds.get(id) === 'repost'),
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
