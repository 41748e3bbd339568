import { useTranslation } from 'react-i18next'
import type { LocalText } from '@/domain/schema/text'
import type { Language } from './setup'

/** The language on the screen now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.resolvedLanguage === 'en' ? 'en' : 'ko'
}

/** Picks a text of a pair in the language on the screen. */
export function useLocalText(): (text: LocalText) => string {
  const language = useLanguage()
  return (text) => text[language]
}
