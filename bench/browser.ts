import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { findChromium } from '../tests/support/findChromium'
import type { Gesture } from './gestures'
import { installProbe, MARKS } from './probe'
import { median, percentile } from './statistics'
import { mainThreadOf, type MainThread, TRACED } from './trace'

const CONTEXT: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'ko-KR',
  timezoneId: 'Asia/Seoul',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
}
/** Turns before the first that counts: parts of the app are loaded, and code compiled, when first used. */
const WARM_UP = 4

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
    ],
  })

/** Opens a page as on a first visit and waits for its first idle map. */
async function open(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext(CONTEXT)
  const page = await context.newPage()
  // tsx names functions through a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(installProbe, MARKS)
  await page.goto(url)
  await page.evaluate(() => window.bench.loaded)
  return page
}

/** First list (NaN where the page has none) and first idle map, in ms, medians of first visits. */
export async function measureLoad(browser: Browser, url: string, visits: number) {
  const found: { list: number; map: number }[] = []
  for (let visit = 0; visit < visits; visit += 1) {
    const page = await open(browser, url)
    found.push(await page.evaluate(() => window.bench.loaded))
    await page.context().close()
  }
  return { list: median(found.map(({ list }) => list)), map: median(found.map(({ map }) => map)) }
}

/**
 * Makes a gesture over and over; answers the times until the map was painted, and those of a true repaint right after each, so that both meet
 * the same machine. Throws where a turn changes nothing.
 */
async function repeat(page: Page, gesture: Gesture, from: number, count: number) {
  const painted: number[] = []
  const repaints: number[] = []
  for (let turn = from; turn < from + count; turn += 1) {
    const before = turn === 0 ? null : await gesture.shows(page)
    const press = await gesture.aim(page, turn)
    await page.evaluate((isOnMap) => window.bench.arm(isOnMap), gesture.isOnMap)
    const settled = page.evaluate(() => window.bench.settled())
    await press()
    const milliseconds = await settled
    if (milliseconds !== null) {
      painted.push(milliseconds)
      const repaint = await page.evaluate(() => window.bench.repaint())
      if (repaint !== null) repaints.push(repaint)
    }
    if ((await gesture.shows(page)) === before) throw new Error(`${gesture.name}: turn ${turn} changed nothing`)
  }
  return { painted, repaints }
}

export interface Input {
  /** Input to next paint by Event Timing, in ms; what it does not report took less than 16 and stands as 0. */
  readonly median: number
  readonly p95: number
  /** NaN where the gesture is not about the map. */
  readonly mapPainted: number
  /** NaN also where the build cannot be asked for one. */
  readonly repaint: number
}

/** Makes gestures one after the other on one page, each `rounds` times. */
export async function measureInputs(browser: Browser, url: string, gestures: readonly Gesture[], rounds: number) {
  const page = await open(browser, url)
  const inputs = new Map<string, Input>()
  for (const gesture of gestures) {
    await gesture.prepare?.(page)
    await repeat(page, gesture, 0, WARM_UP)
    await page.evaluate(() => window.bench.durations())
    const before = await page.evaluate(() => window.bench.interactions())
    const { painted, repaints } = await repeat(page, gesture, WARM_UP, rounds)
    const durations = await page.evaluate(() => window.bench.durations())
    const counted = (await page.evaluate(() => window.bench.interactions())) - before
    if (counted !== rounds) throw new Error(`${gesture.name}: ${counted} interactions in ${rounds} rounds`)
    inputs.set(gesture.name, {
      median: median(durations),
      p95: percentile(durations, 0.95),
      mapPainted: median(painted),
      repaint: median(repaints),
    })
  }
  await page.context().close()
  return inputs
}

/** Main-thread time of a gesture, in ms. */
export async function measureWork(
  browser: Browser,
  url: string,
  gesture: Gesture,
  rounds: number,
): Promise<MainThread> {
  const page = await open(browser, url)
  await repeat(page, gesture, 0, WARM_UP)
  await browser.startTracing(page, { categories: TRACED })
  await repeat(page, gesture, WARM_UP, rounds)
  const trace = (await browser.stopTracing()).toString()
  await page.context().close()
  return mainThreadOf(trace)
}
