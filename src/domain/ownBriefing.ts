/** The format that a saved briefing names. */
export const OWN_FORMAT = 'growth-atlas-briefing'
/** Most characters of each text of a scene, and most scenes of a briefing. */
export const LONGEST = { title: 200, text: 2000, notes: 5000, view: 4000, scenes: 200 } as const

/** Ids of the reader's own briefings begin so; no other briefing's does. */
export const OWN_ID = /^own-/
export const isOwnId = (id: string): boolean => OWN_ID.test(id)
