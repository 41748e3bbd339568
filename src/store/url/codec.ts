import { entryOf, type LoadedAtlas } from '@/datasets/atlasIndex'
import type { Day } from '@/domain/day'
import { type MustHave, writeMustHave } from '@/domain/mustHave'
import { type Subject, subjectKey } from '@/domain/subject'
import { DEFAULT_LINKED } from '../defaults'
import type { LinkedState } from '../state'
import { BRIEFING, PARAMETERS } from './parameters'

/** The version that links are written in. */
const LINK_VERSION = 1

/** Something of a link that could not be restored. `parameter` is its name in the link. */
export interface LinkProblem {
  readonly code: 'unknown' | 'invalid' | 'version'
  readonly parameter: string
  readonly value: string
}

/** Rewrites the parameters of an older version to those of the next; add one whenever the version grows. */
const MIGRATIONS: readonly ((parameters: URLSearchParams) => URLSearchParams)[] = []

export interface ReadLink {
  readonly state: LinkedState
  readonly problems: readonly LinkProblem[]
}

/** Reads the query of a link. What cannot be read is left at its default and told; the rest is restored. */
export function readLink(query: string): ReadLink {
  let parameters = new URLSearchParams(query)
  const problems: LinkProblem[] = []
  const written = parameters.get('v')
  const version = written === null ? LINK_VERSION : Number(written)
  if (!Number.isInteger(version) || version < 1 || version > LINK_VERSION)
    problems.push({ code: 'version', parameter: 'v', value: written ?? '' })
  else for (const migrate of MIGRATIONS.slice(version - 1)) parameters = migrate(parameters)
  let state = DEFAULT_LINKED
  for (const { name, read } of PARAMETERS) {
    const text = parameters.get(name)
    if (text === null) continue
    const next = read(text, state)
    if (next) state = next
    else problems.push({ code: 'invalid', parameter: name, value: text })
  }
  return { state, problems }
}

/** The query of the link to a view: defaults left out, no language in it; empty for the first view. */
export function writeLink(state: LinkedState): string {
  const parameters = new URLSearchParams()
  const isTelling = state.briefing !== null && !state.briefing.isExploring
  for (const { name, write } of PARAMETERS) {
    const text = isTelling && name !== BRIEFING ? null : write(state)
    if (text !== null) parameters.set(name, text)
  }
  if (parameters.size === 0) return ''
  return `?v=${LINK_VERSION}&${parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%3B', ';')}`
}

/** Takes out the ids that the data do not have and days that are still to come, and tells them. */
export function dropUnknown(state: LinkedState, index: LoadedAtlas, today: Day): ReadLink {
  const problems: LinkProblem[] = []
  const keep = (parameter: string, ids: readonly string[], known: ReadonlyMap<string, unknown>) => {
    for (const id of ids) if (!known.has(id)) problems.push({ code: 'unknown', parameter, value: id })
    const kept = ids.filter((id) => known.has(id))
    return kept.length === ids.length ? ids : kept
  }
  const { filters, selection } = state
  const industries = keep('industry', filters.industries, index.industries)
  const regions = keep('region', filters.regions, index.regions)
  const belts = keep('belt', filters.belts, index.belts)
  const keepSubject = (parameter: string, subject: Subject | null) => {
    if (subject === null || subject.kind === 'nation' || entryOf(index, subject) !== undefined) return subject
    problems.push({ code: 'unknown', parameter, value: subjectKey(subject) })
    return null
  }
  const keepDay = (parameter: string, day: Day | null) => {
    if (day === null || day <= today) return day
    problems.push({ code: 'invalid', parameter, value: day })
    return null
  }
  const isKnownCondition = (condition: MustHave) => {
    const isKnown =
      condition.kind === 'industry'
        ? index.industries.has(condition.industry)
        : condition.kind === 'region'
          ? index.regions.has(condition.region)
          : condition.kind === 'belt'
            ? index.belts.has(condition.belt)
            : true
    if (!isKnown) problems.push({ code: 'unknown', parameter: 'must', value: writeMustHave(condition) })
    return isKnown
  }
  const keepPage = (page: LinkedState['page']): LinkedState['page'] => {
    if (page?.kind === 'profile') return keepSubject('profile', page.subject) === null ? null : page
    const isUnknown =
      page?.kind === 'estimate' &&
      page.municipality !== null &&
      keepSubject('page', { kind: 'municipality', id: page.municipality }) === null
    return isUnknown ? { kind: 'estimate', municipality: null } : page
  }
  return {
    state: {
      ...state,
      filters: { ...filters, industries, regions, belts },
      selection: keepSubject('select', selection),
      page: keepPage(state.page),
      mustHaves: state.mustHaves.filter(isKnownCondition),
      compared: state.compared.filter((subject) => keepSubject('compare', subject) !== null),
      asOf: keepDay('asof', state.asOf),
      since: keepDay('since', state.since),
    },
    problems,
  }
}
