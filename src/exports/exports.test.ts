// @vitest-environment jsdom
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCalendar } from './calendar'
import { clipOutline, clipTable } from './clip'
import { toCsv } from './csv'

describe('a calendar', () => {
  const title =
    '새만금 RE100 산업단지 시범단지 선정과 조성계획 발표, 그리고 아주 긴 제목이 접히는지 보려고 덧붙인 말; 쉼표, 줄바꿈'
  const entries = [
    {
      id: 'one-day',
      day: '2026-02-11',
      isReminded: false,
      title,
      description: '첫 줄\n둘째 줄',
      url: 'https://example.org/?v=1&promise=one-day',
    },
    {
      id: 'half-year',
      day: '2026-12-31',
      isReminded: true,
      title: 'Half',
      description: 'x',
      url: 'https://example.org/',
    },
  ]
  const text = toCalendar('약속', entries, new Date('2026-11-26T03:04:05Z'))
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

  it('is read by a strict parser with the same words, whole days and stable ids', () => {
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([
      'one-day@growth-atlas',
      'half-year@growth-atlas',
    ])
    expect(events[0]?.getFirstPropertyValue('summary')).toBe(title)
    expect(events[0]?.getFirstPropertyValue('description')).toBe('첫 줄\n둘째 줄')
    const days = events.map((event) => ['dtstart', 'dtend'].map((name) => String(event.getFirstPropertyValue(name))))
    expect(days).toEqual([
      ['2026-02-11', '2026-02-12'],
      ['2026-12-31', '2027-01-01'],
    ])
    expect(events.map((event) => event.getFirstProperty('dtstart')?.type)).toEqual(['date', 'date'])
  })

  it('tells of an open promise 30 days before its day', () => {
    const alarms = events.map((event) => event.getAllSubcomponents('valarm'))
    expect(alarms.map(({ length }) => length)).toEqual([0, 1])
    const [alarm] = alarms[1] ?? []
    expect(['action', 'trigger', 'description'].map((name) => String(alarm?.getFirstPropertyValue(name)))).toEqual([
      'DISPLAY',
      '-P30D',
      'Half',
    ])
  })

  it('keeps the rules of RFC 5545: CRLF, lines of 75 octets, stamps in UTC', () => {
    const lines = text.split('\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(lines.filter((line) => line.startsWith('DTSTAMP')).sort()).toEqual([
      'DTSTAMP:20261126T030405Z',
      'DTSTAMP:20261126T030405Z',
    ])
    expect(lines.filter((line) => /^(VERSION|PRODID)/.test(line))).toHaveLength(2)
  })
})

it('CSV has a byte order mark, keeps every cell and disarms formulas', () => {
  const cells = ['=1+1', '+82', '-3', '@x', '\tx', 'a,"b"\n세 줄']
  const text = toCsv(['약속', 'b', 'c', 'd', 'e', 'f'], [cells])
  expect(text.startsWith('\uFEFF약속,')).toBe(true)
  const [, row] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data
  expect(row).toEqual(["'=1+1", "'+82", "'-3", "'@x", "'\tx", 'a,"b"\n세 줄'])
})

describe('a clipping', () => {
  it('of a table is a table with caption and spans, without controls', () => {
    document.body.innerHTML =
      '<table class="x"><caption>금액</caption><thead><tr><th colspan="2">종류 <button>?</button></th></tr></thead><tbody><tr><th>민간  투자</th><td onclick="x()">3조<svg></svg></td></tr></tbody></table>'
    const table = document.querySelector('table')
    const { html, text } = clipTable(table as HTMLTableElement)
    expect(text).toBe('금액\n종류 ?\n민간 투자\t3조')
    const made = new DOMParser().parseFromString(html, 'text/html')
    expect(made.querySelectorAll('table[border="1"] tr')).toHaveLength(2)
    expect(made.querySelector('th')?.getAttribute('colspan')).toBe('2')
    expect(html).not.toMatch(/class=|onclick|svg|button/)
  })

  it('of a summary has the marks of a report, as text and not as markup', () => {
    const { html, text } = clipOutline('제목', [
      { level: 1, text: '개요' },
      { level: 2, text: '<b>거점</b>' },
      { level: 3, text: '지남' },
    ])
    expect(text).toBe('제목\n□ 개요\n  ○ <b>거점</b>\n    - 지남')
    expect(html).toContain('○ &lt;b&gt;거점&lt;/b&gt;')
  })
})
