import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Manifest } from '../src/domain/schema/artefact'

const FOLDER = join(import.meta.dirname, '../public/data/')
const MANIFEST = `${FOLDER}manifest.json`
const MODULE = 'virtual:built-data'

/** What the last run of the data build wrote. Throws where there was none. */
export function readManifest(): Manifest {
  if (!existsSync(MANIFEST)) throw new Error('public/data/manifest.json is missing: run npm run data first')
  return JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest
}

/** The text of an artefact of the last run of the data build. */
export function readBuiltArtefact(name: string): string {
  const built = readManifest().artefacts.find((artefact) => artefact.name === name)
  if (!built) throw new Error(`the data build makes no ${name}`)
  return readFileSync(`${FOLDER}${built.file}`, 'utf8')
}

/** The page asks for these beside the script: first what the list is made of, then what the map is. */
const ASKED_FOR_AT_ONCE = [
  { name: 'atlas', priority: 'high' },
  { name: 'boundaries', priority: 'low' },
] as const

/**
 * Tells the app at build time under which names its data stand, so that it needs no further file to learn them and can never meet data
 * that it was not built for.
 */
export const builtData: Plugin = {
  name: 'built-data',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load(id) {
    if (id !== `\0${MODULE}`) return null
    this.addWatchFile(MANIFEST)
    const { version, as_of, artefacts } = readManifest()
    const files = Object.fromEntries(artefacts.map(({ name, file, bytes, sha256 }) => [name, { file, bytes, sha256 }]))
    return [
      `export const version = ${JSON.stringify(version)}`,
      `export const asOf = ${JSON.stringify(as_of)}`,
      `export const files = ${JSON.stringify(files)}`,
    ].join('\n')
  },
  transformIndexHtml: () => {
    const { artefacts } = readManifest()
    return ASKED_FOR_AT_ONCE.flatMap(({ name, priority }) =>
      artefacts
        .filter((artefact) => artefact.name === name)
        .map(({ file }) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'fetch',
            href: `./data/${file}`,
            crossorigin: true,
            fetchpriority: priority,
          },
          // Before the scripts: where a browser opens six connections, the data must not wait for one of theirs.
          injectTo: 'head-prepend' as const,
        })),
    )
  },
}
