import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
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
  expect(
    within(screen.getByRole('region', { name: 'Outline: certainty' })).getByText('Confirmed').parentElement,
  ).toHaveTextContent(/\d+$/)
})
