import { useSyncExternalStore } from 'react'

type Theme = 'system' | 'light' | 'dark' | 'high-contrast'
const query = () => matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void): () => void {
  const media = query()
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** The theme to draw in: `system` follows the setting of the device. */
export function useResolvedTheme(theme: Theme): 'light' | 'dark' | 'high-contrast' {
  const isDark = useSyncExternalStore(subscribe, () => query().matches)
  return theme === 'system' ? (isDark ? 'dark' : 'light') : theme
}
