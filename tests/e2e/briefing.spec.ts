import { readFileSync } from 'node:fs'
import { expect, test } from '../support/atlasTest'
import { REGIONS } from '../support/independentSelection'

interface RawScene { id: string; title: { ko: string }; body: { ko: string }; facts: string[]; view: { asOf: string; select?: string } }
const scenes: RawScene[] = JSON.parse(readFileSync(new URL('../../data/briefings/ministry-report.json', import.meta.url), 'utf8')).scenes

test('a presenter gives the whole ministry briefing by keyboard', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  await app.open()
  await app.mapIsDrawn()
  await page.getByRole('button', { name: '브리핑', exact: true }).click()
  await page.getByRole('button', { name: '업무보고 브리핑' }).click()
  const title = page.getByRole('heading', { level: 2 })
  await expect(title).toHaveText(scenes[0]?.title.ko ?? '')
  for (const [place, scene] of scenes.entries()) {
    await expect(title).toHaveText(scene.title.ko)
    for (const line of scene.body.ko.split('\n')) await expect(page.getByText(line, { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: `근거 ${scene.facts.length}건` })).toBeVisible()
    await expect(page.getByText(`기준일 ${scene.view.asOf.split('-').map((part) => `${Number(part)}.`).join(' ')}`)).toBeVisible()
    await expect.poll(() => new URL(page.url()).searchParams.get('briefing')).toBe(`ministry-report:${place + 1}`)
    await expect.poll(() => app.drawnSites()).not.toBeNull()
    await page.keyboard.press(['ArrowRight', 'Space', 'PageDown'][place % 3] ?? 'ArrowRight')
  }
  await expect(title).toHaveText(scenes.at(-1)?.title.ko ?? '')
  await page.keyboard.press('Home')
  await expect(title).toHaveText(scenes[0]?.title.ko ?? '')
  await page.keyboard.press('4')
  await expect(title).toHaveText(scenes[3]?.title.ko ?? '')
  await page.keyboard.press('b')
  await expect(page.getByText('아무 키나 누르면 다시 보입니다')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(title).toHaveText(scenes[4]?.title.ko ?? '')
  await page.keyboard.press('Escape')
  await expect(app.list()).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
})

test('a presenter leaves the script to explore and comes back to the scene as it was', async ({ app }) => {
  const { page } = app
  await page.goto('./?v=1&briefing=ministry-report:4')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(scenes[3]?.title.ko ?? '')
  await page.getByRole('button', { name: '지도에서 살펴보기' }).click()
  await app.choose('산업', /바이오/)
  await page.getByRole('button', { name: '브리핑으로 돌아가기' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(scenes[3]?.title.ko ?? '')
  await page.getByRole('button', { name: '지도에서 살펴보기' }).click()
  await expect(page.getByRole('button', { name: /이차전지 조건 지우기/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /바이오 조건 지우기/ })).toBeHidden()
})

test('each region has a briefing of seven scenes, and what became of it has one for each state', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  for (const region of REGIONS) {
    await page.goto(`./?v=1&briefing=region-${region}:7`)
    await expect(page.getByText('7/7')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('지정과 지원')
  }
  await page.goto('./?v=1&briefing=outcomes:1')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('기한 경과·미확인')
  await expect(page.getByText(/전하는 출처가 없습니다/).first()).toBeVisible()
})
