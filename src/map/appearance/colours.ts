/** Every colour of the map. Each theme must name them all. */
export interface MapColours {
  readonly sea: string
  readonly seaLabel: string
  readonly land: string
  readonly landLine: string
  readonly regions: Readonly<Record<string, string>>
  readonly regionLine: string
  readonly provinceLine: string
  readonly municipalityLine: string
  readonly text: string
  readonly textFaint: string
  readonly halo: string
  readonly selected: string
  readonly highlighted: string
  readonly beltSemiconductor: string
  readonly beltBattery: string
  readonly beltCasing: string
  readonly ring: string
  readonly hollow: string
  readonly glyph: string
  readonly gateway: string
  readonly isDark: boolean
}

export type MapTheme = 'light' | 'dark' | 'high-contrast'

const light: MapColours = {
  sea: '#dce8f3',
  seaLabel: '#346fb2',
  land: '#eceef0',
  landLine: '#cdd1d5',
  regions: {
    capital: '#f1eef8',
    chungcheong: '#f9f3e2',
    honam: '#e6f2e8',
    daegyeong: '#f8ece6',
    dongnam: '#e5f1f4',
    gangwon: '#eaf0e2',
    jeonbuk: '#f6eef2',
    jeju: '#f8efe0',
  },
  regionLine: '#6d7882',
  provinceLine: '#8a949e',
  municipalityLine: '#b1b8be',
  text: '#1e2124',
  textFaint: '#464c53',
  halo: '#ffffff',
  selected: '#0b50d0',
  highlighted: '#de3412',
  beltSemiconductor: '#0b50d0',
  beltBattery: '#b03a0a',
  beltCasing: '#ffffff',
  ring: '#1e2124',
  hollow: '#ffffff',
  glyph: '#ffffff',
  gateway: '#464c53',
  isDark: false,
}

const dark: MapColours = {
  sea: '#10202f',
  seaLabel: '#90b0d5',
  land: '#1a1c20',
  landLine: '#33363d',
  regions: {
    capital: '#322f3e',
    chungcheong: '#39352a',
    honam: '#293830',
    daegyeong: '#3b302b',
    dongnam: '#28373c',
    gangwon: '#313829',
    jeonbuk: '#392e34',
    jeju: '#393228',
  },
  regionLine: '#8a949e',
  provinceLine: '#6d7882',
  municipalityLine: '#58616a',
  text: '#f4f5f6',
  textFaint: '#cdd1d5',
  halo: '#131416',
  selected: '#86aff9',
  highlighted: '#ffc95c',
  beltSemiconductor: '#86aff9',
  beltBattery: '#f48771',
  beltCasing: '#131416',
  ring: '#f4f5f6',
  hollow: '#131416',
  glyph: '#131416',
  gateway: '#cdd1d5',
  isDark: true,
}

const highContrast: MapColours = {
  ...dark,
  sea: '#000000',
  seaLabel: '#d3ebfd',
  land: '#131416',
  landLine: '#58616a',
  regions: Object.fromEntries(Object.keys(dark.regions).map((region) => [region, '#1e2124'])),
  regionLine: '#ffffff',
  provinceLine: '#cdd1d5',
  municipalityLine: '#8a949e',
  text: '#ffffff',
  textFaint: '#ffffff',
  halo: '#000000',
  selected: '#ffe0a3',
  highlighted: '#ffffff',
  beltSemiconductor: '#b1cefb',
  beltBattery: '#f7afa1',
  beltCasing: '#000000',
  ring: '#ffffff',
  hollow: '#000000',
  glyph: '#000000',
  gateway: '#ffffff',
}

const THEMES: Readonly<Record<MapTheme, MapColours>> = { light, dark, 'high-contrast': highContrast }

export function mapColours(theme: MapTheme): MapColours {
  return THEMES[theme]
}

/** The name of a colour that is one colour, not a set of them. */
export type ColourName = {
  [Name in keyof MapColours]: MapColours[Name] extends string ? Name : never
}[keyof MapColours]
