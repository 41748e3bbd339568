import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const ROOT = resolve(import.meta.dirname, '..')

export interface Options {
  /** The folder of the build to measure. */
  readonly dist: string
  /** Whether that is the build of this checkout, made anew; what is measured in Node is measured then only. */
  readonly isOwn: boolean
  /** How often each input is measured. */
  readonly rounds: number
}

/** `--dist <folder>` measures another build, such as that of an earlier release; `--rounds <n>` how often (30). Throws on anything else. */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({ args: [...given], options: { dist: { type: 'string' }, rounds: { type: 'string' } } })
  const rounds = Number(values.rounds ?? 30)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: not a number of rounds`)
  return { dist: resolve(values.dist ?? resolve(ROOT, 'dist')), isOwn: values.dist === undefined, rounds }
}
