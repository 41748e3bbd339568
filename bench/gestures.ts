import type { Locator, Page } from '@playwright/test'

/** One way to use a page. */
export interface Gesture {
  readonly name: string
  /** Brings the page to where the gesture can be made; called once. */
  readonly prepare?: (page: Page) => Promise<void>
  /** Finds what is to be pressed at a turn (0, 1, …) and answers the press itself, which asks the page for nothing. */
  readonly aim: (page: Page, turn: number) => Promise<() => Promise<void>>
  /** What every turn must change: proof that the input has arrived. */
  readonly shows: (page: Page) => Promise<string>
  /** Whether every turn gives the map something else to draw. */
  readonly isOnMap: boolean
}

async function aimAt(page: Page, target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`${String(target)} is not on the screen`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  return async () => {
    await page.mouse.down()
    await page.mouse.up()
  }
}

/** A key on a control; the focus is put there each time, because not every release left it there. */
async function keyOn(page: Page, target: Locator, key: string): Promise<() => Promise<void>> {
  await target.focus()
  return () => page.keyboard.press(key)
}

const there = (turn: number) => turn % 2 === 0
// The legend has one of the same name.
const batteries = (page: Page) =>
  page.getByRole('region', { name: '찾기' }).getByRole('checkbox', { name: /^이차전지/ })
const slider = (page: Page) => page.getByRole('slider', { name: /^최소/ })
const search = (page: Page) => page.getByRole('combobox', { name: '검색', exact: true })
const dayButton = (page: Page) => page.getByRole('button', { name: /^기준일/ })
const days = (page: Page) =>
  page.getByRole('dialog').getByRole('group', { name: '기준일', exact: true }).getByRole('button')

export const FILTER_CHIP: Gesture = {
  name: 'filter chip',
  // The input of a chip may lie hidden within its label.
  aim: (page) => aimAt(page, batteries(page).locator('xpath=ancestor::label')),
  shows: async (page) => String(await batteries(page).isChecked()),
  isOnMap: true,
}

/** What a reader does, each by role and name, as every release has them. */
export const GESTURES: readonly Gesture[] = [
  FILTER_CHIP,
  {
    name: 'money slider',
    aim: (page, turn) => keyOn(page, slider(page), there(turn) ? 'ArrowRight' : 'ArrowLeft'),
    shows: (page) => slider(page).inputValue(),
    isOnMap: false,
  },
  {
    name: 'search key',
    aim: (page, turn) => keyOn(page, search(page), there(turn) ? 's' : 'Backspace'),
    shows: (page) => search(page).inputValue(),
    isOnMap: false,
  },
  {
    name: 'list row',
    prepare: (page) => page.keyboard.press('Escape'),
    aim: (page, turn) =>
      aimAt(
        page,
        page
          .getByRole('list', { name: '거점 목록' })
          .getByRole('button')
          .nth(there(turn) ? 0 : 1),
      ),
    shows: (page) => page.getByRole('article').getByRole('heading').first().innerText(),
    isOnMap: false,
  },
  {
    name: 'as-of day',
    prepare: async (page) => {
      await dayButton(page).click()
      await days(page).first().waitFor()
    },
    aim: (page, turn) => aimAt(page, days(page).nth(there(turn) ? 0 : 1)),
    shows: (page) => dayButton(page).locator('time').innerText(),
    isOnMap: false,
  },
  {
    name: 'language',
    prepare: (page) => page.keyboard.press('Escape'),
    aim: (page, turn) =>
      aimAt(page, page.getByRole('button', { name: there(turn) ? 'English' : '한국어', exact: true })),
    shows: async (page) => String(await page.locator('html').getAttribute('lang')),
    isOnMap: false,
  },
]

/** The one control of the bare page. */
export const BARE_CHECKBOX: Gesture = {
  name: 'bare checkbox',
  aim: (page) => aimAt(page, page.getByRole('checkbox')),
  shows: async (page) => String(await page.getByRole('checkbox').isChecked()),
  isOnMap: true,
}
