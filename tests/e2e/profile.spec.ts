import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from '../support/atlasTest'
import { REGIONS } from '../support/independentSelection'
import { TODAY } from '../support/today'

for (const region of REGIONS) {
  test(`the profile of ${region} prints on two to six pages of A4, none empty, no table cut, with its map`, async ({
    app,
  }) => {
    await app.page.goto(`./?v=1&profile=region:${region}`)
    await expect(app.page.locator('[data-map-picture] [data-site]').first()).toBeAttached()
    await app.page.emulateMedia({ media: 'print' })
    const wide = await app.page.evaluate(() => {
      document.body.style.width = '188mm'
      const cut = [...document.querySelectorAll('table')].filter(
        (table) => table.offsetParent !== null && table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1,
      ).length
      document.body.style.width = ''
      return cut
    })
    expect(wide, `${region}: tables wider than the page`).toBe(0)
    const pdf = await app.page.pdf({ preferCSSPageSize: true })
    await app.page.emulateMedia({ media: null })
    const printed = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    expect(printed.numPages, region).toBeGreaterThanOrEqual(2)
    expect(printed.numPages, region).toBeLessThanOrEqual(6)
    for (let number = 1; number <= printed.numPages; number += 1) {
      const page = await printed.getPage(number)
      const [, , width = 0, height = 0] = page.view
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      const words = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ')
      expect(words.length, `${region}, page ${number}`).toBeGreaterThan(200)
      expect(words.replaceAll(' ', '')).toContain(`${number}/${printed.numPages}`)
      if (number === 1) expect(words.replaceAll(' ', '')).toMatch(/기준.*profile=region/)
    }
  })
}

test('an official opens the profile from the map, follows a link beside it, and comes back', async ({ app }) => {
  await app.open('?v=1&select=region:jeonbuk')
  await app.page.getByRole('button', { name: '프로필 보기·인쇄' }).click()
  await expect(app.page.getByRole('heading', { level: 2, name: '전북특별자치도' })).toBeVisible()
  await app.page
    .getByRole('region', { name: '벨트와 역할' })
    .getByRole('button', { name: /새만금/ })
    .first()
    .click()
  await expect(app.page.getByRole('region', { name: '상세' }).getByRole('heading', { level: 2 })).toContainText(
    '새만금',
  )
  await app.page.getByRole('button', { name: '지도로 돌아가기' }).click()
  await expect(app.list()).toBeVisible()
})

test('the promises are saved as a calendar that a strict parser reads and as a table', async ({ app }) => {
  await app.open('?v=1&board=promises&industry=battery')
  const count = Number(
    /\d+/.exec(await app.page.getByRole('heading', { level: 2, name: /약속 \d+건/ }).innerText())?.[0],
  )
  const save = async (name: RegExp) => {
    const [file] = await Promise.all([
      app.page.waitForEvent('download'),
      app.page.getByRole('button', { name }).click(),
    ])
    return readFile(await file.path(), 'utf8')
  }
  const events = async () => new ICAL.Component(ICAL.parse(await save(/달력/))).getAllSubcomponents('vevent')
  const coming = await events()
  expect(coming.length).toBeGreaterThan(0)
  expect(coming.filter((event) => String(event.getFirstPropertyValue('dtstart')) < TODAY)).toEqual([])
  await app.page.getByRole('checkbox', { name: '달력에 지난 약속도 넣기' }).check()
  const all = await events()
  expect(all).toHaveLength(count)
  expect(new Set(all.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(count)
  expect(all.filter((event) => String(event.getFirstPropertyValue('dtstart')) >= TODAY)).toHaveLength(coming.length)
  expect((await save(/표 \(\.csv\)/)).trim().split('\r\n').length).toBeGreaterThanOrEqual(count + 1)
})
