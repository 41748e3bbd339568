import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { expect, setClock, test } from '../support/atlasTest'
import { headlineOn } from '../support/independentData'
import { expectedShortlist, nameOf } from '../support/independentSelection'
import { TODAY } from '../support/today'

const pathOf = async (download: Download) => (await download.path()) ?? ''

test('an investor narrows to battery places over ₩1tn, planned or firmer, within 60 km of a port, compares three and takes them along', async ({
  app,
  browser,
  baseURL,
}) => {
  const { page } = app
  const { passed, unknown } = expectedShortlist(
    {
      industry: 'battery',
      kind: 'private-investment',
      minimum: 1e12,
      certainties: ['confirmed', 'planned'],
      portKilometres: 60,
    },
    TODAY,
  )
  expect(passed.length).toBeGreaterThan(3)
  await app.open()
  await page.getByRole('button', { name: '후보 추리기' }).click()
  const choose = async (label: RegExp, option: string) => {
    await page
      .getByRole('group', { name: '조건 더하기' })
      .getByRole('combobox', { name: label })
      .selectOption({ label: option })
  }
  const add = () => page.getByRole('button', { name: '조건 더하기' }).click()
  await choose(/산업 산업|반도체 산업|산업$/, '이차전지')
  await add()
  await choose(/조건의 종류/, '금액 최소')
  await page.getByRole('textbox', { name: '금액' }).fill('1조')
  await add()
  await choose(/조건의 종류/, '확실성 이상')
  await choose(/확실성$/, '계획')
  await add()
  await choose(/조건의 종류/, '항만·공항까지 거리')
  await page.getByRole('textbox', { name: '거리(km, 직선)' }).fill('60')
  await add()

  const left = page.getByRole('list', { name: `모두 갖춘 곳 ${passed.length}` })
  await expect(left).toBeVisible()
  await expect
    .poll(async () => (await left.getByRole('listitem').getByRole('button').allInnerTexts()).sort())
    .toEqual(passed.map(nameOf).sort())
  await expect(page.getByRole('button', { name: new RegExp(`알 수 없는 곳 ${unknown.length}`) })).toBeVisible()

  const three = passed.slice(0, 3)
  for (const id of three)
    await page
      .getByRole('checkbox', { name: `비교에 담기: ${nameOf(id)}`, exact: true })
      .first()
      .click({ force: true })
  await page.getByRole('button', { name: '비교 3곳' }).click()
  const table = page.getByRole('region', { name: '나란히 비교' }).getByRole('table').first()
  await expect(table.getByRole('columnheader').filter({ hasText: nameOf(three[0] ?? '') })).toBeVisible()
  const shown = await table
    .locator('tr[data-row="money-private-investment"] td')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))))
  expect(shown).toEqual(three.map((id) => headlineOn(id, 'private-investment', TODAY)?.value))

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'XLSX' }).click()])
  const sheets = await readXlsxFile(await pathOf(file))
  const numbers = sheets.find(({ sheet }) => sheet === '숫자')?.data ?? []
  expect(numbers[0]?.slice(1)).toEqual(three.map(nameOf))
  expect(numbers.find(([label]) => label === '민간투자')?.slice(1)).toEqual(shown)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['나란히 비교', '숫자', '거리', '출처'])

  const other = await browser.newContext({ locale: 'en-GB', baseURL: baseURL ?? '' })
  await setClock(other)
  const english = await other.newPage()
  await english.goto(page.url())
  const row = english.locator('tr[data-row="money-private-investment"] td')
  await expect(row).toHaveCount(3)
  expect(await row.evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))))).toEqual(shown)
  await expect(english.getByRole('heading', { name: 'Side by side' })).toBeVisible()
  await other.close()
})

test('the list leaves as XLSX, CSV and GeoJSON with the numbers of the screen, the map as PNG and SVG', async ({
  app,
}) => {
  const { page } = app
  await app.open('?v=1&industry=battery&unknown=0')
  const count = Number(/\d+/.exec(await app.count().innerText())?.[0])
  await page.getByRole('button', { name: '내보내기' }).click()
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    return pathOf(file)
  }
  const [about, list, , sources] = await readXlsxFile(await save('XLSX'))
  expect(about?.data.flat().join(' ')).toContain(`asof=${TODAY}`)
  const amountColumn = list?.data[0]?.indexOf('민간투자(원)') ?? -1
  expect(list?.data).toHaveLength(count + 1)
  for (const cells of list?.data.slice(1) ?? [])
    expect(cells[amountColumn]).toBe(headlineOn(String(cells[0]), 'private-investment', TODAY)?.value)
  expect(sources?.data.length).toBeGreaterThan(10)

  const csv = await readFile(await save('CSV · 목록'), 'utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.trim().split('\r\n')).toHaveLength(count + 1)

  const geojson = JSON.parse(await readFile(await save('GeoJSON'), 'utf8'))
  expect(geojson.features).toHaveLength(count)
  for (const { geometry, properties } of geojson.features) {
    expect([
      geometry.type,
      geometry.coordinates[0] > 123 && geometry.coordinates[0] < 133,
      geometry.coordinates[1] > 32 && geometry.coordinates[1] < 40,
    ]).toEqual(['Point', true, true])
    expect(typeof properties.amountWon).toBe('number')
  }

  const png = await readFile(await save('그림 저장 (PNG)'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2240, 1440])
  const svg = await readFile(await save('벡터 저장 (SVG)'), 'utf8')
  for (const words of ['성장지도', '기준일', '독도', '동해', 'industry=battery', '자료 버전'])
    expect(svg).toContain(words)
  expect(svg.match(/data-site=/g)).toHaveLength(count)
  await expect(page.getByRole('img', { name: '이 화면의 링크 QR 코드' })).toBeVisible()
})

test('the estimator names its rules, gives no number where there is none, and says so', async ({ app }) => {
  const { page } = app
  await page.goto('./?v=1&page=estimate:27720')
  const result = page.getByRole('region', { name: '지방투자촉진보조금' })
  await page.getByRole('textbox', { name: '설비투자' }).fill('100억')
  await page.getByRole('textbox', { name: '땅값' }).fill('20억')
  await expect(result).toContainText('기준 규칙으로 계산한 상한의 어림')
  await expect(result.locator('tr[data-item="total"] [data-won]')).toHaveAttribute('data-won', '2300000000')
  await expect(result.locator('tr[data-item="equipment"]')).toContainText(
    '균형발전 하위지역 중소기업 설비보조금은 설비투자의 15% 이내다',
  )
  await page.getByRole('combobox', { name: /기업 규모/ }).selectOption({ label: '대기업' })
  await expect(result.locator('tr[data-item="total"]')).toContainText('일부를 알 수 없어 합을 내지 않습니다')
})

test('weights rank the compared, take each score apart and tell how it holds', async ({ app }) => {
  const { page } = app
  await page.goto(
    './?v=1&page=compare&compare=site:ochang,site:pohang-battery,site:saemangeum-battery,site:ulsan-battery',
  )
  await page.getByRole('button', { name: '가중치로 순위 보기' }).click()
  await expect(page.getByText('중요도를 하나 이상 올리면')).toBeVisible()
  const slider = page.getByRole('slider', { name: /항만 가까움/ })
  await slider.focus()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await expect(page.getByText('중요도를 하나 이상 올리면')).toBeHidden()
  await expect(page.getByRole('row').filter({ hasText: '100' }).first()).toBeVisible()
  await expect(page.getByRole('cell', { name: /^\d+%$/ })).toHaveCount(4)
})
