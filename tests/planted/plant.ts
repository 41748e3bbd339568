import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Atlas, Records } from '../../src/domain/schema/artefact'

/**
 * `npm run planted`: plants one fault after the other in a copy of the built app, runs the journey that must find it, and fails where
 * that journey passes or fails for another reason. On the app as it is, the same journeys have passed in `npm run e2e`.
 */
interface Fault {
  readonly name: string
  readonly plant: (folder: string) => void
  /** The file and the title of the journey that must find it, and what it then says. */
  readonly spec: string
  readonly journey: string
  readonly says: RegExp
}

/** Changes an artefact, and what the app knows of it: it would refuse data that are not those it was built with. */
function change<T>(folder: string, name: string, edit: (value: T) => void): void {
  const file = one(readdirSync(join(folder, 'data')), (each) => each.startsWith(`${name}.`))
  const path = join(folder, 'data', file)
  const before = readFileSync(path, 'utf8')
  const value = JSON.parse(before) as T
  edit(value)
  const text = JSON.stringify(value)
  writeFileSync(path, text)
  const known = new RegExp(`bytes:${Buffer.byteLength(before)},sha256:(.)${hashOf(before)}`)
  const script = one(
    readdirSync(join(folder, 'assets')).map((each) => join(folder, 'assets', each)),
    (each) => each.endsWith('.js') && known.test(readFileSync(each, 'utf8')),
  )
  writeFileSync(
    script,
    readFileSync(script, 'utf8').replace(known, `bytes:${Buffer.byteLength(text)},sha256:$1${hashOf(text)}`),
  )
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** The one entry that is looked for: a fault that finds nothing to spoil would prove nothing. */
function one<T>(entries: readonly T[], is: (entry: T) => boolean): T {
  const found = entries.find(is)
  if (!found) throw new Error('nothing to plant the fault in')
  return found
}
type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

const FAULTS: readonly Fault[] = [
  {
    name: 'an amount is one won higher',
    plant: (folder) =>
      change<Atlas>(folder, 'atlas', ({ amounts }) => {
        const amount: Writable<Atlas['amounts'][number]> = one(
          amounts,
          ({ subject, kind }) => subject === 'site:ochang' && kind === 'private-investment',
        )
        amount.value += 1
      }),
    spec: 'selection',
    journey: 'what data/ says for ?v=1&industry=battery',
    says: /data-sum/,
  },
  {
    name: 'a place of 2026 stands in the report of 2025',
    plant: (folder) =>
      change<Atlas>(folder, 'atlas', ({ sites }) => {
        const site: Writable<Atlas['sites'][number]> = one(sites, ({ id }) => id === 'gwangju-airbase')
        site.stages = site.stages?.map((stage) => ({ ...stage, from: null }))
      }),
    spec: 'asof',
    journey: 'as of the report, list, total, table',
    says: /거점 \d+곳/,
  },
  {
    name: 'an amount is called confirmed that is planned',
    plant: (folder) =>
      change<Atlas>(folder, 'atlas', ({ amounts }) => {
        const amount: Writable<Atlas['amounts'][number]> = one(
          amounts,
          ({ kind, subject }) => kind === 'public-budget' && subject === 'site:gwangju-cheomdan-3',
        )
        amount.certainty = 'confirmed'
      }),
    spec: 'selection',
    journey: 'what data/ says for ?v=1&industry=semiconductor&money=public-budget',
    says: /거점 \d+곳/,
  },
  {
    name: 'a place lies twenty kilometres off',
    plant: (folder) =>
      change<Atlas>(folder, 'atlas', ({ sites }) => {
        const site: Writable<Atlas['sites'][number]> = one(sites, ({ id }) => id === 'ochang')
        const [longitude, latitude] = site.coordinates
        site.coordinates = [longitude + 0.2, latitude]
      }),
    spec: 'resilience',
    journey: 'pan, zoom, point and choose',
    says: /오창|heading/,
  },
  {
    name: 'a promise is called kept that no source calls so',
    plant: (folder) =>
      change<Records>(folder, 'records', ({ milestones }) => {
        const milestone: Writable<Records['milestones'][number]> = one(
          milestones,
          ({ id }) => id === 'growth-engines-fixed',
        )
        if (!milestone.outcome) throw new Error('the promise has no outcome to spoil')
        milestone.outcome = { ...milestone.outcome, state: 'kept', as_of: '2026-03-01' }
      }),
    spec: 'asof',
    journey: 'growth-engine selection of February 2026',
    says: /기한 경과·미확인/,
  },
  {
    name: 'the page asks another host for something',
    plant: (folder) => {
      const path = join(folder, 'index.html')
      const page = readFileSync(path, 'utf8')
      writeFileSync(path, page.replace('</head>', '<link rel="icon" href="https://example.org/icon.png" /></head>'))
    },
    spec: 'journeys',
    journey: 'a belt shows its nodes in order',
    says: /example\.org/,
  },
]

interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number }
}

/** Whether the journey that must find the fault does, on a copy of the built app with the fault in it. */
async function isFound({ plant, spec, journey, says }: Fault, parent: string, port: number): Promise<boolean> {
  const folder = join(parent, 'dist')
  const report = join(parent, 'report.json')
  cpSync('dist', folder, { recursive: true })
  plant(folder)
  const child = spawn(
    'npx',
    [
      'playwright',
      'test',
      `tests/e2e/${spec}.spec.ts`,
      '--project=svg',
      `--grep=${journey.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
      `--output=${join(parent, 'results')}`,
    ],
    {
      // What is wrong does not come right by waiting.
      env: {
        ...process.env,
        ATLAS_DIST: folder,
        ATLAS_PORT: String(port),
        ATLAS_REPORT: report,
        ATLAS_PATIENCE: '10000',
      },
      stdio: 'ignore',
      shell: process.platform === 'win32',
    },
  )
  await once(child, 'close')
  const text = readFileSync(report, 'utf8')
  const { stats } = JSON.parse(text) as Report
  return stats.expected === 0 && stats.unexpected === 1 && says.test(text)
}

const missed: string[] = []
/** Two at a time, each on a port of its own. */
async function work(queue: Fault[], port: number): Promise<void> {
  for (let fault = queue.shift(); fault; fault = queue.shift()) {
    const parent = mkdtempSync(join(tmpdir(), 'planted-'))
    const found = await isFound(fault, parent, port)
    rmSync(parent, { recursive: true })
    process.stdout.write(`${found ? 'found' : 'NOT FOUND'}: ${fault.name}\n`)
    if (!found) missed.push(fault.name)
  }
}
const queue = [...FAULTS]
const port = Number(process.env.ATLAS_PORT ?? 4173)
await Promise.all([work(queue, port + 7), work(queue, port + 8)])
process.exitCode = missed.length > 0 ? 1 : 0
