/** East of this longitude lies nothing but Dokdo. */
export const DOKDO_WEST_LIMIT = 131.5

/** Islands far from the mainland of their region (west, south, east, north): Ulleungdo and Dokdo, the five islands of the West Sea, far islands of the south-west, Chuja. */
export const FAR_ISLANDS: readonly (readonly [number, number, number, number])[] = [
  [130.5, 37.0, 132.2, 37.8],
  [124.0, 36.9, 126.0, 38.2],
  [124.9, 33.9, 125.85, 35.5],
  [126.1, 33.85, 126.5, 34.1],
]

/** Where a name reads best; others are computed. */
export const LABELS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  municipalities: {},
  provinces: { '41': [127.35, 37.25], '28': [126.55, 37.6], '46': [126.9, 34.85], '47': [128.75, 36.45] },
  regions: {
    capital: [127.3, 37.45],
    chungcheong: [127.15, 36.5],
    honam: [126.95, 34.88],
    daegyeong: [128.75, 36.4],
    dongnam: [128.35, 35.3],
    gangwon: [128.3, 37.75],
    jeonbuk: [127.15, 35.75],
    jeju: [126.55, 33.38],
  },
}
