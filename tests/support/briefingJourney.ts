import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { AppDriver } from './AppDriver'
import { expectedScene } from './independentSelection'

interface RawScene {
  id: string
  title: { ko: string }
  body: { ko: string }
  notes: { ko: string }
  facts: string[]
  view: { asOf: string; select?: string; layers: string[]; industries: string[] }
}
export const MINISTRY: RawScene[] = JSON.parse(
  readFileSync(new URL('../../data/briefings/ministry-report.json', import.meta.url), 'utf8'),
).scenes

/** Every key that a keyboard or a clicker goes on with. */
const FORWARD = ['ArrowRight', 'Space', 'PageDown'] as const

/** Gives the whole ministry briefing by keyboard from its first scene; finds each scene's words, facts, day and map, and the speaker's window where there is one. */
export async function giveMinistryBriefing(app: AppDriver, console?: Page): Promise<void> {
  const { page } = app
  const title = page.getByRole('heading', { level: 2 })
  for (const [index, scene] of MINISTRY.entries()) {
    await expect(title).toHaveText(scene.title.ko)
    for (const line of scene.body.ko.split('\n'))
      await expect(page.getByText(line, { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: `근거 ${scene.facts.length}건` })).toBeVisible()
    await expect(
      page.getByText(
        `기준일 ${scene.view.asOf
          .split('-')
          .map((part) => `${Number(part)}.`)
          .join(' ')}`,
      ),
    ).toBeVisible()
    await expect.poll(() => new URL(page.url()).searchParams.get('briefing')).toBe(`ministry-report:${index + 1}`)
    // The map shows sites of the scene and no other; those outside its frame are not drawn.
    const expected = new Set(expectedScene(scene.view))
    await expect.poll(async () => (await app.drawnSites())?.filter((id) => !expected.has(id))).toEqual([])
    if (expected.size > 0) await expect.poll(async () => (await app.drawnSites())?.length ?? 0).toBeGreaterThan(0)
    if (console) {
      await expect(console.getByRole('region', { name: '지금 장면' }).getByRole('heading')).toContainText(
        `${index + 1}/${MINISTRY.length} ${scene.title.ko}`,
      )
      await expect(console.getByRole('region', { name: '말할 거리' })).toContainText(scene.notes.ko)
      await expect(console.getByRole('region', { name: '다음 장면' })).toContainText(
        MINISTRY[index + 1]?.title.ko ?? '마지막 장면입니다',
      )
    }
    await page.keyboard.press(FORWARD[index % FORWARD.length] ?? 'ArrowRight')
  }
  await expect(title).toHaveText(MINISTRY.at(-1)?.title.ko ?? '')
}

/** Opens the speaker's window and waits until it hears the audience's. */
export async function openConsole(app: AppDriver): Promise<Page> {
  const [console] = await Promise.all([
    app.page.context().waitForEvent('page'),
    app.page.getByRole('button', { name: '발표자 창 열기' }).click(),
  ])
  await expect(console.getByRole('region', { name: '지금 장면' })).toBeVisible()
  return console
}
