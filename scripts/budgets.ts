/** What may be sent at most, in bytes as brotli, fonts aside (docs/DESIGN.md §6). */
export const BUDGETS = {
  /** To the first usable list and filters. */
  firstList: 200_000,
  /** To the first idle map: 1.6 times a bare MapLibre page with the same boundaries (420 kB). */
  firstMap: 672_000,
  /** One file, as it is stored. */
  singleFile: 3_000_000,
} as const
/** A chunk below this is not worth a request. */
export const SMALLEST_CHUNK = 1_000
