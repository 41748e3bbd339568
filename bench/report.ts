import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

/** One line of the report. */
export interface Line {
  /** The name in the history. */
  readonly key: string
  readonly what: string
  /** NaN where it could not be measured. */
  readonly figure: number
  readonly unit: 'ms' | 'kB'
  /** Of what the figure is a multiple, in the same unit; only where it is compared with something. */
  readonly against?: number
  /** Only of times of Event Timing, where 0 stands for what it does not report. */
  readonly p95?: number
  /** At most this: of the multiple where there is one, else of the figure. */
  readonly budget?: number
}

/** Event Timing reports nothing that took less: such an input was answered within a frame, and counts as one frame in a ratio. */
export const FRAME = 16

const shown = (value: number) => (Number.isNaN(value) ? '—' : value.toFixed(value < 100 ? 1 : 0))
/** A time of Event Timing. */
const shownInput = (value: number) => (value < FRAME ? `<${FRAME}` : shown(value))

function ratioOf({ figure, against, p95 }: Line): number | null {
  if (against === undefined) return null
  return (p95 === undefined ? figure : Math.max(FRAME, figure)) / against
}

/** The report as a table of text. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const { what, figure, unit, p95, budget } = line
    const ratio = ratioOf(line)
    const judged = ratio ?? figure
    return [
      what,
      `${p95 === undefined ? shown(figure) : shownInput(figure)} ${unit}`,
      p95 === undefined ? '' : `p95 ${shownInput(p95)}`,
      ratio === null ? '' : `${ratio.toFixed(2)} ×`,
      budget === undefined ? '' : `≤ ${budget} ${ratio === null ? unit : '×'}`,
      budget === undefined || Number.isNaN(judged) ? '' : judged <= budget ? 'within' : 'OVER',
    ]
  })
  const head = ['', 'median', '', 'ratio', 'budget', '']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The commit of a checkout, and whether anything but the history is changed in it. */
function commitOf(folder: string): string {
  const git = (...given: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...given], { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', ':/', ':(exclude,top)bench/history.jsonl')
  return `${git('rev-parse', '--short=10', 'HEAD')}${changed === '' ? '' : '-changed'}`
}

/** Adds a run to `bench/history.jsonl`; the commit is that of the checkout in which the measured build lies. */
export function record(lines: readonly Line[], dist: string, rounds: number, chromium: string): void {
  const rounded = (value: number | null) => (value === null || Number.isNaN(value) ? null : Number(value.toFixed(3)))
  const run = {
    commit: commitOf(dist),
    date: new Date().toISOString(),
    machine: { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version, chromium },
    rounds,
    figures: Object.fromEntries(
      lines.flatMap(({ key, figure, p95 }) => [
        [key, rounded(figure)] as const,
        ...(p95 === undefined ? [] : [[`${key}P95`, rounded(p95)] as const]),
      ]),
    ),
    ratios: Object.fromEntries(
      lines.flatMap((line) => (line.against === undefined ? [] : [[line.key, rounded(ratioOf(line))] as const])),
    ),
  }
  appendFileSync(join(import.meta.dirname, 'history.jsonl'), `${JSON.stringify(run)}\n`)
}
