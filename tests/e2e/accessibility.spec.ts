import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../support/atlasTest'

const SCREENS = [
  ['first view', ''],
  ['site', '?v=1&select=site:ochang'],
  ['region', '?v=1&select=region:honam'],
  ['belt', '?v=1&select=belt:battery-triangle'],
  ['programme', '?v=1&select=programme:national-growth-fund'],
  ['promises', '?v=1&board=promises&promise=growth-engines-fixed'],
  ['changes', '?v=1&board=changes&since=2026-03-31'],
  ['programmes', '?v=1&board=programmes&lens=planned'],
  ['profile', '?v=1&profile=region:jeonbuk'],
  ['shortlist', '?v=1&board=shortlist&must=industry:battery;gateway:port:60'],
  ['comparison', '?v=1&page=compare&compare=site:ochang,site:pohang-battery'],
  ['estimate', '?v=1&page=estimate:27720'],
  ['briefing', '?v=1&briefing=ministry-report:4'],
  ['own briefings', '?v=1&board=briefings&select=site:ochang'],
  ['table', '?v=1&view=table&industry=battery'],
] as const

/** Each screen in one theme and language, each theme and language on several screens; colours are a test of the tokens. */
const LOOKS = [
  ['light', 'ko'],
  ['dark', 'en'],
  ['high-contrast', 'ko'],
] as const

for (const [place, [name, query]] of SCREENS.entries()) {
  const [theme, language] = LOOKS[place % LOOKS.length] ?? LOOKS[0]
  test(`axe finds nothing on ${name}, ${theme}, ${language}`, async ({ app }) => {
    await app.page.addInitScript(
      (kept) => localStorage.setItem('growth-atlas.preferences.v1', kept),
      JSON.stringify({ theme, language }),
    )
    if (query.includes('profile') || query.includes('page=') || query.includes('briefing')) {
      await app.page.goto(`./${query}`)
      await expect(app.page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    } else await app.open(query)
    if (query.includes('board=briefings')) {
      await app.page.getByRole('button', { name: /새 브리핑|New briefing/ }).click()
      await app.page.getByRole('button', { name: /지금 화면을 장면으로 담기|Capture/ }).click()
    } else if (query.includes('board')) await expect(app.page.locator('[class*=board] h2').first()).toBeVisible()
    if (query.includes('select')) await expect(app.detail().getByRole('heading', { level: 3 }).first()).toBeVisible()
    // The parts of the screen scroll, never the page: it would scroll away under the reader who tabs.
    expect(await app.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page: app.page }).exclude('[data-map-surface]').analyze()
    expect(
      violations.map(
        ({ id, nodes }) => `${name}: ${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
      ),
    ).toEqual([])
  })
}
