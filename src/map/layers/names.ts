/** Names of the sources and layers, written once. */
export const SOURCES = [
  'land',
  'seas',
  'municipalities',
  'provinces',
  'regions',
  'area-labels',
  'belt-links',
  'belt-nodes',
  'sites',
  'site-focus',
  'compared',
  'gateways',
] as const
export type SourceName = (typeof SOURCES)[number]

/** Fonts of the page by CSS name, the web font first; MapLibre draws them itself since the style has no glyph server. */
export const FONT = ['Pretendard GOV Variable', 'Noto Sans CJK KR', 'Noto Sans KR', 'sans-serif']
/** Layers whose features answer the pointer, the most precise first. */
export const POINTER_LAYERS = {
  sites: 'sites',
  belts: 'belt-hit',
  gateways: 'gateways',
  municipalities: 'municipality-fill',
  regions: 'region-fill',
} as const
/** From this zoom on a click on land means the municipality, below it the region. */
export const MUNICIPALITY_ZOOM = 8.4
