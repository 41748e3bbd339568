import { useMediaQuery } from './useMediaQuery'

/** The theme to draw in: `system` follows the setting of the device. */
export function useResolvedTheme(
  theme: 'system' | 'light' | 'dark' | 'high-contrast',
): 'light' | 'dark' | 'high-contrast' {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)')
  return theme === 'system' ? (isDark ? 'dark' : 'light') : theme
}
