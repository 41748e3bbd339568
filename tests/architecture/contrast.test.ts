import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8')
const rule = (selector: string) => {
  const body = css.split(`${selector} {`)[1]?.split('}')[0]
  if (body === undefined) throw new Error(`no rule for ${selector}`)
  return Object.fromEntries(
    [...body.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
}
const light = rule(':root')
const THEMES: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  light,
  dark: { ...light, ...rule(":root[data-theme='dark']") },
  'high-contrast': { ...light, ...rule(":root[data-theme='high-contrast']") },
}

/** The contrast of two colours, by WCAG 2.2. */
function contrast(one: string | undefined, other: string | undefined): number {
  const luminance = (colour = '') => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right)
  return (bright + 0.05) / (dark + 0.05)
}

const SURFACES = ['surface', 'surface-subtle', 'surface-raised']
const TONES = ['primary', 'danger', 'warning', 'success', 'information']
const TEXT: readonly (readonly [string, string])[] = [
  ...['text', 'text-subtle', 'text-faint', ...TONES].flatMap((text) =>
    SURFACES.map((surface) => [text, surface] as const),
  ),
  ...TONES.map((tone) => [tone, `${tone}-subtle`] as const),
  ...TONES.map((tone) => ['text', `${tone}-subtle`] as const),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
]
const SHAPES = ['border-strong', 'focus', 'primary'].flatMap((shape) =>
  SURFACES.map((surface) => [shape, surface] as const),
)

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(Object.entries(THEMES))('the colours of %s', (_, colours) => {
  it.each(TEXT)('let %s be read on %s', (text, surface) => {
    expect(contrast(colours[text], colours[surface])).toBeGreaterThanOrEqual(4.5)
  })
  it.each(SHAPES)('let %s be seen on %s', (shape, surface) => {
    expect(contrast(colours[shape], colours[surface])).toBeGreaterThanOrEqual(3)
  })
})
