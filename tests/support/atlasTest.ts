import { expect, type Page, test as base } from '@playwright/test'
import { AppDriver } from './AppDriver'

/** Every test fails on an error in the console, an exception, and a request that leaves the origin of the page. */
export const test = base.extend<{ app: AppDriver; allowedFaults: RegExp[] }>({
  allowedFaults: [[], { option: true }],
  app: async ({ page, baseURL, allowedFaults }, use) => {
    const faults: string[] = []
    watch(page, new URL(baseURL ?? '').origin, faults)
    await use(new AppDriver(page))
    expect(faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault)))).toEqual([])
  },
})
export { expect }

export function watch(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:') faults.push(`foreign request: ${request.url()}`)
  })
}
