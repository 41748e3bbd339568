import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { buildStyle } from './buildStyle'
import { mapColours } from '../appearance/colours'
import { LAYERS } from '../appearance/layers'

describe.each(['light', 'dark', 'high-contrast'] as const)('the %s style', (theme) => {
  const style = buildStyle(mapColours(theme), LAYERS)

  it('is valid and asks for nothing from outside', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined])
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  it('draws land below links, links below sites, sites below the names of regions and nodes', () => {
    const order = [
      'land-fill',
      'region-fill',
      'region-line',
      'belt-line-battery',
      'sites',
      'region-name',
      'belt-node-name',
    ]
    const places = order.map((id) => style.layers.findIndex((layer) => layer.id === id))
    expect(places).toEqual([...places].sort((left, right) => left - right))
    expect(places).not.toContain(-1)
  })
})
