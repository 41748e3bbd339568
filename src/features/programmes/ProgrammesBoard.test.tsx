import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { recordsOn } from '@/datasets/knownOnDay'
import { NO_FILTERS } from '@/domain/filter'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { ProgrammesBoard } from './ProgrammesBoard'

const records = recordsOn(realRecords, '2026-11-26')
const programmes = realAtlas.atlas.programmes

it('explores programmes by instrument, national ones apart', async () => {
  const user = userEvent.setup()
  const store = await renderWithApp(<ProgrammesBoard records={records} />)
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(`사업·제도 ${programmes.length}건`)
  await user.selectOptions(screen.getByRole('combobox', { name: /지원 수단/ }), '인재')
  expect(store.getState().programmes.instrument).toBe('talent')
  const wanted = programmes.filter(({ instruments }) => instruments.includes('talent'))
  expect(screen.getAllByRole('listitem')).toHaveLength(wanted.length)
  const national = within(screen.getByRole('region', { name: /전국·비수도권/ })).getAllByRole('listitem')
  expect(national).toHaveLength(
    wanted.filter(({ regions }) => regions.includes('all') || regions.includes('non-capital')).length,
  )
})

it('a region keeps its own programmes and the national ones, marked as such', async () => {
  await renderWithApp(<ProgrammesBoard records={records} />, 'en', {
    filters: { ...NO_FILTERS, regions: ['capital'] },
  })
  const own = programmes.filter(({ regions }) => regions.includes('capital')).length
  const national = programmes.filter(({ regions }) => regions.includes('all')).length
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(`${own + national} programmes`)
  expect(screen.queryAllByText('Outside the capital area')).toEqual([])
})

it('a programme is shown in the details by one press', async () => {
  const store = await renderWithApp(<ProgrammesBoard records={records} />, 'en', {
    filters: { ...NO_FILTERS, text: 'Arm School' },
  })
  await userEvent.setup().click(screen.getByRole('button', { name: /Arm School/ }))
  expect(store.getState().selection).toEqual({ kind: 'programme', id: 'arm-school' })
})
