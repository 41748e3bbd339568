import type { Language } from './setup'

const KOREAN_UNITS = [
  { size: 1_0000_0000_0000, name: '조' },
  { size: 1_0000_0000, name: '억' },
  { size: 1_0000, name: '만' },
] as const
const ENGLISH_UNITS = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
] as const

// Making a formatter costs a hundred times what using it does, so each is made once.
const numberFormats = new Map<string, Intl.NumberFormat>()
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const CLOCK = {
  ko: new Intl.DateTimeFormat('ko-KR', { hour: 'numeric', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' }),
} as const

function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`
  const made = numberFormats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits })
  numberFormats.set(key, made)
  return made
}

/** Numbers as the language writes them, at most `digits` after the point. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  return numberFormat(language, digits).format(value)
}

/**
 * An amount in won as people read it: `12조 3,000억원`, `₩12.3 trillion`. Korean keeps two neighbouring units and drops what is
 * below; the exact amount is `formatExactWon`.
 */
export function formatWon(won: number, language: Language): string {
  if (language === 'en') {
    const unit = ENGLISH_UNITS.find(({ size }) => won >= size)
    return unit ? `₩${formatNumber(won / unit.size, language)} ${unit.name}` : `₩${formatNumber(won, language, 0)}`
  }
  const index = KOREAN_UNITS.findIndex(({ size }) => won >= size)
  const unit = KOREAN_UNITS[index]
  if (unit === undefined) return `${formatNumber(won, language, 0)}원`
  const lower = KOREAN_UNITS[index + 1]
  const whole = Math.floor(won / unit.size)
  const rest = lower ? Math.floor((won - whole * unit.size) / lower.size) : 0
  const restText = lower && rest > 0 ? ` ${formatNumber(rest, language, 0)}${lower.name}` : ''
  return `${formatNumber(whole, language, 0)}${unit.name}${restText}원`
}

/** A short form for axes and chips: `1.2조`, `₩1.2tn`. */
export function formatWonShort(won: number, language: Language): string {
  if (won === 0) return language === 'en' ? '₩0' : '0원'
  const units = language === 'en' ? ENGLISH_UNITS : KOREAN_UNITS
  const short = { trillion: 'tn', billion: 'bn', million: 'm', 조: '조', 억: '억', 만: '만' } as const
  const unit = units.find(({ size }) => won >= size)
  const text = unit
    ? `${formatNumber(won / unit.size, language, 1)}${short[unit.name]}`
    : formatNumber(won, language, 0)
  return language === 'en' ? `₩${text}` : text
}

/** Dollars as people read them: `US$1.2 billion`, `12억 달러`. */
export function formatDollars(dollars: number, language: Language): string {
  if (language === 'ko')
    return dollars >= 1e8
      ? `${formatNumber(dollars / 1e8, language, 1)}억 달러`
      : `${formatNumber(dollars / 1e4, language, 0)}만 달러`
  const [size, name] = dollars >= 1e12 ? [1e12, 'trillion'] : dollars >= 1e9 ? [1e9, 'billion'] : [1e6, 'million']
  return `US$${formatNumber(dollars / size, language, 1)} ${name}`
}

/** Every won of an amount. */
export function formatExactWon(won: number, language: Language): string {
  return language === 'en' ? `₩${formatNumber(won, language, 0)}` : `${formatNumber(won, language, 0)}원`
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the language writes it: `2025년`, `2025년 12월`, `2025. 12. 17.`; `2025`, `Dec 2025`, `17 Dec 2025`. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-')
  if (language === 'ko' && day) return [year, month, day].map((part) => `${Number(part)}.`).join(' ')
  if (language === 'ko') return [`${year}년`, ...(month ? [`${Number(month)}월`] : [])].join(' ')
  if (!month) return year ?? date
  const name = MONTH.format(new Date(`${year}-${month}-01T00:00:00Z`))
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ')
}

/** The span in which a promise is due, to the precision it was made: `2026년 하반기`, `first half of 2026`, `2026년 1분기`, `Q1 2026`. */
export function formatDue(
  { date, precision }: { readonly date: string; readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' },
  language: Language,
): string {
  const [year = '', month = '12'] = date.split('-')
  if (precision === 'quarter') {
    const quarter = Math.ceil(Number(month) / 3)
    return language === 'ko' ? `${year}년 ${quarter}분기` : `Q${quarter} ${year}`
  }
  if (precision === 'half') {
    const isFirst = Number(month) <= 6
    return language === 'ko'
      ? `${year}년 ${isFirst ? '상반기' : '하반기'}`
      : `${isFirst ? 'first' : 'second'} half of ${year}`
  }
  if (precision === 'year') return language === 'ko' ? `${year}년 중` : `within ${year}`
  return formatDate(date, language)
}

/** A span in seconds as minutes and seconds: `1:05`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** The time of day of a moment in ms. */
export function formatClock(moment: number, language: Language): string {
  return CLOCK[language].format(moment)
}
