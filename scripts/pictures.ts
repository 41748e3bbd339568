import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { AppDriver } from '../tests/support/AppDriver'
import { takeWebGlAway } from '../tests/support/atlasTest'
import { findChromium } from '../tests/support/findChromium'

interface Picture {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly query: string
  readonly isDark?: boolean
  /** Without WebGL, so that the SVG twin draws the map. */
  readonly isTwin?: boolean
  /** Goes on from the view of the link; answers the window to be pictured. */
  readonly goOn?: (page: Page) => Promise<Page>
}

async function openSpeakersWindow(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: '발표자 창 열기' }).click(),
  ])
  await speaker.setViewportSize({ width: 1100, height: 760 })
  await speaker.getByRole('img').nth(1).waitFor()
  return speaker
}

async function copyBriefing(page: Page): Promise<Page> {
  await page.getByRole('button', { name: '복사해 고치기' }).click()
  await page.getByRole('button', { name: '발표하기' }).waitFor()
  await new AppDriver(page).mapIsDrawn()
  return page
}

/** `npm run pictures`: takes the pictures of the README and the docs from the built app. */
const PICTURES: readonly Picture[] = [
  { name: 'first-view', width: 1280, height: 800, query: '' },
  { name: 'region', width: 1440, height: 900, query: '?v=1&select=region:jeonbuk' },
  { name: 'belt', width: 1440, height: 900, query: '?v=1&industry=battery&select=belt:battery-triangle' },
  {
    name: 'belt-twin',
    width: 1440,
    height: 900,
    query: '?v=1&industry=battery&select=belt:battery-triangle',
    isTwin: true,
  },
  { name: 'promises', width: 1440, height: 900, query: '?v=1&board=promises' },
  { name: 'profile', width: 1280, height: 900, query: '?v=1&profile=region:jeonbuk' },
  {
    name: 'comparison',
    width: 1280,
    height: 900,
    query: '?v=1&page=compare&compare=site:ochang,site:pohang-battery,site:saemangeum-battery,site:ulsan-battery',
  },
  { name: 'briefing', width: 1280, height: 800, query: '?v=1&briefing=ministry-report:3' },
  { name: 'speaker', width: 1280, height: 800, query: '?v=1&briefing=ministry-report:3', goOn: openSpeakersWindow },
  { name: 'authoring', width: 1440, height: 900, query: '?v=1&briefing=ministry-report:4', goOn: copyBriefing },
  { name: 'phone', width: 390, height: 844, query: '' },
  { name: 'english-dark', width: 1280, height: 800, query: '?lang=en&v=1&industry=semiconductor', isDark: true },
]

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))
mkdirSync(folder, { recursive: true })
const server = await preview({ preview: { port: 4180 } })
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
for (const { name, width, height, query, isDark, isTwin, goOn } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'ko-KR',
    baseURL: 'http://localhost:4180/',
    colorScheme: isDark ? 'dark' : 'light',
  })
  if (isTwin) await page.addInitScript(takeWebGlAway)
  const app = new AppDriver(page)
  await page.goto(`./${query}`)
  // A page without the large map has its pictures as SVG.
  await page.locator('[data-map-state="ready"], [data-map-picture]').first().waitFor()
  if ((await page.locator('[data-map-state]').count()) > 0) await app.mapIsDrawn()
  const pictured = goOn ? await goOn(page) : page
  await pictured.evaluate(() => document.fonts.ready)
  await pictured.screenshot({ path: `${folder}/${name}.png` })
  await page.context().close()
}
await browser.close()
await server.close()
