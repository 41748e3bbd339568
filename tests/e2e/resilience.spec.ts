import { expect, test } from '../support/atlasTest'

test('a link with an unknown site, an absurd range and a wrong type opens with a notice, and the rest is restored', async ({ app }) => {
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
  test.use({ allowedFaults: [/WebGL|GPU/i] })
  test('list, table and details go on working, and the reader is told', async ({ app }) => {
    await app.page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await app.open()
    await expect(app.page.getByText('이 브라우저에서는 지도를 그릴 수 없습니다(WebGL2 없음).')).toBeVisible()
    await app.list().getByRole('button').first().click()
    await expect(app.detail().getByRole('heading', { level: 2 })).toBeVisible()
    await app.page.getByRole('button', { name: '표로 보기' }).click()
    await expect(app.page.getByRole('rowheader').first()).toBeVisible()
  })
})

test.describe('a broken artefact', () => {
  test.use({ allowedFaults: [/500|Failed to load/] })

  test('boundaries: the map says so and comes back on retry, the list stands', async ({ app }) => {
    await app.page.route('**/data/boundaries.json', (route) => route.fulfill({ status: 500, body: '' }))
    await app.open()
    await expect(app.page.getByText('경계 자료를 읽지 못해 지도를 그리지 못했습니다.')).toBeVisible()
    await expect(app.count()).toBeVisible()
    await app.page.unroute('**/data/boundaries.json')
    await app.page.getByRole('button', { name: '다시 시도' }).click()
    await app.mapIsDrawn()
  })

  test('records: the details say so, map and list stand', async ({ app }) => {
    await app.page.route('**/data/records.json', (route) => route.fulfill({ body: '{"facts": 3}' }))
    await app.open('?v=1&select=site:ochang')
    await expect(app.detail()).toContainText('근거 자료를 읽지 못했습니다.')
    await app.mapIsDrawn()
    await app.page.unroute('**/data/records.json')
    await app.detail().getByRole('button', { name: '다시 시도' }).click()
    await expect(app.detail().getByRole('region', { name: '근거', exact: true })).toBeVisible()
  })

  test('atlas: the page says so and comes back on retry', async ({ app }) => {
    await app.page.route('**/data/atlas.json', (route) => route.fulfill({ body: 'not json' }))
    await app.page.goto('./')
    await expect(app.page.getByRole('alert')).toContainText('자료를 읽지 못해 지도를 열 수 없습니다.')
    await app.page.unroute('**/data/atlas.json')
    await app.page.getByRole('button', { name: '다시 시도' }).click()
    await expect(app.count()).toBeVisible()
  })
})
