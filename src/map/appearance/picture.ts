/** What lies farther outside of a picture than this, in px, is not drawn. */
export const DRAWN_MARGIN = 60

/** The corner of a picture that shows Ulleungdo and Dokdo where the picture itself does not reach them; px. */
export const INSET = {
  width: 124,
  height: 54,
  padding: 2,
  dot: 1.8,
  line: 0.6,
  text: 10,
  /** Around the islands, and from the upper right corner of the picture. */
  frame: 1,
  fromRight: 130,
  fromTop: 4,
  /** Where the names stand against their islands. */
  ulleungdo: [6, 20],
  dokdo: [-5, 12],
} as const

/** The scale bar of a picture: the lengths in km it may have, and at most which part of the width it takes; px. */
export const SCALE_BAR = {
  kilometres: [200, 100, 50, 20, 10, 5],
  share: 0.25,
  left: 10,
  fromBottom: 12,
  tick: 4,
  line: 1.2,
  text: 10,
  gap: 5,
} as const
