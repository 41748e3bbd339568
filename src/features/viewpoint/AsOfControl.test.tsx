import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
// Read ahead of the first press, as the pointer on its way to the button has it read.
import '@/ui/PopoverPanel'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { AsOfControl } from './AsOfControl'
import { LensControl } from './LensControl'

it('sets the as-of date by preset, offers earlier days to compare with, and opens what changed', async () => {
  const user = userEvent.setup()
  const store = await renderWithApp(<AsOfControl hasLens={false} />)
  await user.click(screen.getByRole('button', { name: /기준일/ }))
  await user.click(await screen.findByRole('button', { name: '2026년 1분기 말' }))
  expect(store.getState().asOf).toBe('2026-03-31')
  const earlier = screen.getByRole('combobox', { name: /비교할 이전 날짜/ })
  expect(
    within(earlier)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['비교하지 않음', '업무보고 · 2025. 12. 17.', '2025년 4분기 말'])
  await user.selectOptions(earlier, '2025-12-17')
  expect(store.getState().since).toBe('2025-12-17')
  await user.click(screen.getByRole('button', { name: '바뀐 것 보기' }))
  expect(store.getState().board).toBe('changes')
})

it('ends a comparison with a day that is no longer earlier, and takes today as no date', async () => {
  const store = await renderWithApp(<p />, 'ko', { asOf: '2026-06-30', since: '2026-03-31' })
  store.getState().actions.setAsOf('2026-03-31')
  expect(store.getState().since).toBeNull()
  store.getState().actions.setAsOf('2026-11-26')
  expect(store.getState().asOf).toBeNull()
})

it('takes a day within the range only', async () => {
  const user = userEvent.setup()
  const store = await renderWithApp(<AsOfControl hasLens />, 'en')
  await user.click(screen.getByRole('button', { name: /As of/ }))
  const field = await screen.findByLabelText('Another date')
  await user.clear(field)
  await user.type(field, '2024-01-01')
  expect(store.getState().asOf).toBeNull()
  await user.clear(field)
  await user.type(field, '2026-02-10')
  expect(store.getState().asOf).toBe('2026-02-10')
  expect(field).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'End of Q1 2026' }))
  expect(field).toHaveValue('2026-03-31')
})

it('the lens names the grades from the firmest', async () => {
  const user = userEvent.setup()
  const store = await renderWithApp(<LensControl />, 'en')
  const lens = screen.getByRole('combobox', { name: /Certainty lens/ })
  expect(
    within(lens)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Every certainty',
    'Only Confirmed in focus',
    'Planned or firmer in focus',
    'Under review or firmer in focus',
    'Candidate or firmer in focus',
  ])
  await user.selectOptions(lens, 'Planned or firmer in focus')
  expect(store.getState().lens).toBe('planned')
})
