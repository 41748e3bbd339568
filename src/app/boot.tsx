import type { ReactElement } from 'react'
import { CONSOLE } from '@/briefing/channel'
import { loadAll } from '@/commands/loadDataset'
import { loadPacked } from '@/datasets/packed'
import { changeLanguage, createTranslation, type Language } from '@/i18n/setup'
import { createAppStore } from '@/store/createAppStore'
import { browserAfterPaint } from '@/store/follower'
import { parsePreferences, readPreferences, writePreferences } from '@/store/persist'
import { keysIn } from '@/store/stateTable'
import { browserAddressBar } from '@/store/url/addressBar'
import { synchroniseLink } from '@/store/url/synchronise'
import { App } from './App'
import { keepOffline } from './keepOffline'

/** The language of the link, else the one kept in this browser, else that of the browser; Korean when none is ours. */
function chooseLanguage(query: string, kept: Language | undefined, browserLanguages: readonly string[]): Language {
  const asked = new URLSearchParams(query).get('lang')
  if (asked === 'ko' || asked === 'en') return asked
  if (kept) return kept
  const [first = 'ko'] = browserLanguages
  return first.toLowerCase().startsWith('ko') ? 'ko' : first.toLowerCase().startsWith('en') ? 'en' : 'ko'
}

/** Preferences, language, link, then the screen; the data arrive while it stands. */
export async function boot(): Promise<ReactElement> {
  const packed = await loadPacked()
  const preferences = { ...readPreferences(), ...(packed ? parsePreferences(packed.preferences) : {}) }
  const language = chooseLanguage(location.search, preferences.language, navigator.languages)
  const translation = await createTranslation(language)
  const session = new URLSearchParams(location.search).get(CONSOLE)
  if (session) {
    const { ConsoleApp } = await import('./ConsoleApp')
    return (
      <ConsoleApp
        session={session}
        translation={translation}
        preferences={{ theme: 'system', textSize: 'normal', ...preferences, language }}
      />
    )
  }
  const store = createAppStore({ ...preferences, language }, browserAfterPaint)
  const address = browserAddressBar(() => store.getState().actions.addNotice({ id: 'address' }))
  // A packed file opens as it was packed, unless a link says otherwise.
  synchroniseLink(store, address, address.read() || packed?.query)
  store.subscribe((after, before) => {
    if (after.language !== before.language) void changeLanguage(translation, after.language)
    if (keysIn('browser').some((key) => after[key] !== before[key])) writePreferences(after)
  })
  void loadAll(store)
  void keepOffline(store)
  return <App store={store} translation={translation} />
}
