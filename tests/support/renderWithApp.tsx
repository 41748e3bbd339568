import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createTranslation, type Language, loadLaterTexts } from '../../src/i18n/setup'
import { type AppStore, createAppStore } from '../../src/store/createAppStore'
import type { AppState } from '../../src/store/state'
import { StoreContext } from '../../src/store/StoreContext'
import { realAtlas, realRecords } from './realAtlas'

/** Draws a component on the real data as of 2026-11-26, in one language, with a store of its own. */
export async function renderWithApp(
  element: ReactElement,
  language: Language = 'ko',
  state: Partial<AppState> = {},
): Promise<AppStore> {
  const store = createAppStore({
    atlas: { state: 'ready', value: realAtlas },
    records: { state: 'ready', value: realRecords },
    today: '2026-11-26',
    language,
    ...state,
  })
  const translation = await createTranslation(language)
  await loadLaterTexts()
  render(
    <I18nextProvider i18n={translation}>
      <StoreContext value={store}>{element}</StoreContext>
    </I18nextProvider>,
  )
  return store
}
