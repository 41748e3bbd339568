import type { Unit } from '@/domain/fact'
import { formatExactWon, formatNumber, formatWon } from './format'
import type { Language } from './setup'

const SUFFIX: Readonly<
  Record<Exclude<Unit, 'KRW' | 'USD' | 'm2' | 'KRW/m2' | 'KRW/kWh'>, { readonly ko: string; readonly en: string }>
> = {
  MW: { ko: ' MW', en: ' MW' },
  MWh: { ko: ' MWh', en: ' MWh' },
  GWh: { ko: ' GWh', en: ' GWh' },
  count: { ko: '', en: '' },
  persons: { ko: '명', en: ' persons' },
  percent: { ko: '%', en: '%' },
  't/yr': { ko: '톤/년', en: ' t a year' },
  'm3/day': { ko: '㎥/일', en: ' m³ a day' },
}

/** The value of a fact as people read it, and exactly; null for values that are words or missing, since the text says them. */
export function formatFactValue(
  value: number | string | null,
  unit: Unit | null,
  language: Language,
): { readonly short: string; readonly exact: string } | null {
  if (typeof value !== 'number' || unit === null) return null
  const number = formatNumber(value, language)
  switch (unit) {
    case 'KRW':
      return { short: formatWon(value, language), exact: formatExactWon(value, language) }
    case 'USD':
      return {
        short:
          language === 'en'
            ? `US$${formatNumber(value / 1e6, language)} million`
            : `${formatNumber(value / 1e8, language)}억 달러`,
        exact: `US$${number}`,
      }
    case 'm2':
      return {
        short: value >= 1e6 ? `${formatNumber(value / 1e6, language)} km²` : `${number} m²`,
        exact: `${number} m²`,
      }
    case 'KRW/m2':
    case 'KRW/kWh': {
      const per = unit.slice(3).replace('m2', 'm²')
      return { short: `${formatExactWon(value, language)}${per}`, exact: `${formatExactWon(value, language)}${per}` }
    }
    default:
      return { short: `${number}${SUFFIX[unit][language]}`, exact: `${number}${SUFFIX[unit][language]}` }
  }
}
