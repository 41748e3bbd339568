import { expect, type Locator, type Page } from '@playwright/test'

/** Drives the app in the words of its users; the only way in which the journeys touch it. */
export class AppDriver {
  constructor(readonly page: Page) {}

  /** Opens a view and waits until its list is there. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`)
    await this.list().first().waitFor()
  }

  async mapIsDrawn(): Promise<void> {
    await expect.poll(() => this.drawnSites()).not.toBeNull()
  }

  /** Ids of the sites that the renderer has drawn; null while it still draws. */
  async drawnSites(): Promise<readonly string[] | null> {
    return this.page.evaluate(
      () =>
        new Promise<readonly string[] | null>((resolve) => {
          const surface = document.querySelector('[data-map-state="ready"] [data-map-surface]')
          if (!surface) resolve(null)
          else surface.dispatchEvent(new CustomEvent('atlas:inspect', { detail: { kind: 'drawn', answer: resolve } }))
        }),
    )
  }

  list(): Locator {
    return this.page.getByRole('list', { name: /거점 목록|List of sites/ })
  }

  count(): Locator {
    return this.page.getByRole('heading', { level: 2 }).filter({ hasText: /^거점 \d+곳$|^\d+ sites?$/ })
  }

  detail(): Locator {
    return this.page.getByRole('article')
  }

  /** Checks or clears an option of the filter panel. */
  async choose(group: string, option: RegExp): Promise<void> {
    await this.page.getByRole('group', { name: group }).getByRole('checkbox', { name: option }).click({ force: true })
  }

  async type(field: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: field }).fill(text)
    await this.page.getByRole('textbox', { name: field }).press('Enter')
  }

  /** Names of all rows of the table in order. */
  async tableNames(): Promise<readonly string[]> {
    return this.page.getByRole('rowheader').allInnerTexts()
  }

  /** The number behind an entry of the legend. */
  async legendCount(entry: string): Promise<number> {
    const text = await this.page
      .getByRole('region', { name: /^(레이어|산업|Layers|Industries|선 모양: 확실성)$/ })
      .getByText(entry, { exact: false })
      .first()
      .locator('xpath=ancestor-or-self::label | ancestor-or-self::p')
      .first()
      .innerText()
    return Number(/(\d+)\s*$/.exec(text.replaceAll(',', ''))?.[1] ?? Number.NaN)
  }

  async search(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.page.keyboard.type(text)
  }
}
