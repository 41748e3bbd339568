import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { AppDriver } from '../support/AppDriver'
import { expect, test } from '../support/atlasTest'

const scenes = (page: Page) => page.getByRole('list', { name: /^장면 \d+개$/ }).getByRole('button')
const titles = async (page: Page) => (await scenes(page).allInnerTexts()).map((text) => text.replace(/^\d+\s*/, ''))
const kept = (page: Page) => expect(page.getByText('이 브라우저에 저장됨')).toBeVisible()
const field = (page: Page, name: RegExp | string) => page.getByRole('textbox', { name })

async function create(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: '새 브리핑' }).click()
  await field(page, '브리핑 제목').fill(title)
}
const capture = (page: Page) => page.getByRole('button', { name: '지금 화면을 장면으로 담기' }).click()

test('an official captures views, writes, reorders, duplicates, takes back, and tells the briefing', async ({
  app,
}) => {
  const { page } = app
  await app.open('?v=1&select=site:pohang-battery&board=briefings')
  await create(page, '우리 지역')
  await capture(page)
  expect(await titles(page)).toEqual(['포항 이차전지 특화단지'])
  await field(page, '장면 제목').fill('포항의 약속')
  await field(page, /^본문/).fill('첫 문단\n둘째 문단')
  await field(page, /^말할 거리/).fill('천천히 말한다')
  await field(page, '머무를 시간(초)').fill('3')
  await expect(page.getByText('5에서 3600 사이의 숫자를 적어 주세요.')).toBeVisible()
  await field(page, '머무를 시간(초)').fill('90')
  await page
    .getByRole('group', { name: /근거 가운데/ })
    .getByRole('checkbox')
    .first()
    .click({ force: true })
  await expect(
    page
      .getByRole('group', { name: /근거 가운데/ })
      .getByRole('checkbox')
      .first(),
  ).not.toBeChecked()

  await app.choose('산업', /바이오/)
  await capture(page)
  await page.getByRole('button', { name: '앞으로 옮기기' }).click()
  const [first = ''] = await titles(page)
  expect(await titles(page)).toEqual([first, '포항의 약속'])
  await page.getByRole('button', { name: '복제' }).click()
  expect(await titles(page)).toEqual([first, first, '포항의 약속'])
  await page.getByRole('button', { name: '되돌리기' }).click()
  expect(await titles(page)).toEqual([first, '포항의 약속'])
  await page.getByRole('button', { name: '다시 하기' }).click()
  expect(await titles(page)).toEqual([first, first, '포항의 약속'])
  await scenes(page).nth(1).click()
  await page.getByRole('button', { name: '장면 지우기' }).click()
  expect(await titles(page)).toEqual([first, '포항의 약속'])
  await kept(page)

  // It is there again after a reload, and in the menu of briefings.
  await page.reload()
  await expect(scenes(page)).toHaveCount(2)
  await page.getByRole('button', { name: '브리핑', exact: true }).click()
  await page.getByRole('button', { name: '우리 지역', exact: true }).click()
  await expect(page.getByText('1/2')).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('포항의 약속')
  await expect(page.getByText('둘째 문단', { exact: true })).toBeVisible()
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: '지도에서 살펴보기' }).click()
  await expect(page.getByRole('button', { name: '바이오 조건 지우기' })).toBeVisible()
})

test('the ministry briefing is copied to be one’s own and keeps its views, facts and times', async ({ app }) => {
  const { page } = app
  await page.goto('./?v=1&briefing=ministry-report:4')
  const title = await page.getByRole('heading', { level: 2 }).innerText()
  const facts = await page.getByRole('button', { name: /^근거 \d+건$/ }).innerText()
  await page.getByRole('button', { name: '복사해 고치기' }).click()
  await expect(field(page, '장면 제목')).toHaveValue(title)
  await field(page, '장면 제목').fill('고친 제목')
  await page.getByRole('button', { name: '발표하기' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('고친 제목')
  await expect(page.getByRole('button', { name: facts })).toBeVisible()
  await expect(page.getByText('4/12')).toBeVisible()
  await page.getByRole('button', { name: '이 브리핑 고치기' }).click()
  await expect(field(page, '장면 제목')).toHaveValue('고친 제목')
  await page.goto('./?v=1&briefing=own-of-somebody-else:1')
  await expect(page.getByRole('alert')).toContainText('이 브라우저에 없거나 장면이 없습니다')
})

test('killing the page while a scene is written loses nothing that was typed a second ago', async ({ app }) => {
  const { page } = app
  await app.open('?v=1&board=briefings')
  await create(page, '끊긴 브리핑')
  await capture(page)
  const text = field(page, /^본문/)
  await text.pressSequentially('한 글자씩 쓰는 문장입니다', { delay: 40 })
  await kept(page)
  const again = await page.context().newPage()
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // A page that is gone never answers.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const reopened = new AppDriver(again)
  await reopened.open('?v=1&board=briefings')
  await expect(field(again, '브리핑 제목')).toHaveValue('끊긴 브리핑')
  await expect(field(again, /^본문/)).toHaveValue('한 글자씩 쓰는 문장입니다')
})

test('two tabs follow each other; where both change one briefing, both are kept', async ({ app }) => {
  const { page } = app
  await app.open('?v=1&board=briefings')
  await create(page, '함께 쓰는 것')
  await capture(page)
  await kept(page)
  const other = await page.context().newPage()
  await new AppDriver(other).open('?v=1&board=briefings')
  await expect(field(other, '브리핑 제목')).toHaveValue('함께 쓰는 것')
  await field(other, '브리핑 제목').fill('다른 탭에서 고침')
  await kept(other)
  await expect(field(page, '브리핑 제목')).toHaveValue('다른 탭에서 고침')

  // Both at once: this tab does not hear the other while it is frozen in its own change.
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  await other.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  await field(other, '브리핑 제목').fill('둘째 탭의 것')
  await kept(other)
  await field(page, '브리핑 제목').fill('첫째 탭의 것')
  await expect(page.getByText('‘첫째 탭의 것’ 브리핑이 다른 탭에서 먼저 바뀌어', { exact: false })).toBeVisible()
  await kept(page)
  const choice = page.getByRole('combobox', { name: '브리핑', exact: true })
  await expect(choice).toHaveValue(/./)
  expect((await choice.locator('option').allInnerTexts()).sort()).toEqual(['둘째 탭의 것', '첫째 탭의 것'])
})

test('a full disk is told, keeps what is on the screen, and offers a download', async ({ app }) => {
  const { page } = app
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await app.open('?v=1&board=briefings')
  await create(page, '넘치는 브리핑')
  await capture(page)
  const told = page.getByRole('alert').filter({ hasText: '저장 공간이 가득 차' })
  await expect(told).toBeVisible()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    told.getByRole('button', { name: '파일로 저장' }).click(),
  ])
  expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toMatchObject({
    format: 'growth-atlas-briefing',
    title: '넘치는 브리핑',
    scenes: [{ title: '전국' }],
  })
  await expect(field(page, '브리핑 제목')).toHaveValue('넘치는 브리핑')
})

test('a saved file opens again; a broken scene is told by its number, an unknown id is kept and marked', async ({
  app,
}) => {
  const { page } = app
  await app.open('?v=1&select=site:pohang-battery&board=briefings')
  await create(page, '파일로 가는 것')
  await capture(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '파일로 저장' }).click(),
  ])
  const briefing = JSON.parse(readFileSync(await saved.path(), 'utf8'))
  const [scene] = briefing.scenes
  const open = async (content: unknown) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '파일 열기' }).click(),
    ])
    await chooser.setFiles({
      name: 'briefing.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    })
  }
  await open({
    ...briefing,
    title: '돌아온 것',
    scenes: [
      scene,
      { ...scene, id: 'scene-b', dwell: 'soon' },
      {
        ...scene,
        id: 'scene-c',
        title: '사라진 곳',
        view: '?v=1&select=site:never-was',
        facts: [...scene.facts, 'never-was-fact'],
      },
    ],
  })
  await expect(
    page.getByText('‘돌아온 것’ 브리핑을 열었지만, 읽지 못한 장면이 있습니다.', { exact: false }),
  ).toBeVisible()
  await expect(page.getByText(/^장면 2 · dwell:/)).toBeVisible()
  await expect(scenes(page)).toHaveCount(2)
  await scenes(page).nth(1).click()
  const mark = page.getByRole('alert').filter({ hasText: '자료에 없는 것 2개' })
  await expect(mark.getByRole('listitem')).toHaveText(['select: site:never-was', 'fact: never-was-fact'])
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '파일로 저장' }).click(),
  ])
  expect(JSON.parse(readFileSync(await again.path(), 'utf8')).scenes[1]).toMatchObject({
    view: '?v=1&select=site:never-was',
    facts: [...scene.facts, 'never-was-fact'],
  })

  await open('{ "format": "something else"')
  await expect(page.getByRole('alert').filter({ hasText: '브리핑 파일이 아니어서 열지 못했습니다' })).toBeVisible()
  await expect(field(page, '브리핑 제목')).toHaveValue('돌아온 것')
})
