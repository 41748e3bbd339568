import { expect, test } from '../support/atlasTest'
import { unknownTexts } from '../support/independentRecords'
import { expectedSelection, nameOf } from '../support/independentSelection'
import { REPORT } from '../support/today'

test('as of the report, list, total, table, boards and a profile know nothing of what came later', async ({ app }) => {
  const { page } = app
  const { ids, total } = expectedSelection({ kind: 'private-investment' }, REPORT)
  await app.open(`?v=1&view=table&asof=${REPORT}`)
  await expect(app.count()).toHaveText(`거점 ${ids.length}곳`)
  await expect(page.getByRole('list', { name: '확실성별 합계' })).toHaveAttribute('data-sum', String(total))
  await expect.poll(async () => [...(await app.tableNames())].sort()).toEqual(ids.map(nameOf).sort())
  const forbidden = unknownTexts(REPORT)
  expect(forbidden.length).toBeGreaterThan(700)
  for (const [view, heading] of [
    ['board=promises', /^약속 \d+건/],
    ['board=programmes', /^사업·제도 \d+건/],
    ['profile=region:jeonbuk', /^전북특별자치도$/],
  ] as const) {
    await page.goto(`./?v=1&asof=${REPORT}&${view}`)
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible()
    const text = await page.getByRole('main').innerText()
    expect(text.length).toBeGreaterThan(500)
    expect(
      forbidden.filter((sentence) => text.includes(sentence)),
      view,
    ).toEqual([])
  }
})

test('the as-of date is set on the screen, kept in the link, and lists and marks what changed', async ({ app }) => {
  await app.open()
  await app.page.getByRole('button', { name: /^기준일/ }).click()
  await app.page.getByRole('button', { name: '2026년 2분기 말' }).click()
  await app.page.getByRole('combobox', { name: /비교할 이전 날짜/ }).selectOption('2025-12-17')
  await app.page.getByRole('button', { name: '바뀐 것 보기' }).click()
  // The address is written a frame after the press.
  const inLink = () => {
    const parameters = new URL(app.page.url()).searchParams
    return [parameters.get('asof'), parameters.get('since'), parameters.get('board')]
  }
  await expect.poll(inLink).toEqual(['2026-06-30', '2025-12-17', 'changes'])
  const board = app.page.getByRole('region', { name: '바뀐 것' })
  await expect(board.getByRole('button', { name: '광주 AI 자율주행 실증도시' }).first()).toBeVisible()
  await expect(board.getByText('계획 → 지정').first()).toBeVisible()
})

test('a day that is still to come, or before the report, is told and left out', async ({ app }) => {
  await app.open('?v=1&asof=2999-01-01')
  await expect(app.page.getByRole('status', { name: '알림' })).toContainText('asof')
  await app.open('?v=1&asof=2020-01-01')
  await expect(app.page.getByRole('status', { name: '알림' })).toContainText('2020-01-01')
})

test('the growth-engine selection of February 2026 is passed and unverified until a source says otherwise', async ({
  app,
}) => {
  const title = '5극3특 성장엔진 산업 확정'
  await app.open('?v=1&asof=2026-06-30&board=promises')
  await expect(app.page.getByRole('region', { name: '기한 경과·미확인' }).getByText(title)).toBeVisible()
  await app.open('?v=1&board=promises')
  await app.page
    .getByRole('region', { name: '지연' })
    .getByRole('button', { name: new RegExp(title) })
    .click()
  await expect(app.page.getByText(/2월 확정은 이뤄지지 않음/)).toBeVisible()
})
