import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { recordsOn } from '@/datasets/knownOnDay'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { renderWithApp } from '../../../tests/support/renderWithApp'
import { ProfilePage } from './ProfilePage'

/** jsdom has blobs without text(). */
const readText = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.readAsText(blob)
  })

const page = (id: string, day = '2026-11-26') => (
  <ProfilePage subject={{ kind: 'region', id }} records={recordsOn(realRecords, day)} picture={<p>map</p>} />
)

it('shows an official of Jeonbuk what was promised, with what money, and what became of it', async () => {
  await renderWithApp(page('jeonbuk'))
  for (const name of [
    '종류·확실성별 금액',
    '약속과 일정',
    '벨트와 역할',
    '받을 수 있는 지원과 지정',
    '성장 5종 세트에서 알려진 것',
    '견주어 보기',
    '예상 질문',
    '출처가 서로 다른 것',
  ]) {
    expect(screen.getByRole('region', { name })).toBeVisible()
  }
  const support = screen.getByRole('region', { name: '받을 수 있는 지원과 지정' })
  expect(within(support).getByRole('row', { name: /지방소멸대응기금/ })).toHaveTextContent('10')
  expect(within(support).getByRole('row', { name: /분산에너지 특화지역/ })).toHaveTextContent('(후보)')
  const population = [...realRecords.facts.values()].find(
    ({ subject, field }) => subject === 'province:52' && field === 'population',
  )
  expect(screen.getByRole('region', { name: '견주어 보기' })).toHaveTextContent(
    `인구: ${Number(population?.value).toLocaleString('en-US')}명`,
  )
})

it('is in English throughout, and cites sources by number', async () => {
  await renderWithApp(page('dongnam'), 'en')
  const engines = screen.getByRole('region', { name: /Growth-engine candidates/ })
  const [first] = within(engines).getAllByRole('link')
  expect(first?.getAttribute('href')).toMatch(/^#source-\d+$/)
  expect(document.querySelector(first?.getAttribute('href') ?? '')).toBeInTheDocument()
})

it('knows nothing of 2026 on the day of the report', async () => {
  await renderWithApp(page('jeonbuk', '2025-12-17'), 'ko', { asOf: '2025-12-17' })
  expect(screen.getByRole('article')).toHaveTextContent('2025. 12. 17. 기준')
  expect(screen.getByRole('article')).not.toHaveTextContent('현대차그룹 새만금')
})

it('copies the summary and a table as HTML and as text, and prints', async () => {
  const written: ClipboardItem[] = []
  const user = userEvent.setup()
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Record<string, Blob>) {}
    },
  )
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => void written.push(...items))
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await renderWithApp(page('jeonbuk'))
  await user.click(screen.getByRole('button', { name: '요약 복사 (개조식)' }))
  await user.click(screen.getByRole('button', { name: '표 복사: 거점의 대표 금액' }))
  const text = await Promise.all(
    written.map((item) =>
      readText((item as unknown as { parts: Record<string, Blob> }).parts['text/plain'] ?? new Blob()),
    ),
  )
  const sites = realAtlas.atlas.sites.filter(({ region }) => region === 'jeonbuk').length
  expect(text[0]).toMatch(
    new RegExp(`^전북특별자치도 프로필 \\(2026\\. 11\\. 26\\. 기준\\)\n□ 개요\n {2}○ 거점 ${sites}곳`),
  )
  expect(text[1]).toMatch(/^거점의 대표 금액 \(단위: 억원\)\n금액 종류\t확정\t계획.*\n민간투자\t[\d,.]+\t/)
  expect(text[1]).toMatch(/\n\[\d+\] .+\n자료: 성장지도, 2026\. 11\. 26\. 기준, http.*asof=2026-11-26$/)
  expect(text[1]?.split('\n').filter((line) => line.includes('\t') && /[조억]/.test(line))).toEqual([])
  await user.click(screen.getByRole('button', { name: '인쇄·PDF (A4)' }))
  expect(print).toHaveBeenCalledOnce()
})
