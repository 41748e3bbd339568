import { groupBy } from '@/datasets/atlasIndex'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** On any day a subject has at most one headline amount of a kind, and exactly one today where it ever had one. */
export const oneHeadline: Check = {
  rule: 'one-headline',
  find: (data) => {
    const facts = new Map(data.facts.map((fact) => [fact.id, fact]))
    const groups = groupBy(
      data.facts.filter(({ money }) => money?.headline),
      ({ subject, money }) => `${subject} ${money?.kind ?? ''}`,
    )
    return [...groups.values()].flatMap((headlines) => {
      const spans = headlines.map((fact) => ({
        fact,
        from: fact.known_from ?? '',
        until: fact.superseded_by === undefined ? '9999' : (facts.get(fact.superseded_by)?.known_from ?? ''),
      }))
      const overlapping = spans.flatMap(({ fact, from, until }, index) =>
        spans
          .slice(index + 1)
          .filter((other) => from < other.until && other.from < until)
          .map((other) =>
            foundAt(
              data,
              fact,
              `is a headline on the same days as ${other.fact.id}`,
              'Keep `headline: true` on one of them, or say which supersedes the other.',
            ),
          ),
      )
      const last = headlines[0]
      const isSomeCurrent = headlines.some(({ superseded_by }) => superseded_by === undefined)
      return isSomeCurrent || !last
        ? overlapping
        : [
            ...overlapping,
            foundAt(
              data,
              last,
              'was a headline, but no figure took its place',
              'Mark the figure that superseded it as the headline.',
            ),
          ]
    })
  },
}
