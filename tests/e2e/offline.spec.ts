import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { AppDriver } from '../support/AppDriver'
import { expect, setClock, test } from '../support/atlasTest'
import { giveMinistryBriefing, openConsole } from '../support/briefingJourney'

// The room has a projector of that size.
test.use({ viewport: { width: 1024, height: 768 } })

const SINGLE = join(process.cwd(), 'dist/growth-atlas.html')

/** Everything a page asks for but itself, data in its own text and what it made itself. */
function watchRequests(page: Page): string[] {
  const asked: string[] = []
  page.context().on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.isNavigationRequest()) asked.push(request.url())
  })
  return asked
}

test.describe('the hosted app', () => {
  test.use({ serviceWorkers: 'allow' })

  /** Nothing has been opened yet but the first view: all the rest must come from what was kept. */
  const goOffline = async (app: AppDriver) => {
    await app.open()
    await app.page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await app.page.context().setOffline(true)
    await app.page.reload()
    await app.mapIsDrawn()
  }

  test('after the first visit draws its map without a network @webgl', async ({ app }) => {
    await goOffline(app)
    expect((await app.drawnSites())?.length).toBeGreaterThan(0)
  })

  test('after the first visit gives the whole ministry briefing without a network', async ({ app }) => {
    await goOffline(app)
    await app.page.getByRole('button', { name: '브리핑', exact: true }).click()
    await app.page.getByRole('button', { name: '업무보고 브리핑' }).click()
    await giveMinistryBriefing(app, await openConsole(app))
  })
})

test(
  'the single file opens from disk, asks for nothing, and gives the whole ministry briefing',
  { tag: '@webgl' },
  async ({ page }) => {
    expect(statSync(SINGLE).size).toBeLessThanOrEqual(3_000_000)
    const asked = watchRequests(page)
    const faults: string[] = []
    page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : undefined))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.context().setOffline(true)
    await page.goto(pathToFileURL(SINGLE).href)
    const app = new AppDriver(page)
    await app.mapIsDrawn()
    await page.getByRole('button', { name: '브리핑', exact: true }).click()
    await page.getByRole('button', { name: '업무보고 브리핑' }).click()
    await giveMinistryBriefing(app, await openConsole(app))
    expect([faults, asked]).toEqual([[], []])
  },
)

test('packing takes the present view, settings and own briefing along, stamped, into a file that can be packed again', async ({
  app,
  browser,
}) => {
  const { page } = app
  await app.open('?v=1&industry=battery&asof=2026-03-31&board=briefings')
  await page.getByRole('button', { name: '화면 설정' }).click()
  await page.getByRole('combobox', { name: /화면 모드/ }).selectOption({ label: '어둡게' })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '새 브리핑' }).click()
  await page.getByRole('textbox', { name: '브리핑 제목' }).fill('</script><b>우리 지역</b>')
  await page.getByRole('button', { name: '지금 화면을 장면으로 담기' }).click()
  await page.getByRole('button', { name: '내보내기' }).click()
  const pack = async (from: Page) => {
    const [download] = await Promise.all([
      from.waitForEvent('download'),
      from.getByRole('button', { name: '오프라인용으로 묶기' }).click(),
    ])
    const path = test.info().outputPath(download.suggestedFilename())
    await download.saveAs(path)
    return path
  }
  const version = JSON.parse(readFileSync(join(process.cwd(), 'public/data/manifest.json'), 'utf8')).version
  const first = await pack(page)
  expect(first.endsWith(`growth-atlas-2026-03-31-${version}.html`)).toBe(true)

  const context = await browser.newContext({ offline: true, locale: 'ko-KR' })
  await setClock(context)
  const opened = await context.newPage()
  const asked = watchRequests(opened)
  await opened.goto(pathToFileURL(first).href)
  await expect(opened.getByRole('button', { name: '이차전지 조건 지우기' })).toBeVisible()
  await expect(opened.getByRole('button', { name: /기준일.*2026\. 3\. 31\./ })).toBeVisible()
  await expect(opened.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(opened.getByRole('textbox', { name: '브리핑 제목' })).toHaveValue('</script><b>우리 지역</b>')
  await opened.getByRole('button', { name: '도움말' }).click()
  await opened.getByText('오픈소스 라이선스').click()
  const licences = opened.getByRole('group', { name: '오픈소스 라이선스' })
  for (const name of ['maplibre-gl', 'react-dom', 'pretendard-gov', 'SIL OPEN FONT LICENSE', 'Natural Earth'])
    await expect(licences).toContainText(name)
  await expect(opened.getByText(new RegExp(`기준일 2026\\. 3\\. 31\\., 자료 버전 ${version}`))).toBeVisible()
  await opened.keyboard.press('Escape')
  await opened.getByRole('button', { name: '내보내기' }).click()
  const second = await pack(opened)
  const held = (path: string) => readFileSync(path, 'utf8').match(/id="packed"/g)?.length
  expect([held(first), held(second), asked]).toEqual([1, 1, []])
  await context.close()
})
