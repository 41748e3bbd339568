/** What may be at most (docs/DESIGN.md §6); bytes stand in `scripts/budgets.ts`, because the build fails over those. */
export const BENCH_BUDGETS = {
  /** Main-thread time of a filter change that keeps the next paint waiting, and all of it until the page is idle, in ms. */
  blocking: 8,
  busy: 16,
  /** Input to next paint, as a multiple of a bare page with one native checkbox. */
  input: 1.5,
  /** A filter change to the map painted, as a multiple of painting it once more. */
  mapPainted: 1.3,
  /** Screening with all counts at 200,000 rows, in ms. */
  screening: 50,
  /** The data from a clean checkout, in ms. */
  dataBuild: 15_000,
} as const
