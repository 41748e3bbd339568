import { FIRST_DAY } from '@/domain/selectableDays'
import { CERTAINTIES } from '@/domain/certainty'
import { DIRECTIONS, INSTRUMENTS } from '@/domain/programme'
import { isDay } from '@/domain/day'
import { NO_FILTERS, SITE_GROUPS } from '@/domain/filter'
import { OVERLAYS } from '@/domain/mapView'
import { MONEY_KINDS } from '@/domain/money'
import { readMustHave, writeMustHave } from '@/domain/mustHave'
import { readProject, writeProject } from '@/domain/projectInput'
import { STATUSES } from '@/domain/status'
import { isArea, parseSubject, subjectKey } from '@/domain/subject'
import { NO_WEIGHING, readWeights, UNKNOWN_RULES, writeWeights } from '@/domain/weights'
import { DEFAULT_RESULTS } from '../defaults'
import { BOARDS, GROUPINGS, type LinkedState, MOST_COMPARED, SORT_KEYS } from '../state'

/**
 * One parameter of a link. `read` answers the state with the value put in, or null when the text is not a value of it; `write`
 * answers null when the state has the default, which links leave out.
 */
export interface Parameter {
  readonly name: string
  readonly read: (text: string, state: LinkedState) => LinkedState | null
  readonly write: (state: LinkedState) => string | null
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

function listOf<T extends string>(text: string, isValue: (item: string) => item is T): readonly T[] | null {
  const items = [...new Set(text.split(','))]
  return items.every(isValue) ? items : null
}
const oneOf =
  <T extends string>(values: readonly T[]) =>
  (item: string): item is T =>
    values.some((value) => value === item)
const isId = (item: string): item is string => ID.test(item)

/** A list of a filter; ids are looked up later, when the data are there. */
function filterList<Key extends 'industries' | 'regions' | 'belts' | 'certainties' | 'statuses' | 'hiddenGroups'>(
  name: string,
  key: Key,
  isValue: (item: string) => item is LinkedState['filters'][Key][number],
): Parameter {
  return {
    name,
    read: (text, state) => {
      const items = listOf(text, isValue)
      return items && { ...state, filters: { ...state.filters, [key]: items } }
    },
    write: ({ filters }) => (filters[key].length === 0 ? null : filters[key].join(',')),
  }
}

function moneyBound(name: 'min' | 'max', key: 'minimum' | 'maximum'): Parameter {
  return {
    name,
    read: (text, state) => {
      const won = /^\d{1,18}$/.test(text) ? Number(text) : Number.NaN
      if (!Number.isSafeInteger(won)) return null
      const money = { ...state.filters.money, [key]: won }
      if (money.minimum !== null && money.maximum !== null && money.minimum > money.maximum) return null
      return { ...state, filters: { ...state.filters, money } }
    },
    write: ({ filters }) => filters.money[key]?.toString() ?? null,
  }
}

/** One value out of a list, absent by default. */
const choice = <T extends string>(
  name: string,
  values: readonly T[],
  get: (state: LinkedState) => T | null,
  set: (state: LinkedState, value: T) => LinkedState,
): Parameter => ({
  name,
  read: (text, state) => (oneOf(values)(text) ? set(state, text) : null),
  write: get,
})

const onlyIf = (isDifferent: boolean, text: string) => (isDifferent ? text : null)

/** A briefing says itself what the screen shows, so a link to a scene says nothing else. */
export const BRIEFING = 'briefing'

export const PARAMETERS: readonly Parameter[] = [
  filterList('industry', 'industries', isId),
  {
    name: 'money',
    read: (text, state) =>
      oneOf(MONEY_KINDS)(text)
        ? { ...state, filters: { ...state.filters, money: { ...state.filters.money, kind: text } } }
        : null,
    write: ({ filters }) => onlyIf(filters.money.kind !== NO_FILTERS.money.kind, filters.money.kind),
  },
  moneyBound('min', 'minimum'),
  moneyBound('max', 'maximum'),
  {
    name: 'unknown',
    read: (text, state) =>
      text === '0'
        ? { ...state, filters: { ...state.filters, money: { ...state.filters.money, includeUnknown: false } } }
        : null,
    write: ({ filters }) => onlyIf(!filters.money.includeUnknown, '0'),
  },
  filterList('certainty', 'certainties', oneOf(CERTAINTIES)),
  filterList('status', 'statuses', oneOf(STATUSES)),
  filterList('region', 'regions', isId),
  filterList('belt', 'belts', isId),
  filterList('hide', 'hiddenGroups', oneOf(SITE_GROUPS)),
  {
    name: 'q',
    read: (text, state) => (text.length <= 100 ? { ...state, filters: { ...state.filters, text } } : null),
    write: ({ filters }) => onlyIf(filters.text.trim() !== '', filters.text),
  },
  {
    name: 'select',
    read: (text, state) => {
      const selection = parseSubject(text)
      return selection && { ...state, selection }
    },
    write: ({ selection }) => selection && subjectKey(selection),
  },
  {
    name: 'asof',
    read: (text, state) => (isDay(text) && text >= FIRST_DAY ? { ...state, asOf: text } : null),
    write: ({ asOf }) => asOf,
  },
  {
    name: 'since',
    read: (text, state) =>
      isDay(text) && text >= FIRST_DAY && (state.asOf === null || text < state.asOf) ? { ...state, since: text } : null,
    write: ({ since }) => since,
  },
  choice(
    'lens',
    CERTAINTIES,
    ({ lens }) => lens,
    (state, lens) => ({ ...state, lens }),
  ),
  choice(
    'board',
    BOARDS,
    ({ board }) => board,
    (state, board) => ({ ...state, board }),
  ),
  {
    name: 'promise',
    read: (text, state) => (isId(text) ? { ...state, promise: text } : null),
    write: ({ promise }) => promise,
  },
  choice(
    'direction',
    DIRECTIONS,
    ({ programmes }) => programmes.direction,
    (state, direction) => ({ ...state, programmes: { ...state.programmes, direction } }),
  ),
  choice(
    'instrument',
    INSTRUMENTS,
    ({ programmes }) => programmes.instrument,
    (state, instrument) => ({ ...state, programmes: { ...state.programmes, instrument } }),
  ),
  {
    name: 'profile',
    read: (text, state) => {
      const subject = parseSubject(text)
      return subject && isArea(subject) ? { ...state, page: { kind: 'profile', subject } } : null
    },
    write: ({ page }) => (page?.kind === 'profile' ? subjectKey(page.subject) : null),
  },
  {
    name: 'page',
    read: (text, state) => {
      if (text === 'compare') return { ...state, page: { kind: 'compare' } }
      const [, municipality] = /^estimate(?::(\d{5}))?$/.exec(text) ?? []
      return text.startsWith('estimate') && (text === 'estimate' || municipality)
        ? { ...state, page: { kind: 'estimate', municipality: municipality ?? null } }
        : null
    },
    write: ({ page }) =>
      page?.kind === 'compare'
        ? page.kind
        : page?.kind === 'estimate'
          ? ['estimate', ...(page.municipality ? [page.municipality] : [])].join(':')
          : null,
  },
  {
    name: 'must',
    read: (text, state) => {
      const read = text.split(';').map(readMustHave)
      const mustHaves = read.filter((condition) => condition !== null)
      return mustHaves.length === read.length ? { ...state, mustHaves } : null
    },
    write: ({ mustHaves }) => (mustHaves.length === 0 ? null : mustHaves.map(writeMustHave).join(';')),
  },
  {
    name: 'compare',
    read: (text, state) => {
      const compared = [...new Set(text.split(','))].flatMap((key) => parseSubject(key) ?? [])
      const isOneKind = compared.every(
        ({ kind }) => kind === compared[0]?.kind && (kind === 'site' || kind === 'region'),
      )
      return compared.length > 0 && compared.length <= MOST_COMPARED && isOneKind ? { ...state, compared } : null
    },
    write: ({ compared }) => (compared.length === 0 ? null : compared.map(subjectKey).join(',')),
  },
  {
    name: 'weights',
    read: (text, state) => {
      const weights = readWeights(text)
      return weights && { ...state, weighing: { ...state.weighing, weights } }
    },
    write: ({ weighing }) => writeWeights(weighing.weights),
  },
  {
    name: 'gaps',
    read: (text, state) =>
      oneOf(UNKNOWN_RULES)(text) ? { ...state, weighing: { ...state.weighing, rule: text } } : null,
    write: ({ weighing: { rule } }) => onlyIf(rule !== NO_WEIGHING.rule, rule),
  },
  {
    name: 'project',
    read: (text, state) => {
      const project = readProject(text)
      return project && { ...state, project }
    },
    write: ({ project }) => writeProject(project),
  },
  {
    name: BRIEFING,
    read: (text, state) => {
      const [, id, number] = /^([a-z0-9]+(?:-[a-z0-9]+)*):(\d{1,3})$/.exec(text) ?? []
      return id && Number(number) > 0
        ? { ...state, briefing: { id, scene: Number(number) - 1, isExploring: false } }
        : null
    },
    write: ({ briefing }) =>
      briefing === null || briefing.isExploring ? null : `${briefing.id}:${briefing.scene + 1}`,
  },
  {
    name: 'camera',
    read: (text, state) => {
      const [longitude = Number.NaN, latitude = Number.NaN, zoom = Number.NaN, ...rest] = text.split(',').map(Number)
      const isInside =
        longitude >= 114 && longitude <= 143 && latitude >= 27 && latitude <= 45 && zoom >= 4 && zoom <= 14
      return isInside && rest.length === 0
        ? { ...state, camera: { kind: 'view', center: [longitude, latitude], zoom, from: 'app' } }
        : null
    },
    write: ({ camera }) => (camera.kind === 'view' ? [...camera.center, camera.zoom].join(',') : null),
  },
  {
    name: 'layersoff',
    read: (text, state) => {
      const hiddenOverlays = listOf(text, oneOf(OVERLAYS))
      return hiddenOverlays && { ...state, hiddenOverlays }
    },
    write: ({ hiddenOverlays }) => (hiddenOverlays.length === 0 ? null : hiddenOverlays.join(',')),
  },
  {
    name: 'view',
    read: (text, state) => (text === 'table' ? { ...state, results: { ...state.results, form: 'table' } } : null),
    write: ({ results }) => onlyIf(results.form !== DEFAULT_RESULTS.form, results.form),
  },
  {
    name: 'sort',
    read: (text, state) => {
      const [key = '', direction] = text.split('.')
      if (!oneOf(SORT_KEYS)(key) || (direction !== 'ascending' && direction !== 'descending')) return null
      return { ...state, results: { ...state.results, sort: { key, direction } } }
    },
    write: ({ results: { sort } }) =>
      onlyIf(
        sort.key !== DEFAULT_RESULTS.sort.key || sort.direction !== DEFAULT_RESULTS.sort.direction,
        `${sort.key}.${sort.direction}`,
      ),
  },
  {
    name: 'group',
    read: (text, state) =>
      oneOf(GROUPINGS)(text) ? { ...state, results: { ...state.results, grouping: text } } : null,
    write: ({ results }) => onlyIf(results.grouping !== DEFAULT_RESULTS.grouping, results.grouping),
  },
]
