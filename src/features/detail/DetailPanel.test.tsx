import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { promisesOn } from '../../../tests/support/independentRecords'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { REPORT } from '../../../tests/support/today'
import { DetailPanel } from './DetailPanel'

describe('the details', () => {
  it('show a site with its money, evidence and the reason of every empty cell', async () => {
    await renderWithApp(<DetailPanel />, 'ko', { selection: { kind: 'site', id: 'ochang' } })
    expect(screen.getByRole('heading', { level: 2, name: '청주 오창 이차전지 특화단지' })).toBeVisible()
    expect(
      within(screen.getByRole('region', { name: '금액' })).getByRole('row', { name: /민간투자.*계획.*4조 2,000억원/ }),
    ).toBeVisible()
    const missing = within(screen.getByRole('region', { name: '없는 항목' }))
    expect(
      missing
        .getAllByRole('button')
        .every(({ textContent }) => ['해당 없음', '미발표', '자료 없음'].includes(textContent ?? '')),
    ).toBe(true)
  })

  it('hide what was not yet known on the as-of date', async () => {
    await renderWithApp(<DetailPanel />, 'en', {
      selection: { kind: 'site', id: 'gyeonggi-mega-cluster' },
      asOf: '2024-06-01',
    })
    const money = within(screen.getByRole('region', { name: 'Money' }))
    expect(money.getByText('₩622 trillion')).toBeVisible()
    expect(money.queryByText('₩700 trillion')).toBeNull()
  })

  it('call a merged province by its present name', async () => {
    await renderWithApp(<DetailPanel />, 'ko', { selection: { kind: 'province', id: '29' } })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('전남광주통합특별시 (광주광역시)')
  })

  it('claim no outcome that no source tells', async () => {
    await renderWithApp(<DetailPanel />, 'ko', {
      selection: { kind: 'programme', id: 'growth-engine-selection' },
      asOf: REPORT,
    })
    const told = within(screen.getByRole('region', { name: '약속과 일정' })).getAllByRole('listitem')
    const known = promisesOn('programme:growth-engine-selection', REPORT)
    expect(known.length).toBeGreaterThan(0)
    expect(told.filter(({ textContent }) => known.some(({ title }) => textContent?.includes(title.ko)))).toHaveLength(
      known.length,
    )
    for (const { textContent } of told) expect(textContent).toMatch(/^기한 전.*결과를 전하는 출처가 아직 없습니다/)
  })

  it('say that the records could not be read, and what goes on working', async () => {
    await renderWithApp(<DetailPanel />, 'en', {
      selection: { kind: 'site', id: 'ochang' },
      records: { state: 'failed', error: { artefact: 'records', reason: 'not-json', detail: '' } },
    })
    expect(screen.getByRole('alert')).toHaveTextContent('The records could not be read.')
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})

it('says that something was not yet known on the as-of date, names nothing of it, and leads to today', async () => {
  const store = await renderWithApp(<DetailPanel />, 'ko', {
    selection: { kind: 'site', id: 'gwangju-airbase' },
    asOf: '2025-12-31',
  })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('아직 알려지지 않음')
  expect(screen.queryByRole('checkbox')).toBeNull()
  await userEvent.setup().click(screen.getByRole('button', { name: '오늘 기준으로 보기' }))
  expect(store.getState().asOf).toBeNull()
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('광주 군공항 부지')
})
