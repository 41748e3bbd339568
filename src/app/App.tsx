import type { i18n as I18n } from 'i18next'
import { useEffect } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { loadAll } from '@/commands/loadDataset'
import { atlasOn } from '@/datasets/knownOnDay'
import type { AppStore } from '@/store/createAppStore'
import { nameOf } from '@/store/derive/scope'
import { StoreContext, useAppState, useAppStore, useDay, useDerive } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import { useResolvedTheme } from '@/ui/theme'
import { useLanguage } from '@/i18n/useLanguage'
import styles from './App.module.css'
import { Shell } from './Shell'

export function App({ store, translation }: { readonly store: AppStore; readonly translation: I18n }) {
  return (
    <I18nextProvider i18n={translation}>
      <StoreContext value={store}>
        <Localised />
      </StoreContext>
    </I18nextProvider>
  )
}

function Localised() {
  const { t } = useTranslation()
  const language = useLanguage()
  const theme = useResolvedTheme(useAppState((state) => state.theme))
  const textSize = useAppState((state) => state.textSize)
  const name = useSelectionName()
  useEffect(() => {
    Object.assign(document.documentElement, { lang: language })
    Object.assign(document.documentElement.dataset, { theme, textSize })
  }, [language, theme, textSize])
  useEffect(() => {
    document.title = [name, `${t('shell.title')} — ${t('shell.subtitle')}`].filter(Boolean).join(' · ')
  }, [name, t, language])
  return <Loaded />
}

/** The screen once the atlas is there; before that, and when it cannot be read, the whole page says so. */
function Loaded() {
  const { t } = useTranslation()
  const store = useAppStore()
  const state = useAppState(({ atlas }) => atlas.state)
  const detail = useAppState(({ atlas }) =>
    atlas.state === 'failed' ? `${atlas.error.reason} ${atlas.error.detail}` : '',
  )
  if (state === 'ready') return <Shell />
  return (
    <main className={styles.whole}>
      <h1>{t('shell.title')}</h1>
      {state === 'loading' ? (
        <p role="status">{t('shell.loadingAtlas')}</p>
      ) : (
        <Callout
          tone="danger"
          title={t('shell.atlasFailed')}
          actions={<Button onPress={() => void loadAll(store)}>{t('common.retry')}</Button>}
        >
          <p>{t('shell.atlasFailedHelp')}</p>
          <p lang="en">{detail}</p>
        </Callout>
      )}
    </main>
  )
}

function useSelectionName(): string {
  const language = useLanguage()
  const atlas = useAppState((state) => state.atlas)
  const subject = useAppState((state) => (state.page?.kind === 'profile' ? state.page.subject : state.selection))
  const day = useDay()
  const derive = useDerive()
  return atlas.state === 'ready' && subject
    ? (nameOf(derive(atlasOn, atlas.value, day), subject)?.[language] ?? '')
    : ''
}
