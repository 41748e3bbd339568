import { CERTAINTIES, type Certainty, isAtLeast } from './certainty'
import { MONEY_KINDS, type MoneyKind } from './money'
import { STATUSES, type Status } from './status'

/** Zones an investor may insist on, by the programme under which a place is designated. */
export const ZONES = [
  'opportunity-development-zones',
  'distributed-energy-zones',
  're100-complexes',
  'special-complexes',
  'mpe-clusters',
] as const
export type Zone = (typeof ZONES)[number]
export const GATEWAY_KINDS = ['port', 'airport'] as const
export type GatewayKind = (typeof GATEWAY_KINDS)[number]

/** A condition that a place must meet. Amounts in won, areas in m², distances in km in a straight line. */
export type MustHave =
  | { readonly kind: 'industry'; readonly industry: string }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'outside-capital' }
  | { readonly kind: 'amount-from'; readonly money: MoneyKind; readonly won: number }
  | { readonly kind: 'amount-to'; readonly money: MoneyKind; readonly won: number }
  | { readonly kind: 'certainty'; readonly money: MoneyKind; readonly grade: Certainty }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'area'; readonly squareMetres: number }
  | { readonly kind: 'gateway'; readonly gateway: GatewayKind; readonly kilometres: number }
  | { readonly kind: 'belt'; readonly belt: string; readonly kilometres: number }
export const MUST_HAVE_KINDS = [
  'industry',
  'region',
  'outside-capital',
  'amount-from',
  'amount-to',
  'certainty',
  'status',
  'zone',
  'area',
  'gateway',
  'belt',
] as const satisfies readonly MustHave['kind'][]

/** What is known of a place that the conditions ask about. */
export interface Candidate {
  readonly industries: readonly string[]
  readonly region: string
  readonly isInCapitalArea: boolean
  readonly status: Status
  /** The headline amount by kind of money; a kind is left out where it is not known. */
  readonly amounts: Partial<Readonly<Record<MoneyKind, number>>>
  /** The certainty with each kind chosen, as everywhere on the screen. */
  readonly certainty: (money: MoneyKind) => Certainty
  /** Whether it lies in a zone; null where no record says. */
  readonly zones: Readonly<Record<Zone, boolean | null>>
  /** Every current figure of its area; several where sources differ. */
  readonly areas: readonly number[]
  readonly gateways: Readonly<Record<GatewayKind, number | null>>
  readonly belts: Readonly<Record<string, number>>
}

export type Verdict = 'pass' | 'fail' | 'unknown'

const verdict = (isMet: boolean): Verdict => (isMet ? 'pass' : 'fail')
const onKnown = <T>(value: T | null | undefined, isMet: (value: T) => boolean): Verdict =>
  value === null || value === undefined ? 'unknown' : verdict(isMet(value))

/** Judges one place by one condition. What is not known is neither met nor missed. */
export function judge(condition: MustHave, place: Candidate): Verdict {
  switch (condition.kind) {
    case 'industry':
      return place.industries.length === 0 ? 'unknown' : verdict(place.industries.includes(condition.industry))
    case 'region':
      return verdict(place.region === condition.region)
    case 'outside-capital':
      return verdict(!place.isInCapitalArea)
    case 'amount-from':
      return onKnown(place.amounts[condition.money], (won) => won >= condition.won)
    case 'amount-to':
      return onKnown(place.amounts[condition.money], (won) => won <= condition.won)
    case 'certainty':
      return verdict(isAtLeast(place.certainty(condition.money), condition.grade))
    case 'status':
      return verdict(STATUSES.indexOf(place.status) <= STATUSES.indexOf(condition.status))
    case 'zone':
      return onKnown(place.zones[condition.zone], (isIn) => isIn)
    case 'area': {
      // Where sources differ the condition is met or missed only if all of them say so.
      const met = place.areas.map((area) => area >= condition.squareMetres)
      return met.length === 0 || new Set(met).size > 1 ? 'unknown' : verdict(met[0] === true)
    }
    case 'gateway':
      return onKnown(place.gateways[condition.gateway], (kilometres) => kilometres <= condition.kilometres)
    case 'belt':
      return onKnown(place.belts[condition.belt], (kilometres) => kilometres <= condition.kilometres)
  }
}

/** The values of a condition in the order in which they are written. */
const WRITTEN: Readonly<Record<MustHave['kind'], readonly string[]>> = {
  industry: ['industry'],
  region: ['region'],
  'outside-capital': [],
  'amount-from': ['money', 'won'],
  'amount-to': ['money', 'won'],
  certainty: ['money', 'grade'],
  status: ['status'],
  zone: ['zone'],
  area: ['squareMetres'],
  gateway: ['gateway', 'kilometres'],
  belt: ['belt', 'kilometres'],
}

/** The written form of a condition, for links: its kind and values by colon. */
export function writeMustHave(condition: MustHave): string {
  const values = new Map<string, string | number>(Object.entries(condition))
  return [condition.kind, ...WRITTEN[condition.kind].map((key) => values.get(key))].join(':')
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const among = <T extends string>(values: readonly T[], text: string | undefined): T | null =>
  values.find((value) => value === text) ?? null
const amount = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,18}(\.\d{1,3})?$/.test(text) && Number(text) > 0 ? Number(text) : null

/** Reads the written form; null when it is not one. Ids of industries, regions and belts are looked up later. */
export function readMustHave(text: string): MustHave | null {
  const [kind, first, second, ...rest] = text.split(':')
  if (rest.length > 0) return null
  const money = among(MONEY_KINDS, first)
  const isSingle = second === undefined
  switch (kind) {
    case 'industry':
      return isSingle && first && ID.test(first) ? { kind, industry: first } : null
    case 'region':
      return isSingle && first && ID.test(first) ? { kind, region: first } : null
    case 'outside-capital':
      return first === undefined ? { kind } : null
    case 'amount-from':
    case 'amount-to': {
      const won = amount(second)
      return money && won ? { kind, money, won } : null
    }
    case 'certainty': {
      const grade = among(CERTAINTIES, second)
      return money && grade ? { kind, money, grade } : null
    }
    case 'status': {
      const status = among(STATUSES, first)
      return isSingle && status ? { kind, status } : null
    }
    case 'zone': {
      const zone = among(ZONES, first)
      return isSingle && zone ? { kind, zone } : null
    }
    case 'area': {
      const squareMetres = amount(first)
      return isSingle && squareMetres ? { kind, squareMetres } : null
    }
    case 'gateway': {
      const gateway = among(GATEWAY_KINDS, first)
      const kilometres = amount(second)
      return gateway && kilometres ? { kind, gateway, kilometres } : null
    }
    case 'belt': {
      const kilometres = amount(second)
      return first && ID.test(first) && kilometres ? { kind, belt: first, kilometres } : null
    }
    default:
      return null
  }
}
