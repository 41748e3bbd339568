import { type BrowserContext, expect, type Page, test as base } from '@playwright/test'
import { AppDriver } from './AppDriver'
import { TODAY } from './today'

/** How far the clock of every page is put back, or on, so that it is noon of the day of the tests when a worker starts. */
const AHEAD = Date.parse(`${TODAY}T12:00:00+09:00`) - Date.now()

export interface AtlasOptions {
  /** `svg` takes WebGL away, so that the map is drawn by its twin. */
  readonly renderer: 'webgl' | 'svg'
  readonly allowedFaults: RegExp[]
}

/** Every test fails on an error in the console, an exception, and a request that leaves the origin of the page. */
export const test = base.extend<AtlasOptions & { app: AppDriver }>({
  allowedFaults: [[], { option: true }],
  renderer: ['webgl', { option: true }],
  context: async ({ context }, use) => {
    await setClock(context)
    await use(context)
  },
  app: async ({ page, baseURL, allowedFaults, renderer }, use) => {
    if (renderer === 'svg') await page.addInitScript(takeWebGlAway)
    const faults: string[] = []
    watch(page, new URL(baseURL ?? '').origin, faults)
    await use(new AppDriver(page))
    expect(faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault)))).toEqual([])
  },
})
export { expect }

/** Lets every page of a context live on the day of the tests; its clock runs on from there. */
export async function setClock(context: BrowserContext): Promise<void> {
  await context.addInitScript((ahead) => {
    const real = Date.now
    Date.now = () => real() + ahead
    globalThis.Date = new Proxy(Date, {
      construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [Date.now()]) as object,
    })
  }, AHEAD)
}

/** Runs in the page before anything else. */
export function takeWebGlAway(): void {
  const getContext = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest])
  } as typeof getContext
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
      faults.push(`foreign request: ${request.url()}`)
  })
}
