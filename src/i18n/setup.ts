import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { ko } from './ko'

/** Korean is the base language and types the keys; each language is a file of its own, loaded when it is used. */
const LOADERS = {
  ko: async () => (await import('./ko')).ko,
  en: async () => (await import('./en')).en,
} as const
export type Language = keyof typeof LOADERS

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof ko }
  }
}

/** Starts translation in one language; further ones come with `changeLanguage`. */
export async function createTranslation(language: Language): Promise<I18n> {
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await LOADERS[language]() } },
    partialBundledLanguages: true,
    // React escapes text already.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return instance
}

/** Loads a language if need be, then switches to it. */
export async function changeLanguage(instance: I18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await LOADERS[language]())
  }
  await instance.changeLanguage(language)
}
