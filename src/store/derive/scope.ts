import { type AtlasAsOf, entryOf } from '@/datasets/atlasIndex'
import { matchesWords } from '@/datasets/search'
import type { Certainty } from '@/domain/certainty'
import { type Filters, isActive } from '@/domain/filter'
import { isInScope, type Scope, scopeOfProgramme } from '@/domain/scope'
import type { LocalText } from '@/domain/schema/text'
import type { Subject } from '@/domain/subject'
import type { Screening } from './sites'

/** Where a subject lies or holds. */
export function scopeOf(index: AtlasAsOf, { kind, id }: Subject): Scope {
  switch (kind) {
    case 'nation':
      return 'nationwide'
    case 'region':
      return [id]
    case 'province':
      return [index.provinces.get(id)?.region].filter((region) => region !== undefined)
    case 'municipality':
      return [index.municipalities.get(id)?.region].filter((region) => region !== undefined)
    case 'site':
      return [index.sites.get(id)?.region].filter((region) => region !== undefined)
    case 'belt':
      return [...new Set((index.belts.get(id)?.nodes ?? []).flatMap((node) => index.sites.get(node)?.region ?? []))]
    case 'programme': {
      const programme = index.programmes.get(id)
      return programme ? scopeOfProgramme(programme) : []
    }
  }
}

/** The name of a subject; null for the nation and for what is not known. */
export function nameOf(index: AtlasAsOf, subject: Subject): LocalText | null {
  return entryOf(index, subject)?.name ?? null
}

/** Something said about a subject: a promise, a change, a programme. */
export interface Statement {
  readonly subject: Subject
  /** Its own industries; where it names none, those of its subject. */
  readonly industries?: readonly string[]
  readonly certainty?: Certainty
  readonly title?: LocalText
}

/**
 * Decides whether a statement is in what the filters leave. About a site: when the site is. About anything else: by industry, region,
 * certainty and words; a statement that has no stage or amount of its own fails a filter on them.
 */
export function createStatementFilter(
  index: AtlasAsOf,
  filters: Filters,
  { visible }: Screening,
): (statement: Statement) => boolean {
  const sites = new Set(visible.map(({ site }) => site.id))
  const isPlain = !isActive(filters, 'statuses') && !(isActive(filters, 'money') && !filters.money.includeUnknown)
  return ({ subject, industries = [], certainty, title }) => {
    if (subject.kind === 'site') return sites.has(subject.id)
    const own =
      industries.length > 0
        ? industries
        : subject.kind === 'programme'
          ? (index.programmes.get(subject.id)?.industries ?? [])
          : []
    const name = nameOf(index, subject)
    return (
      isPlain &&
      (filters.industries.length === 0 || own.some((industry) => filters.industries.includes(industry))) &&
      (filters.regions.length === 0 ||
        filters.regions.some((region) => isInScope(scopeOf(index, subject), index.regions.get(region)))) &&
      (filters.belts.length === 0 || (subject.kind === 'belt' && filters.belts.includes(subject.id))) &&
      (filters.certainties.length === 0 || (certainty !== undefined && filters.certainties.includes(certainty))) &&
      matchesWords(
        [name, title].flatMap((text) => (text ? [text.ko, text.en] : [])),
        filters.text,
      )
    )
  }
}
