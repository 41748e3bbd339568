import ICAL from 'ical.js'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { recordsOn } from '@/datasets/knownOnDay'
import { NO_FILTERS } from '@/domain/filter'
import { read } from '../../../tests/support/independentData'
import { promisesOn } from '../../../tests/support/independentRecords'
import { expectedSelection } from '../../../tests/support/independentSelection'
import { realRecords } from '../../../tests/support/realAtlas'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { TODAY } from '../../../tests/support/today'
import * as downloads from '@/exports/download'
import { dueDay } from '@/domain/milestone'
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

it('says when the filters leave no promise', async () => {
  await renderWithApp(board(TODAY), 'en', { filters: { ...NO_FILTERS, regions: ['jeju'], text: 'no such words' } })
  expect(screen.getByText('No promise passes these filters.')).toBeVisible()
  expect(screen.queryByRole('listitem')).toBeNull()
})

it('lets step back what is less certain than the lens, and nothing else', async () => {
  await renderWithApp(board(TODAY), 'ko', { lens: 'confirmed' })
  const shown = screen
    .getAllByRole('listitem')
    .map((item) => `${item.dataset.pale} ${within(item).getByRole('button').children[2]?.textContent}`)
  const wanted = promisesOn(null, TODAY).map(
    ({ stated_certainty, title }) => `${stated_certainty !== 'confirmed'} ${title.ko}`,
  )
  expect(shown.toSorted()).toEqual(wanted.toSorted())
})

it('shows and counts exactly the promises that a filter leaves', async () => {
  await renderWithApp(board(TODAY), 'en', { filters: { ...NO_FILTERS, industries: ['battery'] } })
  const places = new Set(
    expectedSelection({ industry: 'battery', kind: 'private-investment' }, TODAY).ids.map((id) => `site:${id}`),
  )
  const wanted = promisesOn(null, TODAY).filter(({ subject, industries }) =>
    subject.startsWith('site:')
      ? places.has(subject)
      : (industries.length > 0 ? industries : industriesOf(subject)).includes('battery'),
  )
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(new RegExp(`\\b${wanted.length} promises`))
  const shown = screen.getAllByRole('listitem').map((item) => within(item).getByRole('button').children[2]?.textContent)
  expect(shown.toSorted()).toEqual(wanted.map(({ title }) => title.en).toSorted())
})

/** The industries of a programme, as data/ says; none of anything else. */
const industriesOf = (subject: string): string[] =>
  read('programmes.json').find(({ id }: { id: string }) => subject === `programme:${id}`)?.industries ?? []

/** Saves the calendar of a region in a language; its file name, its own name and its events as uid, first and last day. */
async function calendarOf(region: string | null, language: 'ko' | 'en', isWithPassed: boolean) {
  const saved = vi.spyOn(downloads, 'download').mockReturnValue()
  const filters = { ...NO_FILTERS, regions: region === null ? [] : [region] }
  await renderWithApp(board('2026-11-26'), language, { filters })
  const user = userEvent.setup()
  if (isWithPassed) await user.click(screen.getByRole('checkbox', { name: /지난 약속도|Passed promises/ }))
  await user.click(screen.getByRole('button', { name: /\.ics/ }))
  await waitFor(() => expect(saved).toHaveBeenCalledOnce())
  const [file, , text] = saved.mock.calls[0] ?? []
  cleanup()
  saved.mockRestore()
  const calendar = new ICAL.Component(ICAL.parse(typeof text === 'string' ? text : ''))
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    id: String(event.getFirstPropertyValue('uid')),
    day: String(event.getFirstPropertyValue('dtstart')),
    title: String(event.getFirstPropertyValue('summary')),
  }))
  return { file, name: calendar.getFirstPropertyValue('x-wr-calname'), events }
}

it('saves what is due on its last day, passed promises on request, in a file of its own a region and language', async () => {
  const [all, passed, jeonbuk, english] = [
    await calendarOf(null, 'ko', false),
    await calendarOf(null, 'ko', true),
    await calendarOf('jeonbuk', 'ko', false),
    await calendarOf('jeonbuk', 'en', false),
  ]
  const dueDays = new Map(realRecords.records.milestones.map(({ id, due }) => [`${id}@growth-atlas`, dueDay(due)]))
  for (const { events } of [all, passed, jeonbuk, english]) {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    for (const { id, day } of events) expect(day).toBe(dueDays.get(id))
  }
  expect(all.events.filter(({ day }) => day < '2026-11-26')).toEqual([])
  expect(passed.events).toHaveLength(realRecords.records.milestones.length)
  expect(passed.events.filter(({ day }) => day >= '2026-11-26')).toEqual(all.events)
  // The same promise is the same entry in every file, so that none stands twice.
  const ids = new Set(all.events.map(({ id }) => id))
  expect(jeonbuk.events.length).toBeGreaterThan(0)
  expect(jeonbuk.events.length).toBeLessThan(all.events.length)
  expect(jeonbuk.events.filter(({ id }) => !ids.has(id))).toEqual([])
  expect(english.events.map(({ id }) => id)).toEqual(jeonbuk.events.map(({ id }) => id))
  expect(english.events.filter(({ title }) => /[가-힣]/.test(title))).toEqual([])
  expect([all, jeonbuk, english].map(({ file, name }) => [file, name])).toEqual([
    ['growth-atlas-promises-all-ko-2026-11-26.ics', '성장지도 약속 시계'],
    ['growth-atlas-promises-jeonbuk-ko-2026-11-26.ics', '성장지도 약속 시계 · 전북특별자치도'],
    ['growth-atlas-promises-jeonbuk-en-2026-11-26.ics', 'Korea Growth Atlas: promise clock · Jeonbuk State'],
  ])
})
