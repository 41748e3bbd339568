import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { SearchBox } from './SearchBox'

it('keeps the focus while one types, walks, chooses and escapes', async () => {
  const user = userEvent.setup()
  const store = await renderWithApp(<SearchBox />)
  await user.keyboard('{Control>}k{/Control}')
  const field = screen.getByRole('combobox', { name: '검색' })
  expect(field).toHaveFocus()
  await user.keyboard('ㅅㅁㄱ')
  const [first, second] = screen.getAllByRole('option')
  expect(first).toHaveTextContent('새만금')
  expect(field).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(field).toHaveAttribute('aria-activedescendant', first?.id)
  expect([first?.ariaSelected, second?.ariaSelected]).toEqual(['true', 'false'])
  expect(field).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field).toHaveValue('ㅅㅁㄱ')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(field).toHaveFocus()
  expect(field).toHaveValue('')
  expect(store.getState().selection).not.toBeNull()
})

it('says when nothing fits', async () => {
  const user = userEvent.setup()
  await renderWithApp(<SearchBox />, 'en')
  await user.type(screen.getByRole('combobox', { name: 'Search' }), 'qqqqq')
  expect(screen.queryAllByRole('option')).toEqual([])
  expect(screen.getByRole('status')).toHaveTextContent('Nothing matches “qqqqq”')
})
