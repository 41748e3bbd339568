import { expect, test } from '../support/atlasTest'

const VIEWS = [
  ['first-view', '?v=1'],
  ['region', '?v=1&select=region:jeonbuk'],
  ['belt', '?v=1&select=belt:battery-triangle'],
  ['compare', '?v=1&page=compare&compare=site:ochang,site:pohang-battery'],
  ['profile', '?v=1&profile=region:jeonbuk'],
  ['scene', '?v=1&briefing=ministry-report:4'],
] as const

for (const [name, query] of VIEWS) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name}, ${theme}`, async ({ app }) => {
      const { page } = app
      await page.addInitScript(
        (kept) => localStorage.setItem('growth-atlas.preferences.v1', kept),
        JSON.stringify({ theme, language: 'ko' }),
      )
      await page.goto(`./${query}`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      if (/page=compare|profile/.test(query)) await expect(page.locator('main svg [data-site]').first()).toBeAttached()
      else await app.mapIsDrawn()
      await page.evaluate(() => document.fonts.ready)
      await expect(page).toHaveScreenshot(`${name}-${theme}.png`, { scale: 'css' })
    })
  }
}
