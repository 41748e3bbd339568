import { josa } from 'es-hangul'
import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { ko } from './ko'
import type { koLater } from './koLater'

/**
 * Korean is the base language and types the keys. Its texts of the first view come with the page; English ones, and in both languages the
 * texts of what is opened from there, are files of their own.
 */
const TEXTS = {
  ko: { first: async () => ko, later: async () => (await import('./koLater')).koLater },
  en: { first: async () => (await import('./en')).en, later: async () => (await import('./enLater')).enLater },
} as const
export type Language = keyof typeof TEXTS

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof ko & typeof koLater }
  }
}

/** The translation of this page, and the languages in which its later texts were asked for. */
let running: I18n | null = null
const asked = new WeakMap<I18n, Map<Language, Promise<void>>>()

/** Starts translation of the first view in one language; further ones come with `changeLanguage`. */
export async function createTranslation(language: Language): Promise<I18n> {
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await TEXTS[language].first() } },
    partialBundledLanguages: true,
    // React escapes text already.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  // `{{name, particle(pair: 으로/로)}}`: the word with the particle that its last sound asks for.
  instance.services.formatter?.add('particle', (word, _language, { pair }) => josa(String(word), pair))
  running = instance
  return instance
}

const languageOf = ({ resolvedLanguage }: I18n): Language => (resolvedLanguage === 'en' ? 'en' : 'ko')

async function addLater(instance: I18n, language: Language): Promise<void> {
  const languages = asked.get(instance) ?? new Map<Language, Promise<void>>()
  asked.set(instance, languages)
  const adding =
    languages.get(language) ??
    TEXTS[language].later().then(
      (texts) => void instance.addResourceBundle(language, 'translation', texts),
      (error: unknown) => {
        // Asked for anew, it may come.
        languages.delete(language)
        throw error
      },
    )
  languages.set(language, adding)
  await adding
}

/** Adds the texts of what is opened from the first view, in the language of the screen. Rejects where they cannot be reached. */
export async function loadLaterTexts(): Promise<void> {
  const instance = running
  if (!instance) return
  // The language may change while its texts are on their way.
  for (let language: Language | null = null; language !== languageOf(instance);) {
    language = languageOf(instance)
    await addLater(instance, language)
  }
}

/** For a part that is loaded when it is opened: its texts come with it, so that it never stands there without. */
export function withTexts<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return async () => (await Promise.all([load(), loadLaterTexts()]))[0]
}

/** Loads a language if need be, then switches to it. */
export async function changeLanguage(instance: I18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation'))
    instance.addResourceBundle(language, 'translation', await TEXTS[language].first())
  if ((asked.get(instance)?.size ?? 0) > 0) await addLater(instance, language)
  await instance.changeLanguage(language)
}
