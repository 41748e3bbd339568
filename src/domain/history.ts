/** A value with the steps back and forward from it. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** What the last step changed: further steps of the same kind belong to it, as letters to a word. Null after undo and redo. */
  readonly step: string | null
}

/** Steps that are kept. */
const LONGEST = 200

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], step: null })

/** Takes a step; one with the same `step` as the last, where it is not null, becomes a part of it. */
export function takeStep<T>({ past, present, step: last }: History<T>, next: T, step: string | null): History<T> {
  const isSame = step !== null && step === last
  return { past: isSame ? past : [...past, present].slice(-LONGEST), present: next, future: [], step }
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const before = past.at(-1)
  return before === undefined
    ? history
    : { past: past.slice(0, -1), present: before, future: [present, ...future], step: null }
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const [next, ...rest] = future
  return next === undefined ? history : { past: [...past, present], present: next, future: rest, step: null }
}
