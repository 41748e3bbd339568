import type { Fact, Source } from './schema/record'

/** Grades of a source, the strongest first (docs/DATA_MODEL.md, "Source"). */
export const GRADES = [
  'notice-or-statute',
  'statistics',
  'ministry-or-province-release',
  'company-release',
  'press',
  'repost',
] as const
export type Grade = (typeof GRADES)[number]

/** The grade of the strongest of the sources behind a fact; null where none of them is among `sources`. */
export function gradeOf({ sources: ids }: Pick<Fact, 'sources'>, sources: ReadonlyMap<string, Source>): Grade | null {
  const grades = new Set(ids.map((id) => sources.get(id)?.grade))
  return GRADES.find((grade) => grades.has(grade)) ?? null
}
