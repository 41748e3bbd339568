import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { AppDriver } from '../tests/support/AppDriver'
import { findChromium } from '../tests/support/findChromium'

/** `npm run pictures`: takes the pictures of the README and the docs from the built app. */
const PICTURES = [
  { name: 'first-view', width: 1280, height: 800, query: '' },
  { name: 'region', width: 1440, height: 900, query: '?v=1&select=region:jeonbuk' },
  { name: 'belt', width: 1440, height: 900, query: '?v=1&industry=battery&select=belt:battery-triangle' },
  { name: 'promises', width: 1440, height: 900, query: '?v=1&board=promises' },
  { name: 'profile', width: 1280, height: 900, query: '?v=1&profile=region:jeonbuk' },
  { name: 'comparison', width: 1280, height: 900, query: '?v=1&page=compare&compare=site:ochang,site:pohang-battery,site:saemangeum-battery,site:ulsan-battery' },
  { name: 'briefing', width: 1280, height: 800, query: '?v=1&briefing=ministry-report:3' },
  { name: 'phone', width: 390, height: 844, query: '' },
  { name: 'english-dark', width: 1280, height: 800, query: '?lang=en&v=1&industry=semiconductor', isDark: true },
]

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))
mkdirSync(folder, { recursive: true })
const server = await preview({ preview: { port: 4180 } })
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-background-networking'],
})
for (const { name, width, height, query, isDark } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'ko-KR', baseURL: 'http://localhost:4180/', colorScheme: isDark ? 'dark' : 'light' })
  const app = new AppDriver(page)
  await page.goto(`./${query}`)
  // A page without the large map has its pictures as SVG.
  await page.locator('[data-map-state="ready"], [data-map-picture]').first().waitFor()
  if ((await page.locator('[data-map-state]').count()) > 0) await app.mapIsDrawn()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.close()
}
await browser.close()
await server.close()
