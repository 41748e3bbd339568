import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Manifest as Chunks } from 'vite'
import { BUDGETS, SMALLEST_CHUNK } from './budgets.ts'
import { readManifest } from './builtData.ts'

const DIST = join(import.meta.dirname, '../dist')

/** What is asked for beside the script on the way to the first idle map. */
const MAP_PARTS = ['src/map/view/MapView.tsx', 'src/map/view/WebGlSurface.tsx']

/** Files below `dist` that a chunk needs, with what it imports at once: scripts, style sheets and workers. */
function filesOf(chunks: Chunks, key: string, found = new Set<string>()): Set<string> {
  const chunk = chunks[key]
  if (!chunk) throw new Error(`the build has no ${key}`)
  if (found.has(chunk.file)) return found
  for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])])
    if (!file.endsWith('.woff2')) found.add(file)
  for (const imported of chunk.imports ?? []) filesOf(chunks, imported, found)
  return found
}

const dataFile = (name: string) => `data/${readManifest().artefacts.find((artefact) => artefact.name === name)?.file}`

/** The files that come before the first list, and those that the first idle map adds, by the manifest of the build in `dist`. */
function filesOfFirstLoad(): { readonly list: readonly string[]; readonly map: readonly string[] } {
  const chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Chunks
  const list = new Set(['index.html', dataFile('atlas'), ...filesOf(chunks, 'index.html')])
  const map = new Set([dataFile('boundaries'), ...MAP_PARTS.flatMap((part) => [...filesOf(chunks, part)])])
  return { list: [...list], map: [...map].filter((file) => !list.has(file)) }
}

const compressed = (file: string) => brotliCompressSync(readFileSync(join(DIST, file))).byteLength

export interface FirstLoad {
  readonly firstList: number
  readonly firstMap: number
  readonly singleFile: number
  /** Each file with its bytes as brotli, largest first. */
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly isForMap: boolean }[]
  readonly smallChunks: readonly string[]
}

/** Bytes of the build in `dist`: as brotli to the first list and the first idle map, as stored for the single file. */
export function measureFirstLoad(): FirstLoad {
  const { list, map } = filesOfFirstLoad()
  const files = [
    ...list.map((file) => ({ file, bytes: compressed(file), isForMap: false })),
    ...map.map((file) => ({ file, bytes: compressed(file), isForMap: true })),
  ].sort((left, right) => right.bytes - left.bytes)
  const sum = (measured: typeof files) => measured.reduce((total, { bytes }) => total + bytes, 0)
  return {
    firstList: sum(files.filter(({ isForMap }) => !isForMap)),
    firstMap: sum(files),
    singleFile: statSync(join(DIST, 'growth-atlas.html')).size,
    files,
    smallChunks: readdirSync(join(DIST, 'assets'))
      .filter((file) => file.endsWith('.js') && statSync(join(DIST, 'assets', file)).size < SMALLEST_CHUNK)
      .map((file) => `assets/${file}`),
  }
}

/** What of a build is over its budget, each as a sentence; nothing where all is within. */
export function overBudget(measured: FirstLoad): readonly string[] {
  return [
    ...(Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]).flatMap((name) =>
      measured[name] > BUDGETS[name] ? [`${name}: ${measured[name]} bytes, at most ${BUDGETS[name]}`] : [],
    ),
    ...measured.smallChunks.map((file) => `${file}: a chunk of less than ${SMALLEST_CHUNK} bytes`),
  ]
}
