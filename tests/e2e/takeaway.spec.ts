import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import JSZip from 'jszip'
import { expect, test } from '../support/atlasTest'
import { MINISTRY } from '../support/briefingJourney'

const open = (page: Page) => page.getByRole('button', { name: '브리핑 가져가기' }).click()
const dialog = (page: Page) => page.getByRole('dialog', { name: '브리핑 가져가기' })
/** Width and height in px of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

async function saved(page: Page, button: string): Promise<JSZip> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ])
  await expect(dialog(page).getByText(/저장됨$/)).toBeVisible()
  return JSZip.loadAsync(readFileSync(await download.path()))
}
const textOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) =>
    text
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"'),
  )

for (const [shape, width] of [
  ['16:9', 12_191_695],
  ['4:3', 9_144_000],
] as const) {
  test(`a briefing leaves as slides of ${shape}: words as text, facts as a table, the map at twice its size, notes with sources`, async ({
    app,
  }) => {
    const { page } = app
    await page.goto('./?v=1&briefing=ministry-report:1')
    await open(page)
    if (shape === '4:3') {
      await dialog(page)
        .getByRole('combobox', { name: /화면 비율/ })
        .selectOption({ label: shape })
    }
    const zip = await saved(page, 'PPTX로 저장')
    const read = (path: string) => zip.file(path)?.async('string') ?? Promise.reject(new Error(path))
    expect(Number(/<p:sldSz cx="(\d+)"/.exec(await read('ppt/presentation.xml'))?.[1])).toBeCloseTo(width, -3)
    expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(MINISTRY.length)
    for (const [index, scene] of MINISTRY.entries()) {
      const xml = await read(`ppt/slides/slide${index + 1}.xml`)
      const texts = textOf(xml)
      expect(texts).toEqual(expect.arrayContaining([scene.title.ko, ...scene.body.ko.split('\n')]))
      expect(xml.includes('<a:tbl>')).toBe(scene.facts.length > 0)
      const face = new Set([...xml.matchAll(/<a:ea typeface="([^"]+)"/g)].map(([, name]) => name))
      expect([...face]).toEqual(['Malgun Gothic'])
      const notes = textOf(await read(`ppt/notesSlides/notesSlide${index + 1}.xml`)).join('\n')
      expect(notes).toContain(scene.notes.ko)
      // Each fact, and under it at least one source.
      expect(notes.match(/^\d+\. .+ \([^)]+\)\n {3}- .+「.+」/gm) ?? []).toHaveLength(scene.facts.length)
      const target = /Target="\.\.\/media\/([^"]+\.png)"/.exec(
        await read(`ppt/slides/_rels/slide${index + 1}.xml.rels`),
      )?.[1]
      const picture = await zip.file(`ppt/media/${target}`)?.async('nodebuffer')
      if (!picture) throw new Error(`no picture on slide ${index + 1}`)
      const [wide = 0, high = 0] = sizeOf(picture)
      const [, cx = 0, cy = 0] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(xml)?.map(Number) ?? []
      // 914400 units an inch, 96 px an inch: at least twice as many px as a screen has, and not stretched.
      expect(wide).toBeGreaterThanOrEqual(Math.floor((cx / 914_400) * 96 * 2) - 2)
      expect(wide / high).toBeCloseTo(cx / cy, 1)
    }
  })
}

test('each scene leaves as a picture, the handout as pages; work is told and can be stopped', async ({ app }) => {
  const { page } = app
  await page.goto('./?v=1&briefing=ministry-report:1')
  await open(page)
  await dialog(page).getByRole('button', { name: 'PNG 모두 저장 (ZIP)' }).click()
  await expect(dialog(page).getByRole('progressbar', { name: /만드는 중/ })).toBeVisible()
  await dialog(page).getByRole('button', { name: '그만두기' }).click()
  await expect(dialog(page).getByText('그만두었습니다. 저장된 것은 없습니다.')).toBeVisible()
  const zip = await saved(page, 'PNG 모두 저장 (ZIP)')
  expect(Object.keys(zip.files)).toEqual(MINISTRY.map((_, index) => `${String(index + 1).padStart(2, '0')}.png`))
  for (const file of Object.values(zip.files)) expect(sizeOf(await file.async('nodebuffer'))).toEqual([2560, 1440])

  // What would go to the printer stays on the page, so that it can be looked at.
  await page.evaluate(() => {
    URL.revokeObjectURL = () => undefined
    window.print = () => {
      const handout = document.querySelector('[data-handout]')
      if (handout) document.body.append(handout.cloneNode(true))
    }
  })
  for (const [button, pages] of [
    ['2', 6],
    ['4', 3],
  ] as const) {
    if (button === '4') {
      await open(page)
      await dialog(page)
        .getByRole('combobox', { name: /한 쪽의 장면 수/ })
        .selectOption({ label: '한 쪽에 4장면' })
    }
    await dialog(page).getByRole('button', { name: '인쇄·PDF' }).click()
    const handout = page.locator(`[data-handout="${button}"]`)
    await expect(handout.getByRole('img', { includeHidden: true })).toHaveCount(MINISTRY.length)
    await expect(handout.locator('h2')).toHaveText(MINISTRY.map(({ title }, index) => `${index + 1}. ${title.ko}`))
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages)
    await handout.evaluateAll((all) => all.forEach((each) => each.remove()))
  }
})
