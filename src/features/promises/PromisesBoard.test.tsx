import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { recordsOn } from '@/datasets/knownOnDay'
import { NO_FILTERS } from '@/domain/filter'
import { realRecords } from '../../../tests/support/realAtlas'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { PromisesBoard } from './PromisesBoard'

const board = (day: string) => <PromisesBoard records={recordsOn(realRecords, day)} />

it('groups promises by state; the growth-engine selection slipped today and was passed and unverified in June', async () => {
  await renderWithApp(board('2026-06-30'), 'ko', { asOf: '2026-06-30' })
  expect(
    within(screen.getByRole('region', { name: '기한 경과·미확인' })).getByText('5극3특 성장엔진 산업 확정'),
  ).toBeVisible()
})

it('opens a promise with who stated it where, how certainly, and the outcome with its source', async () => {
  const user = userEvent.setup()
  const store = await renderWithApp(board('2026-11-26'))
  const slipped = within(screen.getByRole('region', { name: '지연' }))
  await user.click(slipped.getByRole('button', { name: /5극3특 성장엔진 산업 확정/ }))
  expect(store.getState().promise).toBe('growth-engines-fixed')
  expect(slipped.getByText(/발표:/)).toHaveTextContent('2025. 12. 17.')
  expect(slipped.getByText(/결과 \(2026\. 7\. 3\.\)/)).toHaveTextContent('2월 확정은 이뤄지지 않음')
  expect(slipped.getByText('전국')).toBeVisible()
})

it('obeys the filters, and dims what is less certain than the lens', async () => {
  await renderWithApp(board('2026-11-26'), 'en', {
    filters: { ...NO_FILTERS, regions: ['jeju'], text: 'no such words' },
  })
  expect(screen.getByText('No promise passes these filters.')).toBeVisible()
})

it('counts what the filters leave in English', async () => {
  await renderWithApp(board('2026-11-26'), 'en', { filters: { ...NO_FILTERS, industries: ['battery'] } })
  const wanted = realRecords.records.milestones.filter(
    ({ industries, subject }) => industries.includes('battery') && subject.startsWith('programme:'),
  ).length
  const heading = screen.getByRole('heading', { level: 2 })
  expect(Number(heading.textContent?.match(/\d+/)?.[0])).toBeGreaterThanOrEqual(wanted)
  expect(Number(heading.textContent?.match(/\d+/)?.[0])).toBeLessThan(realRecords.records.milestones.length)
})
