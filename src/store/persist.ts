import { isDay } from '@/domain/day'
import { type KeysIn, keysIn, partIn } from './stateTable'
import { LANGUAGES, type PreferenceState, TEXT_SIZES, THEMES } from './state'

const KEY = 'growth-atlas.preferences.v1'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A rate between 100 and 10,000 won and the day from which it is; null where the reader has set none. */
function isDollar(value: unknown): value is PreferenceState['dollar'] {
  if (value === null) return true
  if (!isObject(value)) return false
  const { wonPerDollar, day } = value
  return (
    typeof wonPerDollar === 'number' &&
    wonPerDollar >= 100 &&
    wonPerDollar <= 10_000 &&
    typeof day === 'string' &&
    isDay(day)
  )
}

const isOneOf = (values: readonly string[]) => (value: unknown) => values.some((each) => each === value)

const IS_PREFERENCE: Readonly<Record<KeysIn<'browser'>, (value: unknown) => boolean>> = {
  language: isOneOf(LANGUAGES),
  theme: isOneOf(THEMES),
  textSize: isOneOf(TEXT_SIZES),
  dollar: isDollar,
}

/** Preferences out of what is not known to be any. One that is none is left out, the others are kept. */
export function parsePreferences(value: unknown): Partial<PreferenceState> {
  if (!isObject(value)) return {}
  const read: Partial<PreferenceState> = {}
  for (const key of keysIn('browser')) if (IS_PREFERENCE[key](value[key])) Object.assign(read, { [key]: value[key] })
  return read
}

/** Preferences kept in this browser; nothing when there are none, they are unreadable, or storage is closed. */
export function readPreferences(): Partial<PreferenceState> {
  try {
    return parsePreferences(JSON.parse(localStorage.getItem(KEY) ?? '{}'))
  } catch {
    return {}
  }
}

/** Keeps preferences in this browser; a closed or full storage only means that they last for this visit. */
export function writePreferences(preferences: PreferenceState): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(partIn('browser', preferences)))
  } catch {
    // The preferences stay in the store.
  }
}
