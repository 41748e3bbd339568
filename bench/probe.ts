import type { Inspection } from '../src/map/frame/inspection'

/** What the probe offers to the bench in the page. Milliseconds everywhere. */
export interface Probe {
  /** From the start of the page until the list, and until the first idle map, were there. */
  readonly loaded: Promise<{ readonly list: number; readonly map: number }>
  /** Expects an input; `settled` then tells of the time from it until the map was painted (null: not asked) once the page is idle again. */
  arm(isOnMap: boolean): void
  settled(): Promise<number | null>
  /** Paints the map once more with nothing changed; null where the build cannot be asked to. */
  repaint(): Promise<number | null>
  /** Of each input since the last call, what Event Timing reported of it: input to next paint, 0 where it reported nothing. */
  durations(): Promise<readonly number[]>
  readonly interactions: () => number
}

declare global {
  interface Window {
    bench: Probe
  }
  interface Performance {
    readonly interactionCount: number
  }
  interface PerformanceEventTiming {
    readonly interactionId: number
  }
  interface PerformanceObserverInit {
    durationThreshold?: number
  }
}

/** Marks in the trace: an input has come, and all that came of it is done. */
export const MARKS = { input: 'bench:input', idle: 'bench:idle' } as const

/** Runs in the page before anything else, and must therefore be whole in itself. */
export function installProbe(marks: typeof MARKS): void {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve))
  const surface = () => document.querySelector('[data-map-state="ready"] [data-map-surface]')

  /** The first release knew one question, and its detail was the function that takes the answer: a detail that is both is answered by both. */
  const ask = (question: Inspection, answerOfFirst: (ids: readonly string[] | null) => void) => {
    const detail = Object.assign((ids: readonly string[] | null) => answerOfFirst(ids), question)
    surface()?.dispatchEvent(new CustomEvent('atlas:inspect', { detail }))
  }
  const isDrawn = () => {
    let drawn: readonly string[] | null = null
    const take = (ids: readonly string[] | null) => (drawn = ids)
    ask({ kind: 'drawn', answer: take }, take)
    return drawn !== null
  }
  const untilDrawn = async () => {
    do await frame()
    while (!isDrawn())
  }
  /** The graphics card, or what stands in for it, paints after all calls have returned; reading a px back waits for it. */
  const untilGraphicsRest = () => {
    const context = surface()?.querySelector('canvas')?.getContext('webgl2')
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
  }
  const repaint = () =>
    new Promise<number | null>((resolve) => ask({ kind: 'repaint', done: resolve }, () => resolve(null)))
  /** The first release cannot tell of a painting; the first frame in which its map has loaded all it was given stands for it. */
  const painted = () => {
    const asked = performance.now()
    return new Promise<number>((resolve) =>
      ask(
        { kind: 'painted', done: resolve },
        () =>
          void untilDrawn().then(() => {
            untilGraphicsRest()
            resolve(performance.now() - asked)
          }),
      ),
    )
  }

  const load = async () => {
    let list = Number.NaN
    for (;;) {
      await frame()
      if (Number.isNaN(list) && document.querySelector('[aria-label="거점 목록"] li')) list = performance.now()
      if (surface() && isDrawn()) return { list, map: performance.now() }
    }
  }

  let starts: number[] = []
  const events: { start: number; duration: number }[] = []
  const take = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries as readonly PerformanceEventTiming[])
      if (entry.interactionId > 0) events.push({ start: entry.startTime, duration: entry.duration })
  }
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'event', durationThreshold: 16 })

  let isOnMap = false
  let isArmed = false
  let settle: (milliseconds: number | null) => void = () => {}
  let settled = Promise.resolve<number | null>(null)
  const onInput = () => {
    if (!isArmed) return
    isArmed = false
    performance.mark(marks.input)
    void finish(isOnMap ? painted() : untilDrawn())
  }
  const finish = async (done: Promise<number | void>) => {
    const milliseconds = await done
    for (let turn = 0; turn < 3; turn += 1) await frame()
    await idle()
    performance.mark(marks.idle)
    // A panel or a text that came with the input may have moved the map. What is still being painted would keep the next input waiting.
    await untilDrawn()
    untilGraphicsRest()
    await idle()
    settle(milliseconds ?? null)
  }
  for (const type of ['click', 'keydown']) addEventListener(type, onInput, { capture: true })

  window.bench = {
    loaded: load(),
    arm: (asksMap) => {
      isOnMap = asksMap
      isArmed = true
      starts.push(performance.now())
      settled = new Promise((resolve) => (settle = resolve))
    },
    settled: () => settled,
    repaint,
    durations: async () => {
      await frame()
      await idle()
      take(observer.takeRecords())
      const found = starts.map((start, index) => {
        const end = starts[index + 1] ?? Infinity
        return Math.max(
          0,
          ...events.filter((event) => event.start >= start && event.start < end).map((event) => event.duration),
        )
      })
      starts = []
      return found
    },
    interactions: () => performance.interactionCount,
  }
}
