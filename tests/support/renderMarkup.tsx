import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createTranslation, type Language, loadLaterTexts } from '../../src/i18n/setup'
import { createAppStore } from '../../src/store/createAppStore'
import { createDerivations } from '../../src/store/derive/derivation'
import type { AppState } from '../../src/store/state'
import { StoreContext } from '../../src/store/StoreContext'
import { realAtlas, realRecords } from './realAtlas'
import { TODAY } from './today'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** Draws components on the real data as text of HTML, without a document: quick enough to draw every subject there is. */
export async function markupRenderer(
  language: Language,
): Promise<(element: ReactElement, state: Partial<AppState>) => string> {
  const translation = await createTranslation(language)
  await loadLaterTexts()
  const derive = createDerivations()
  return (element, state) => {
    const store = createAppStore({
      atlas: { state: 'ready', value: realAtlas },
      records: { state: 'ready', value: realRecords },
      today: TODAY,
      language,
      ...state,
    })
    const markup = renderToStaticMarkup(
      <I18nextProvider i18n={translation}>
        <StoreContext value={{ ...store, derive }}>{element}</StoreContext>
      </I18nextProvider>,
    )
    return markup.replace(/&(#x27|\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
  }
}

/** An attribute of a tag as it is written; null where the tag has none of that name. */
export const attributeOf = (tag: string, name: string): string | null =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null
