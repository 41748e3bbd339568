/** The watch of a speaker: whole and for the scene, in ms; `since` is when it began to run, null while it stands. */
export interface Timer {
  readonly since: number | null
  readonly spent: number
  readonly sceneSpent: number
}

export const NEW_TIMER: Timer = { since: null, spent: 0, sceneSpent: 0 }

/** What has gone by at `now`: in all, and on this scene. */
export function elapsed(
  { since, spent, sceneSpent }: Timer,
  now: number,
): { readonly whole: number; readonly scene: number } {
  const running = since === null ? 0 : Math.max(now - since, 0)
  return { whole: spent + running, scene: sceneSpent + running }
}

export const startTimer = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : timer

export function pauseTimer(timer: Timer, now: number): Timer {
  const { whole, scene } = elapsed(timer, now)
  return { since: null, spent: whole, sceneSpent: scene }
}

/** Another scene is told: its time begins at nothing, the whole goes on. */
export function turnScene(timer: Timer, now: number): Timer {
  return { since: timer.since === null ? null : now, spent: elapsed(timer, now).whole, sceneSpent: 0 }
}
