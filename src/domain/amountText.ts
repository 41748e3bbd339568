/** How much one unit word is worth, in won. Korean units may follow each other: `1조 5,000억`. */
const UNITS: Readonly<Record<string, number>> = {
  조: 1e12,
  억: 1e8,
  만: 1e4,
  천만: 1e7,
  백만: 1e6,
  십억: 1e9,
  백억: 1e10,
  천억: 1e11,
  tn: 1e12,
  trillion: 1e12,
  t: 1e12,
  bn: 1e9,
  billion: 1e9,
  b: 1e9,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
}
const PART = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([가-힣]+|[a-z]+)?\s*/

/**
 * Reads an amount as people type it: `3조`, `1조 5,000억`, `500억원`, `1.2e11`, `₩2tn`, `300 billion`, plain won.
 * Answers whole won, or null when it is not an amount.
 */
export function parseAmount(text: string): number | null {
  let rest = text
    .trim()
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/^(₩|krw)\s*/, '')
    .replace(/\s*(원|won|krw)$/, '')
  if (rest === '') return null
  let won = 0
  let lastUnit = Number.POSITIVE_INFINITY
  while (rest !== '') {
    const match = PART.exec(rest)
    if (!match) return null
    const [whole, number = '', word] = match
    const unit = word === undefined ? 1 : UNITS[word]
    // Units go down: 5,000억 1조 is a slip of the pen, not an amount.
    if (unit === undefined || unit >= lastUnit) return null
    won += Number(number) * unit
    lastUnit = unit
    rest = rest.slice(whole.length)
  }
  return Number.isFinite(won) && won <= 1e18 ? Math.round(won) : null
}
