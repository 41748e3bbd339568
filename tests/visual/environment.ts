import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '../support/findChromium'

const RECORD = join(import.meta.dirname, 'pictures/environment.json')
const TOLD = 'ATLAS_PICTURES_TOLD'

/** What the pixels of a picture depend on beside the app: the browser that draws it, and the fonts of the system behind its own typeface. */
function environment(): Record<string, string> {
  const ask = (command: string, ...args: string[]) => {
    try {
      return execFileSync(command, args, { encoding: 'utf8' }).trim()
    } catch {
      return 'unknown'
    }
  }
  return {
    system: `${process.platform} ${process.arch}`,
    browser: /\d+/.exec(ask(findChromium(), '--version'))?.[0] ?? 'unknown',
    font: ask('fc-match', '--format=%{family}', 'sans-serif:lang=ko'),
  }
}

/** Whether the reference pictures were taken where this runs; where they were not, it is said once and nothing is compared. */
export function environmentFits(): boolean {
  const here = JSON.stringify(environment())
  if (process.argv.includes('--update-snapshots') || process.argv.includes('-u')) {
    writeFileSync(RECORD, `${JSON.stringify(environment(), null, 2)}\n`)
    return true
  }
  const there = existsSync(RECORD) ? JSON.stringify(JSON.parse(readFileSync(RECORD, 'utf8'))) : 'nowhere'
  if (here === there) return true
  if (!process.env[TOLD]) {
    process.env[TOLD] = 'yes'
    process.stderr.write(`The named pictures are not compared: they were taken on ${there}, this is ${here}.\n`)
  }
  return false
}
