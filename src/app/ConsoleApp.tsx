import type { i18n as I18n } from 'i18next'
import { lazy, Suspense, useEffect } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { PreferenceState } from '@/store/state'
import { useResolvedTheme } from '@/ui/theme'
import { withTexts } from '@/i18n/setup'

const Console = lazy(withTexts(async () => ({ default: (await import('@/briefing/console/Console')).Console })))

interface ConsoleAppProps {
  readonly session: string
  readonly translation: I18n
  readonly preferences: Pick<PreferenceState, 'language' | 'theme' | 'textSize'>
}

/** The speaker's window: no data of its own, only what the audience's window tells. */
export function ConsoleApp({
  session,
  translation,
  preferences: { language, theme: chosen, textSize },
}: ConsoleAppProps) {
  const theme = useResolvedTheme(chosen)
  useEffect(() => {
    Object.assign(document.documentElement, { lang: language })
    Object.assign(document.documentElement.dataset, { theme, textSize })
  }, [language, theme, textSize])
  return (
    <I18nextProvider i18n={translation}>
      <Titled session={session} />
    </I18nextProvider>
  )
}

function Titled({ session }: { readonly session: string }) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${t('console.title')} · ${t('shell.title')}`
  }, [t])
  return (
    <Suspense fallback={null}>
      <Console session={session} />
    </Suspense>
  )
}
