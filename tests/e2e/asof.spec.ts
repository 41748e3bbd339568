import { formatWon } from '../../src/i18n/format'
import type { AppDriver } from '../support/AppDriver'
import { expect, test } from '../support/atlasTest'
import { headlineOn, stageOn } from '../support/independentData'
import { expectedSelection, rawSites, REGIONS, subjectKeys, unknownTexts } from '../support/independentSelection'

const REPORT = '2025-12-17'
const KINDS = ['private-investment', 'public-budget', 'project-total', 'fund', 'infrastructure', 'pledge']

/** All that can be read on the screen, after everything that opens has been opened. */
async function readScreen(app: AppDriver): Promise<string> {
  return app.page.evaluate(() => {
    for (let round = 0; round < 3; round += 1)
      for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]:not([aria-haspopup])'))
        button.click()
    return new Promise<string>((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(document.querySelector('main')?.textContent ?? ''), 0)),
    )
  })
}

const found = (text: string, forbidden: readonly string[]) => forbidden.filter((sentence) => text.includes(sentence))

test('as of the report, no board, table or profile tells what came later', async ({ app }) => {
  test.setTimeout(180_000)
  const forbidden = unknownTexts(REPORT)
  expect(forbidden.length).toBeGreaterThan(700)
  const views = [
    ...['promises', 'changes', 'programmes'].map((board) => `board=${board}`),
    'view=table',
    ...REGIONS.map((region) => `profile=region:${region}`),
  ]
  for (const view of views) {
    await app.page.goto(`./?v=1&asof=${REPORT}&${view}`)
    await expect(app.page.locator('main table, main [data-map-surface]').first()).toBeVisible()
    if (view.startsWith('profile')) await expect(app.page.getByRole('article')).toBeVisible()
    const text = await readScreen(app)
    expect(text.length).toBeGreaterThan(500)
    expect(found(text, forbidden), view).toEqual([])
  }
})

test('as of the report, no details of any subject tell what came later', async ({ app }) => {
  test.setTimeout(600_000)
  const forbidden = unknownTexts(REPORT)
  // No site passes, so that neither map nor list has anything to draw but the details.
  await app.page.goto(`./?v=1&view=table&q=nothing-at-all&asof=${REPORT}`)
  await expect(app.page.getByText('조건에 맞는 거점이 없습니다.')).toBeVisible()
  for (const key of subjectKeys) {
    await app.page.evaluate((select) => {
      history.pushState(null, '', `?v=1&view=table&q=nothing-at-all&asof=2025-12-17&select=${select}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, key)
    await expect(
      app.page.getByRole('article').or(app.page.getByText('아직 알려지지 않은 대상입니다')).first(),
    ).toBeVisible()
    expect(found(await readScreen(app), forbidden), key).toEqual([])
  }
})

test('as of the report, places, stages and amounts are those of that day', async ({ app }) => {
  for (const kind of KINDS) {
    await app.page.goto(`./?v=1&asof=${REPORT}&view=table&money=${kind}`)
    await expect(app.count()).toHaveText(`거점 ${expectedSelection({ kind }, REPORT).ids.length}곳`)
    await expect(app.page.getByRole('rowheader').first()).toBeVisible()
    const rows = await app.page
      .getByRole('region', { name: '거점 표' })
      .getByRole('row')
      .evaluateAll((all) =>
        all.slice(1).map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
      )
    const words: Record<string, string> = {
      operating: '가동·운영',
      'under-construction': '조성·공사 중',
      designated: '지정',
      planned: '계획',
      'under-review': '검토',
      candidate: '후보',
    }
    const shown = rows
      .map((cells) =>
        [cells[1], cells[6], cells[7]?.replace('자료 없음', '').replace('출처를 찾지 못했습니다.', '') ?? ''].join(
          ' | ',
        ),
      )
      .sort()
    const expected = rawSites
      .flatMap((site) => {
        const stage = stageOn(site, REPORT)
        const amount = headlineOn(site.id, kind, REPORT)
        return stage ? [[site.name_ko, words[stage], amount ? formatWon(amount.value, 'ko') : ''].join(' | ')] : []
      })
      .sort()
    expect(shown).toEqual(expected)
  }
})

test('the as-of date is set on the screen, kept in the link, and lists and marks what changed', async ({ app }) => {
  await app.open()
  await app.page.getByRole('button', { name: /^기준일/ }).click()
  await app.page.getByRole('button', { name: '2026년 2분기 말' }).click()
  await app.page.getByRole('combobox', { name: /비교할 이전 날짜/ }).selectOption('2025-12-17')
  await app.page.getByRole('button', { name: '바뀐 것 보기' }).click()
  const parameters = new URL(app.page.url()).searchParams
  expect([parameters.get('asof'), parameters.get('since'), parameters.get('board')]).toEqual([
    '2026-06-30',
    '2025-12-17',
    'changes',
  ])
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
