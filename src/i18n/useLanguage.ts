import { useTranslation } from 'react-i18next'
import type { Language } from './setup'

/** The language on the screen now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.resolvedLanguage === 'en' ? 'en' : 'ko'
}
