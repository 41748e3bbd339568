import { z } from 'zod'
import { LANGUAGES, type PreferenceState, TEXT_SIZES, THEMES } from './state'

const KEY = 'growth-atlas.preferences.v1'
const schema = z
  .object({
    language: z.enum(LANGUAGES),
    theme: z.enum(THEMES),
    textSize: z.enum(TEXT_SIZES),
    dollar: z.object({ wonPerDollar: z.number().min(100).max(10_000), day: z.iso.date() }).nullable(),
  })
  .partial()

/** Preferences out of what is not known to be any; nothing where it is none. */
export function parsePreferences(value: unknown): Partial<PreferenceState> {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : {}
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
export function writePreferences({ language, theme, textSize, dollar }: PreferenceState): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme, textSize, dollar }))
  } catch {
    // The preferences stay in the store.
  }
}
