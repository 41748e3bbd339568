import { expect, test } from '../support/atlasTest'

test('an official finds Saemangeum by initial consonants with the keyboard alone', async ({ app }) => {
  await app.open()
  await app.search('ㅅㅁㄱ')
  await expect(app.page.getByRole('option').first()).toContainText('새만금')
  await app.page.keyboard.press('ArrowDown')
  await app.page.keyboard.press('Enter')
  await expect(app.detail().getByRole('heading', { level: 2 })).toContainText('새만금')
  await app.page.goBack()
  await expect(app.detail()).toBeHidden()
})

test('former and present names lead to the province', async ({ app }) => {
  await app.open()
  for (const [words, name] of [
    ['전라북도', '전북특별자치도'],
    ['전남광주통합특별시', '광주광역시'],
    ['POSCO', '포스코'],
  ] as const) {
    await app.search(words)
    await expect(app.page.getByRole('option').filter({ hasText: name }).first()).toBeVisible()
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('Control+a')
    await app.page.keyboard.press('Delete')
  }
})

test('a fact shows its certainty, its day and, one press away, its sources', async ({ app }) => {
  await app.open('?v=1&select=site:ochang')
  const facts = app.detail().getByRole('region', { name: '근거', exact: true })
  await facts
    .getByRole('button', { name: /^출처 \d+$/ })
    .first()
    .click()
  await expect(facts.getByRole('link').first()).toHaveAttribute('rel', /noopener/)
})

test('a belt shows its nodes in order with role and gaps', async ({ app }) => {
  await app.open('?v=1&select=belt:southern-semiconductor-belt')
  const nodes = app.detail().getByRole('region', { name: '거점과 역할' }).getByRole('listitem')
  await expect(nodes).toHaveCount(4)
  await expect(nodes.filter({ hasText: '첨단 패키징' })).toContainText('광주 첨단3지구')
})

test('the language changes everything and keeps the view', async ({ app }) => {
  await app.open('?v=1&select=region:jeonbuk&industry=battery')
  await app.page.getByRole('button', { name: 'English' }).click()
  await expect(app.detail().getByRole('heading', { level: 2 })).toHaveText('Jeonbuk State')
  await expect(app.page.getByRole('button', { name: 'Clear the filter Batteries' })).toBeVisible()
  expect(new URL(app.page.url()).searchParams.get('select')).toBe('region:jeonbuk')
  await app.page.reload()
  await expect(app.detail().getByRole('heading', { level: 2 })).toHaveText('Jeonbuk State')
})

test('on a phone a choice in the list opens its details in the sheet', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.open()
  await app.mapIsDrawn()
  await app.list().getByRole('button').first().click()
  await expect(app.detail().getByRole('heading', { level: 2 })).toBeVisible()
  await app.page.reload()
  await expect(app.detail().getByRole('heading', { level: 2 })).toBeVisible()
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
