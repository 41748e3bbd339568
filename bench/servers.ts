import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, preview } from 'vite'

const ROOT = resolve(import.meta.dirname, '..')

async function serve(folder: string, port: number) {
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port, strictPort: true },
  })
  return { url: `http://localhost:${port}/`, stop: () => server.close() }
}

/** Builds the bare page with the data of the build that it is to be compared with. */
async function buildBare(dist: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-atlas-bare-'))
  await build({
    root: join(ROOT, 'bench/bare'),
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(ROOT, 'src') } },
    build: { outDir: folder, target: 'es2022', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  })
  // The names may carry a hash.
  for (const name of ['atlas', 'boundaries']) {
    const file = readdirSync(join(dist, 'data')).find((candidate) => candidate.startsWith(`${name}.`))
    if (file === undefined) throw new Error(`${dist} has no data of the name ${name}`)
    copyFileSync(join(dist, 'data', file), join(folder, `${name}.json`))
  }
  return folder
}

/** Serves the built app and the bare page side by side. */
export async function startServers(dist: string) {
  const folder = await buildBare(dist)
  const app = await serve(dist, 4181)
  const bare = await serve(folder, 4182)
  const stop = async () => {
    await Promise.all([app.stop(), bare.stop()])
    rmSync(folder, { recursive: true })
  }
  return { app: app.url, bare: bare.url, stop }
}
