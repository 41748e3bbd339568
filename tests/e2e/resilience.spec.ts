import { expect, test } from '../support/atlasTest'

test('a link with an unknown site, an absurd range and a wrong type opens with a notice, and the rest is restored', async ({
  app,
}) => {
  await app.open('?v=1&industry=battery&select=site:atlantis&min=9000&max=5&view=globe')
  const notice = app.page.getByRole('status', { name: '알림' })
  await expect(notice).toContainText('site:atlantis')
  await expect(notice).toContainText('max: ‘5’')
  await expect(notice).toContainText('globe')
  await expect(app.page.getByRole('button', { name: '이차전지 조건 지우기' })).toBeVisible()
  await notice.getByRole('button', { name: '닫기' }).click()
  await expect(notice).toBeEmpty()
})

test.describe('without WebGL', () => {
  test('the map is drawn all the same: pan, zoom, point and choose by mouse and by keyboard', async ({ app }) => {
    const { page } = app
    await app.open('?v=1&industry=battery')
    await app.mapIsDrawn()
    await expect(page.getByText('WebGL 없이 그린 지도', { exact: false })).toBeVisible()
    const map = page.getByRole('application', { name: '5극 3특 투자 지도' })
    const box = await map.boundingBox()
    if (!box) throw new Error('the map has no size')
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await page.getByRole('button', { name: '범례' }).click()

    // Drag and wheel move it, and the link follows.
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x - 80, middle.y - 40, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => new URL(page.url()).searchParams.get('camera')).not.toBeNull()
    const panned = new URL(page.url()).searchParams.get('camera')
    await page.mouse.wheel(0, -600)
    await expect
      .poll(() => Number(new URL(page.url()).searchParams.get('camera')?.split(',')[2]))
      .toBeGreaterThan(Number(panned?.split(',')[2]))

    // Pointing names what is there; a press chooses it.
    await page.goto('./?v=1&industry=battery&camera=128.2,36.2,7.5')
    await app.mapIsDrawn()
    const symbol = page.locator('[data-site="pohang-battery"]')
    await symbol.hover({ force: true })
    await expect(page.getByRole('presentation').filter({ hasText: /포항/ })).toBeVisible()

    // By keyboard: + brings closer, Enter chooses what is under the cross.
    await page.goto('./?v=1&camera=127.45,36.72,10&industry=battery')
    await app.mapIsDrawn()
    await map.focus()
    await page.keyboard.press('+')
    await expect.poll(() => new URL(page.url()).searchParams.get('camera')).toMatch(/,11$/)
    await page.keyboard.press('Enter')
    await expect(app.detail().getByRole('heading', { level: 2 })).toContainText('오창')
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => Number(new URL(page.url()).searchParams.get('camera')?.split(',')[0]))
      .toBeGreaterThan(127.45)
  })
})

test.describe('a broken artefact', () => {
  test.use({ allowedFaults: [/500|Failed to load/] })

  test('boundaries: the map says so and comes back on retry, the list stands', { tag: '@webgl' }, async ({ app }) => {
    await app.page.route('**/data/boundaries.*.json', (route) => route.fulfill({ status: 500, body: '' }))
    await app.open()
    await expect(app.page.getByText('경계 자료를 읽지 못해 지도를 그리지 못했습니다.')).toBeVisible()
    await expect(app.count()).toBeVisible()
    await app.page.unroute('**/data/boundaries.*.json')
    await app.page.getByRole('button', { name: '다시 시도' }).click()
    await app.mapIsDrawn()
  })

  test('records: the details say so, map and list stand', async ({ app }) => {
    await app.page.route('**/data/records.*.json', (route) => route.fulfill({ body: '{"facts": 3}' }))
    await app.open('?v=1&select=site:ochang')
    await expect(app.detail()).toContainText('근거 자료를 읽지 못했습니다.')
    await app.mapIsDrawn()
    await app.page.unroute('**/data/records.*.json')
    await app.detail().getByRole('button', { name: '다시 시도' }).click()
    await expect(app.detail().getByRole('region', { name: '근거', exact: true })).toBeVisible()
  })

  test('atlas: the page says so and comes back on retry', async ({ app }) => {
    await app.page.route('**/data/atlas.*.json', (route) => route.fulfill({ body: 'not json' }))
    await app.page.goto('./')
    await expect(app.page.getByRole('alert')).toContainText('자료를 읽지 못해 지도를 열 수 없습니다.')
    await app.page.unroute('**/data/atlas.*.json')
    await app.page.getByRole('button', { name: '다시 시도' }).click()
    await expect(app.count()).toBeVisible()
  })
})
