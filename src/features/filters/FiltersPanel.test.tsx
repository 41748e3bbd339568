import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { ActiveFilters } from './ActiveFilters'
import { FiltersPanel } from './FiltersPanel'

describe('the filters', () => {
  it('take an industry and typed amounts, and let each be taken back', async () => {
    const user = userEvent.setup()
    const store = await renderWithApp(
      <>
        <FiltersPanel />
        <ActiveFilters />
      </>,
    )
    await user.click(screen.getByRole('checkbox', { name: /이차전지/ }))
    await user.type(screen.getByRole('textbox', { name: '최소' }), '1조{Enter}')
    await user.type(screen.getByRole('textbox', { name: '최대' }), '₩10tn{Enter}')
    expect(store.getState().filters).toMatchObject({
      industries: ['battery'],
      money: { minimum: 1e12, maximum: 1e13, includeUnknown: true },
    })
    await user.click(screen.getByRole('button', { name: '민간투자 1조~10조 조건 지우기' }))
    expect(store.getState().filters.money).toMatchObject({ minimum: null, maximum: null })
    await user.click(screen.getByRole('button', { name: '모두 지우기' }))
    expect(store.getState().filters.industries).toEqual([])
  })

  it('tell what is no amount and keep the last range', async () => {
    const user = userEvent.setup()
    const store = await renderWithApp(<FiltersPanel />, 'en')
    await user.type(screen.getByRole('textbox', { name: 'Minimum' }), 'plenty{Enter}')
    expect(screen.getByText(/This is not an amount/)).toBeVisible()
    expect(store.getState().filters.money.minimum).toBeNull()
  })
})
