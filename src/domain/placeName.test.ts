import { expect, it } from 'vitest'
import { realAtlas } from '../../tests/support/realAtlas'
import { provinceNameOn, provinceShortNameOn } from './placeName'

it('calls a merged province by the name in use on the day', () => {
  const gwangju = realAtlas.provinces.get('29')
  const jeonbuk = realAtlas.provinces.get('52')
  if (!gwangju || !jeonbuk) throw new Error('provinces are missing from the data')
  expect(['2026-06-30', '2026-07-01'].map((day) => provinceNameOn(gwangju, day).ko)).toEqual([
    '광주광역시',
    '전남광주통합특별시',
  ])
  expect(['2026-06-30', '2026-07-01'].map((day) => provinceShortNameOn(gwangju, day).ko)).toEqual([
    '광주',
    '전남광주통합특별시',
  ])
  expect(provinceShortNameOn(jeonbuk, '2026-07-01').ko).toBe('전북')
})
