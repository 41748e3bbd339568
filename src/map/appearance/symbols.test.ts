import { expect, it } from 'vitest'
import { symbolRadius } from '@/ui/symbol/symbolRadius'
import { SITES } from './layers/sites'
import { iconPixelRatio } from './symbols'

it('draws the pictures of symbols as large as the largest site is shown, to a tenth, and on a sharper screen larger', () => {
  const largest = SITES.drawings.flatMap((drawing) => {
    if (drawing.shape !== 'symbol' || typeof drawing.scale !== 'object' || !('times' in drawing.scale)) return []
    const { times } = drawing.scale
    return (typeof times === 'number' ? [times] : times.map(([, value]) => value)).map(
      (each) => each * symbolRadius(Infinity),
    )
  })
  expect(Math.max(...largest)).toBeCloseTo(2.1, 1)
  expect(Math.max(...largest) / iconPixelRatio(1)).toBeLessThan(1.1)
  expect([1, 1.25, 1.5, 2, 3].map(iconPixelRatio)).toEqual([2, 3, 3, 3, 3])
})
