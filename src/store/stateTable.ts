import type { AppState } from './state'

/**
 * Where a part of the state lives besides the open page: in the link; in this browser (`localStorage`, as a preference); in a storage of its own (IndexedDB);
 * or nowhere.
 */
export type Home = 'link' | 'browser' | 'own-storage' | 'nowhere'

/** Where every part of the state lives. What is written where follows from this table, and a part that it misses does not compile. */
export const STATE_TABLE = {
  atlas: 'nowhere',
  records: 'nowhere',
  boundaries: 'nowhere',
  briefings: 'nowhere',
  incentives: 'nowhere',

  filters: 'link',
  selection: 'link',
  highlighted: 'nowhere',
  asOf: 'link',
  since: 'link',
  lens: 'link',
  board: 'link',
  promise: 'link',
  programmes: 'link',
  page: 'link',
  mustHaves: 'link',
  compared: 'link',
  weighing: 'link',
  project: 'link',
  results: 'link',
  today: 'nowhere',

  camera: 'link',
  hiddenOverlays: 'link',
  mapSize: 'nowhere',

  briefing: 'link',
  beforeBriefing: 'nowhere',
  timer: 'nowhere',
  own: 'own-storage',
  editing: 'nowhere',

  language: 'browser',
  theme: 'browser',
  textSize: 'browser',
  dollar: 'browser',

  notices: 'nowhere',
} as const satisfies Record<keyof AppState, Home>

/** The keys of the state that live in one home. */
export type KeysIn<Wanted extends Home> = {
  [Key in keyof typeof STATE_TABLE]: (typeof STATE_TABLE)[Key] extends Wanted ? Key : never
}[keyof typeof STATE_TABLE]

export const keysIn = <Wanted extends Home>(home: Wanted): readonly KeysIn<Wanted>[] =>
  (Object.keys(STATE_TABLE) as (keyof typeof STATE_TABLE)[]).filter(
    (key): key is KeysIn<Wanted> => STATE_TABLE[key] === home,
  )

/** The part of a state that lives in one home. */
export function partIn<Wanted extends Home>(
  home: Wanted,
  state: Pick<AppState, KeysIn<Wanted>>,
): Pick<AppState, KeysIn<Wanted>> {
  return Object.fromEntries(keysIn(home).map((key) => [key, state[key]])) as Pick<AppState, KeysIn<Wanted>>
}
