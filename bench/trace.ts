import { MARKS } from './probe'
import { median } from './statistics'

/** An event of Chromium's trace; times in µs: `dur` as the clock went, `tdur` as the thread worked. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** The tasks of a thread, the frames it hands on, and the marks of the probe. */
export const TRACED = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing']

export interface MainThread {
  /** Time of work, in ms, from the task that takes the input to the frame that is handed on to be painted. */
  readonly blocking: number
  /** The same until the page is idle again. */
  readonly busy: number
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur

/**
 * What the page's main thread worked for an input, medians over all inputs of a trace. Time is that of the thread (`tdur`): what other
 * processes take, what the thread waits for, and raster and graphics threads are not in it. Tracing itself adds a little, to the bare page
 * too. Throws where the trace has no input.
 */
export function mainThreadOf(trace: string): MainThread {
  const { traceEvents: all } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }
  const inputs = all.filter(({ name }) => name === MARKS.input)
  const thread = inputs[0]
  if (!thread) throw new Error('the trace has no input')
  const events = all
    .filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid)
    .sort((left, right) => left.ts - right.ts)
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
  const sum = (from: number, to: number) =>
    tasks
      .filter((task) => endOf(task) > from && task.ts < to)
      .reduce((total, { tdur, dur = 0 }) => total + (tdur ?? dur) / 1000, 0)
  const turns = inputs.map(({ ts }) => {
    const commit = events.find((event) => event.name === 'Commit' && event.ts > ts)
    const idle = events.find((event) => event.name === MARKS.idle && event.ts > ts)
    if (!commit || !idle) throw new Error('the trace ends before an input is painted')
    return { blocking: sum(ts, endOf(commit)), busy: sum(ts, idle.ts) }
  })
  return { blocking: median(turns.map(({ blocking }) => blocking)), busy: median(turns.map(({ busy }) => busy)) }
}
