import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { formatWonShort } from '@/i18n/format'
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
    const minimum = screen.getByRole('textbox', { name: 'Minimum' })
    await user.type(minimum, '₩1tn{Enter}')
    expect(store.getState().filters.money.minimum).toBe(1e12)
    await user.clear(minimum)
    await user.type(minimum, 'plenty{Enter}')
    expect(screen.getByText(/This is not an amount/)).toBeVisible()
    expect(minimum).toBeInvalid()
    expect(store.getState().filters.money.minimum).toBe(1e12)
    await user.clear(minimum)
    await user.type(minimum, '₩2tn{Enter}')
    expect(screen.queryByText(/This is not an amount/)).toBeNull()
    expect(store.getState().filters.money.minimum).toBe(2e12)
  })

  it('leave the focus where it is after Enter, and after a step of the slider', async () => {
    const user = userEvent.setup()
    const store = await renderWithApp(<FiltersPanel />)
    const minimum = screen.getByRole('textbox', { name: '최소' })
    await user.type(minimum, '1조{Enter}')
    expect(minimum).toHaveFocus()
    await user.type(minimum, '{Escape}{ArrowLeft}')
    expect(minimum).toHaveFocus()
    const thumb = screen.getByRole('slider', { name: '최소' })
    act(() => thumb.focus())
    fireEvent.input(thumb, { target: { value: '3' } })
    expect(store.getState().filters.money.minimum).toBe(1e12)
    fireEvent.change(thumb)
    expect(store.getState().filters.money.minimum).toBeLessThan(1e12)
    expect(thumb).toHaveFocus()
    expect(thumb).toBeInTheDocument()
    expect(minimum).toHaveValue(formatWonShort(store.getState().filters.money.minimum ?? 0, 'ko'))
    const text = screen.getByRole('textbox', { name: '이름·기업·지역' })
    await user.type(text, '새만금{Enter}{ArrowLeft}')
    expect(text).toHaveFocus()
    const battery = screen.getByRole('checkbox', { name: /이차전지/ })
    await user.click(battery)
    expect(battery).toHaveFocus()
    expect(battery).toBeChecked()
  })
})
