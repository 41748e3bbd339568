import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { CERTAINTIES } from '@/domain/certainty'
import { siteGroup } from '@/domain/filter'
import { realAtlas } from '../../../tests/support/realAtlas'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { LegendPanel } from './LegendPanel'

it('counts what is drawn, and switches layers and industries', async () => {
  const user = userEvent.setup()
  const store = await renderWithApp(<LegendPanel />, 'en')
  const layers = within(screen.getByRole('region', { name: 'Layers' }))
  expect(layers.getByRole('checkbox', { name: /RE100 complexes/ })).toHaveAccessibleName(/36$/)
  await user.click(layers.getByRole('checkbox', { name: /Battery triangle/ }))
  await user.click(layers.getByRole('checkbox', { name: /Universities/ }))
  await user.click(
    within(screen.getByRole('region', { name: 'Industries' })).getByRole('checkbox', { name: /Batteries/ }),
  )
  const { hiddenOverlays, filters } = store.getState()
  expect([hiddenOverlays, filters.hiddenGroups, filters.industries]).toEqual([
    ['battery-triangle'],
    ['institutions'],
    ['battery'],
  ])
  const grades = within(screen.getByRole('region', { name: 'Outline: certainty' })).getAllByText(/^\d+$/)
  const shown = realAtlas.atlas.sites.filter(
    (site) => site.industries.includes('battery') && siteGroup(site) !== 'institutions',
  )
  expect(grades).toHaveLength(CERTAINTIES.length)
  expect(grades.reduce((sum, { textContent }) => sum + Number(textContent), 0)).toBe(shown.length)
})

it('keeps every industry in its place, with a count of none where nothing is left of it', async () => {
  const store = await renderWithApp(<LegendPanel />, 'en')
  const rows = () => within(screen.getByRole('region', { name: 'Industries' })).getAllByRole('checkbox')
  const before = rows()
  const names = before.map((row) => row.closest('label')?.textContent?.replace(/\d+$/, ''))
  act(() =>
    store.getState().actions.changeFilters({ industries: ['battery'], regions: ['jeju'], text: 'nothing such' }),
  )
  const after = rows()
  expect(after).toEqual(before)
  expect(after.map((row) => row.closest('label')?.textContent)).toEqual(names.map((name) => `${name}0`))
  expect(after.filter((row) => (row as HTMLInputElement).checked)).toHaveLength(1)
})
