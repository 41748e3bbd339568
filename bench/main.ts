import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { BUDGETS } from '../scripts/budgets'
import { measureFirstLoad } from '../scripts/bytes'
import { type Input, measureInputs, measureLoad, measureWork, startBrowser } from './browser'
import { BENCH_BUDGETS } from './budgets'
import { BARE_CHECKBOX, FILTER_CHIP, GESTURES } from './gestures'
import { readOptions } from './options'
import { FRAME, type Line, record, table } from './report'
import { measureScreening, SIZES } from './screening'
import { startServers } from './servers'

/**
 * `npm run bench`: measures the budgets of docs/DESIGN.md §6 on the built app, all in one run, prints them and adds a line to
 * `bench/history.jsonl`. It judges and fails nothing: figures are those of the machine, ratios are what is to be compared.
 */
const ROOT = resolve(import.meta.dirname, '..')
/** First visits to a page; each takes seconds. */
const VISITS = 5

const { dist, isOwn, rounds } = readOptions(process.argv.slice(2))
const say = (text: string) => process.stderr.write(`${text}\n`)

function measureBuild(): readonly Line[] {
  say('data and build')
  rmSync(resolve(ROOT, 'public/data'), { recursive: true, force: true })
  const began = performance.now()
  execFileSync('npm', ['run', '--silent', 'data'], { cwd: ROOT, stdio: 'ignore' })
  const figure = performance.now() - began
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'ignore' })
  return [{ key: 'dataBuild', what: 'data build', figure, unit: 'ms', budget: BENCH_BUDGETS.dataBuild }]
}

function bytes(): readonly Line[] {
  const measured = measureFirstLoad()
  const names = { firstList: 'to the first list', firstMap: 'to the first idle map', singleFile: 'of the single file' }
  return (Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]).map((name) => ({
    key: `${name}Bytes`,
    what: `bytes ${names[name]}`,
    figure: measured[name] / 1000,
    unit: 'kB',
    budget: BUDGETS[name] / 1000,
  }))
}

function screening(): readonly Line[] {
  say('screening')
  return SIZES.flatMap((size) => {
    const { plain, withWord } = measureScreening(size, rounds)
    const what = `screening with all counts, ${size.toLocaleString('en')} rows`
    const budget = size === 200_000 ? BENCH_BUDGETS.screening : undefined
    return [
      { key: `screening${size}`, what, figure: plain, unit: 'ms' as const, budget },
      { key: `screeningWord${size}`, what: `${what}, and a word`, figure: withWord, unit: 'ms' as const },
    ]
  })
}

async function inBrowser(): Promise<{ readonly lines: readonly Line[]; readonly chromium: string }> {
  const servers = await startServers(dist)
  const browser = await startBrowser()
  try {
    say('bare page')
    const bareLoad = await measureLoad(browser, servers.bare, VISITS)
    const bareInput = (await measureInputs(browser, servers.bare, [BARE_CHECKBOX], rounds)).get(BARE_CHECKBOX.name)
    const bareWork = await measureWork(browser, servers.bare, BARE_CHECKBOX, rounds)
    say('app')
    const load = await measureLoad(browser, servers.app, VISITS)
    const inputs = await measureInputs(browser, servers.app, GESTURES, rounds)
    const work = await measureWork(browser, servers.app, FILTER_CHIP, rounds)
    const filtered = inputs.get(FILTER_CHIP.name)
    if (!bareInput || !filtered) throw new Error('the bare page tells nothing')
    // What cannot be asked for a true repaint is compared with that of the bare page.
    const repaint = Number.isNaN(filtered.repaint) ? bareInput.repaint : filtered.repaint
    const frame = Math.max(FRAME, bareInput.median)
    const input = ([name, { median, p95 }]: [string, Input]): Line => ({
      key: `input ${name}`,
      what: `input → next paint: ${name}`,
      figure: median,
      p95,
      unit: 'ms',
      against: frame,
      budget: BENCH_BUDGETS.input,
    })
    const lines: readonly Line[] = [
      {
        key: 'input bare checkbox',
        what: 'input → next paint: bare page',
        figure: bareInput.median,
        p95: bareInput.p95,
        unit: 'ms',
      },
      ...[...inputs].map(input),
      { key: 'blockingBare', what: 'main thread until the paint: bare page', figure: bareWork.blocking, unit: 'ms' },
      {
        key: 'blocking',
        what: 'main thread until the paint: filter',
        figure: work.blocking,
        unit: 'ms',
        budget: BENCH_BUDGETS.blocking,
      },
      { key: 'busyBare', what: 'main thread until idle: bare page', figure: bareWork.busy, unit: 'ms' },
      {
        key: 'busy',
        what: 'main thread until idle: filter',
        figure: work.busy,
        unit: 'ms',
        budget: BENCH_BUDGETS.busy,
      },
      { key: 'repaint', what: 'true repaint of the map', figure: filtered.repaint, unit: 'ms' },
      { key: 'repaintBare', what: 'true repaint of the bare map', figure: bareInput.repaint, unit: 'ms' },
      {
        key: 'mapPainted',
        what: 'filter → map painted, against a true repaint',
        figure: filtered.mapPainted,
        unit: 'ms',
        against: repaint,
        budget: BENCH_BUDGETS.mapPainted,
      },
      { key: 'firstMapBare', what: 'first idle map: bare page', figure: bareLoad.map, unit: 'ms' },
      {
        key: 'firstList',
        what: 'first list, against the bare map',
        figure: load.list,
        unit: 'ms',
        against: bareLoad.map,
      },
      {
        key: 'firstMap',
        what: 'first idle map, against the bare map',
        figure: load.map,
        unit: 'ms',
        against: bareLoad.map,
      },
    ]
    return { lines, chromium: browser.version() }
  } finally {
    await browser.close()
    await servers.stop()
  }
}

const built = isOwn ? measureBuild() : []
const { lines, chromium } = await inBrowser()
const all = [...lines, ...(isOwn ? [...bytes(), ...screening()] : []), ...built]
record(all, dist, rounds, chromium)
process.stdout.write(`${table(all)}\n`)
