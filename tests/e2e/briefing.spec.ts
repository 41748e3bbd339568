import { expect, setClock, test } from '../support/atlasTest'
import { giveMinistryBriefing, MINISTRY as scenes, openConsole } from '../support/briefingJourney'

test('a presenter gives the whole ministry briefing by keyboard', async ({ app }) => {
  const { page } = app
  await app.open()
  await app.mapIsDrawn()
  await page.getByRole('button', { name: '브리핑', exact: true }).click()
  await page.getByRole('button', { name: '업무보고 브리핑' }).click()
  await giveMinistryBriefing(app)
  const title = page.getByRole('heading', { level: 2 })
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
  await expect.poll(() => new URL(page.url()).search).toBe('')
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

test('a region has a briefing of seven scenes, and what became of it has one for each state', async ({ app }) => {
  const { page } = app
  for (const region of ['capital', 'jeju']) {
    await page.goto(`./?v=1&briefing=region-${region}:7`)
    await expect(page.getByText('7/7')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('지정과 지원')
  }
  await page.goto('./?v=1&briefing=outcomes:1')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('기한 경과·미확인')
  await expect(page.getByText(/전하는 출처가 없습니다/).first()).toBeVisible()
})

test('the speaker’s window turns scenes, blanks, points and keeps time; when it closes the briefing goes on and says so', async ({
  app,
}) => {
  const { page } = app
  await page.goto('./?v=1&briefing=ministry-report:3')
  await app.mapIsDrawn()
  const title = page.getByRole('heading', { level: 2 })
  const speaker = await openConsole(app)
  await speaker.keyboard.press('ArrowRight')
  await expect(title).toHaveText(scenes[3]?.title.ko ?? '')
  await speaker
    .getByRole('navigation', { name: '장면 모두 보기' })
    .getByRole('button', { name: scenes[6]?.title.ko ?? '' })
    .click()
  await expect(title).toHaveText(scenes[6]?.title.ko ?? '')
  await speaker.getByRole('button', { name: '화면 가리기' }).click()
  await expect(page.getByText('아무 키나 누르면 다시 보입니다')).toBeVisible()
  await speaker.getByRole('button', { name: '화면 가리기' }).click()
  await expect(page.getByText('아무 키나 누르면 다시 보입니다')).toBeHidden()

  // The pointer stands at the same part of the map as of the picture.
  await speaker.getByRole('button', { name: '레이저' }).click()
  const picture = await speaker.getByRole('img', { name: `‘${scenes[6]?.title.ko}’ 화면` }).boundingBox()
  if (!picture) throw new Error('no picture')
  await speaker.mouse.move(picture.x + picture.width * 0.25, picture.y + picture.height * 0.75)
  const dot = page.locator('[data-pointer="laser"]')
  await expect(dot).toBeVisible()
  const [map, at] = [await page.locator('[data-map-surface]').boundingBox(), await dot.boundingBox()]
  if (!map || !at) throw new Error('no map')
  expect((at.x + at.width / 2 - map.x) / map.width).toBeCloseTo(0.25, 1)
  expect((at.y + at.height / 2 - map.y) / map.height).toBeCloseTo(0.75, 1)
  await speaker.getByRole('button', { name: '비추기' }).click()
  await speaker.mouse.move(picture.x + picture.width * 0.5, picture.y + picture.height * 0.5)
  await expect(page.locator('[data-pointer="spotlight"]')).toBeVisible()

  // Turning scenes has started the watch; every scene has its target.
  const watch = speaker.getByText('전체', { exact: true }).locator('..')
  await expect(watch).toContainText('10:00')
  await expect(watch.locator('strong')).not.toHaveText('0:00')
  await speaker.getByRole('button', { name: '시간 멈추기' }).click()
  await expect(speaker.getByRole('button', { name: '시간 재기' })).toBeVisible()
  await speaker.getByRole('button', { name: '시간 처음부터' }).click()
  await expect(watch.locator('strong')).toHaveText('0:00')

  // While the audience's window explores, the speaker is told; back at the scene all goes on.
  await page.getByRole('button', { name: '지도에서 살펴보기' }).click()
  await expect(speaker.getByText(/살펴보는 중/)).toBeVisible()
  await page.getByRole('button', { name: '브리핑으로 돌아가기' }).click()
  await expect(speaker.getByText(/살펴보는 중/)).toBeHidden()
  await speaker.close()
  await expect(page.getByText('발표자 창이 닫혔습니다. 브리핑은 그대로 이어집니다.')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(title).toHaveText(scenes[7]?.title.ko ?? '')

  // A browser that blocks the window is told too.
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.getByRole('button', { name: '발표자 창 열기' }).click()
  await expect(page.getByText(/브라우저가 발표자 창을 막았습니다/)).toBeVisible()
})

test('on a phone a swipe turns the scene, and a scroll does not', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'ko-KR',
  })
  await setClock(context)
  const page = await context.newPage()
  await page.goto(`${test.info().project.use.baseURL}?v=1&briefing=ministry-report:3`)
  const title = page.getByRole('heading', { level: 2 })
  await expect(title).toHaveText(scenes[2]?.title.ko ?? '')
  const at = await title.boundingBox()
  if (!at) throw new Error('no title')
  const session = await context.newCDPSession(page)
  const drag = async (right: number, down: number) => {
    const [x, y] = [at.x + 150, at.y + 10]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (const part of [0.3, 0.6, 1])
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: x + right * part, y: y + down * part }],
      })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await drag(-120, 0)
  await expect(title).toHaveText(scenes[3]?.title.ko ?? '')
  await drag(10, 120)
  await expect(title).toHaveText(scenes[3]?.title.ko ?? '')
  await drag(120, 0)
  await expect(title).toHaveText(scenes[2]?.title.ko ?? '')
  await context.close()
})
