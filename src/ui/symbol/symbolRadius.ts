/** Symbols grow with the fourth root of the amount, from 100억 to 700조 won: the data span more than four powers of ten. */
const [LEAST, MOST] = [1e10 ** 0.25, 7e14 ** 0.25]
const [SMALLEST, LARGEST] = [8, 26]

/** Radius of a site symbol in CSS pixels at full size; an unknown amount has the smallest. */
export function symbolRadius(won: number | null): number {
  if (won === null) return 7
  const share = Math.min(Math.max((won ** 0.25 - LEAST) / (MOST - LEAST), 0), 1)
  return Math.round((SMALLEST + share * (LARGEST - SMALLEST)) * 10) / 10
}
