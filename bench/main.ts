import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { AppDriver } from '../tests/support/AppDriver'
import { findChromium } from '../tests/support/findChromium'

/** `npm run bench`: measures the budgets of docs/DESIGN.md §6 on the built app, all in one run, and prints them. It never judges. */
const root = fileURLToPath(new URL('..', import.meta.url))
const rows: { what: string; measured: string; budget: string }[] = []
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
const compressed = (path: string) => brotliCompressSync(readFileSync(path)).byteLength
const median = (values: readonly number[]) =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN

const started = performance.now()
rmSync(`${root}public/data`, { recursive: true, force: true })
execFileSync('npm', ['run', '-s', 'data'], { cwd: root })
rows.push({
  what: 'data build from a clean checkout',
  measured: `${((performance.now() - started) / 1000).toFixed(1)} s`,
  budget: '15 s',
})
execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'ignore' })

const server = await preview({ preview: { port: 4181 } })
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--disable-background-networking',
  ],
})
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  locale: 'ko-KR',
  baseURL: 'http://localhost:4181/',
})
const loaded: string[] = []
page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
const app = new AppDriver(page)
// tsx names functions through a helper that the page does not have.
await page.addInitScript('globalThis.__name = (value) => value')
await app.open()
await app.mapIsDrawn()
const files = [...new Set(loaded)]
  .filter((path) => !/woff2$|pretendard/.test(path))
  .map((path) => ({ path, bytes: compressed(`${root}dist${path === '/' ? '/index.html' : path}`) }))
const sizeOf = (isWanted: (path: string) => boolean) =>
  files.filter(({ path }) => isWanted(path)).reduce((sum, { bytes }) => sum + bytes, 0)
const isForMap = (path: string) => /MapView|maplibre|boundaries|records|manifest/.test(path)
rows.push({
  what: 'bytes to the first list and filters (brotli, fonts aside)',
  measured: kilobytes(sizeOf((path) => !isForMap(path))),
  budget: '200 kB',
})
rows.push({
  what: 'bytes to the first idle map (brotli, fonts and records aside)',
  measured: kilobytes(sizeOf((path) => !path.includes('records'))),
  budget: kilobytes(420_000 * 1.6),
})

/** Milliseconds from a step until the renderer has drawn everything again, and of main-thread work before it can. */
async function time(step: 'filter' | 'repaint', times: number): Promise<{ painted: number; script: number }> {
  const samples = await page.evaluate(
    async ({ name, count }) => {
      const canvas = document.querySelector('[data-map-state] .maplibregl-map')
      const isDrawn = () => {
        let drawn: unknown = null
        canvas?.dispatchEvent(
          new CustomEvent('atlas:inspect', { detail: { kind: 'drawn', answer: (ids: unknown) => (drawn = ids) } }),
        )
        return drawn !== null
      }
      /** Waits until React has put the new count of results on the screen. */
      const change = () =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect()
            resolve()
          })
          const results = document.querySelector('#results h2')
          if (results) observer.observe(results, { characterData: true, childList: true, subtree: true })
        })
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const settle = async () => {
        do await frame()
        while (!isDrawn())
      }
      const option = () =>
        [...document.querySelectorAll<HTMLElement>('[role=group] label')]
          .find((label) => label.textContent?.startsWith('이차전지'))
          ?.querySelector('input')
      const results: { painted: number; script: number }[] = []
      for (let turn = 0; turn < count; turn += 1) {
        const start = performance.now()
        if (name === 'filter') {
          const committed = change()
          option()?.click()
          await committed
        } else dispatchEvent(new Event('resize'))
        const script = performance.now() - start
        await settle()
        results.push({ painted: performance.now() - start, script })
        await settle()
      }
      return results
    },
    { name: step, count: times },
  )
  return { painted: median(samples.map(({ painted }) => painted)), script: median(samples.map(({ script }) => script)) }
}
const bare = await time('repaint', 30)
const filter = await time('filter', 30)
rows.push({
  what: 'filter change → map repainted, against a bare repaint',
  measured: `${(filter.painted / bare.painted).toFixed(2)} ×`,
  budget: '1.3 ×',
})
rows.push({
  what: 'main-thread time of a filter change (median of 30)',
  measured: `${filter.script.toFixed(1)} ms`,
  budget: '8 ms',
})
await browser.close()
await server.close()
process.stdout.write(
  `${rows.map(({ what, measured, budget }) => `${what.padEnd(66)} ${measured.padStart(8)}   at most ${budget}`).join('\n')}\n`,
)
process.stdout.write(`${readdirSync(`${root}dist/assets`).length} files in dist/assets\n`)
