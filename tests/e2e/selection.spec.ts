import { expect, setClock, test } from '../support/atlasTest'
import { expectedSelection, nameOf, VIEWS } from '../support/independentSelection'
import { TODAY } from '../support/today'

for (const [place, { query, wish }] of VIEWS.entries()) {
  const tag = place < 2 ? '@both' : '@svg'
  test(`map, list and total show exactly what data/ says for ${query}`, { tag }, async ({ app }) => {
    const { ids, total } = expectedSelection(wish, TODAY)
    await app.open(query)
    await expect(app.count()).toHaveText(`거점 ${ids.length}곳`)
    await expect(app.page.getByRole('list', { name: '확실성별 합계' })).toHaveAttribute('data-sum', String(total))
    await expect.poll(() => app.drawnSites()).toEqual(ids)
    await app.page.getByRole('button', { name: '표로 보기' }).click()
    await expect.poll(async () => [...(await app.tableNames())].sort()).toEqual(ids.map(nameOf).sort())
  })
}

test(
  'an investor chooses batteries and private investment of 1조 to 10조, and sends the view on in English',
  { tag: '@both' },
  async ({ app, browser, baseURL }) => {
    const { ids, total } = expectedSelection(
      { industry: 'battery', kind: 'private-investment', minimum: 1e12, maximum: 1e13 },
      TODAY,
    )
    await app.open()
    await app.choose('산업', /이차전지/)
    await app.type('최소', '1조')
    await app.type('최대', '₩10tn')
    await expect(app.count()).toHaveText(`거점 ${ids.length}곳`)
    await expect.poll(() => app.drawnSites()).toEqual(ids)
    await expect.poll(() => app.legendCount('이차전지')).toBe(ids.length)

    const other = await browser.newContext({ locale: 'en-GB', baseURL: baseURL ?? '' })
    await setClock(other)
    const page = await other.newPage()
    await page.goto(app.page.url())
    await expect(page.getByRole('heading', { name: `${ids.length} sites` })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Total by certainty' })).toHaveAttribute('data-sum', String(total))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await other.close()
  },
)

test('an empty result says which filter keeps out how many and offers the one that helps most', async ({ app }) => {
  await app.page.goto('./?v=1&industry=tourism&min=500000000000000&unknown=0')
  await expect(app.page.getByText('조건에 맞는 거점이 없습니다.')).toBeVisible()
  const { ids } = expectedSelection({ kind: 'private-investment', minimum: 5e14, unknown: false }, TODAY)
  await app.page.getByRole('button', { name: new RegExp(`산업 조건을 지우면 ${ids.length}곳`) }).click()
  await expect(app.count()).toHaveText(`거점 ${ids.length}곳`)
})
