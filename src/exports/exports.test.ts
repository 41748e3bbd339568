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
  it('of a table is a table with caption and spans: numbers right, one unit, no hidden words, its sources below', () => {
    document.body.innerHTML =
      '<table class="x" data-numeric="1 2"><caption>금액</caption><thead><tr><th>종류 <button>?</button></th><th colspan="2">확정</th></tr></thead>' +
      '<tbody><tr><th>민간  투자<sup>[<a href="#source-7">7</a>,<a href="#source-2">2</a>]</sup></th>' +
      '<td onclick="x()"><span data-won="3250000000000">3조 2,500억원</span><span data-dollar> (≈ US$2 billion)</span><svg></svg></td>' +
      '<td><button aria-describedby="m">–</button><span id="m" hidden>숨은 설명</span><span class="visually-hidden">숨은 말</span></td></tr>' +
      '<tr><th>1인당</th><td data-won="120000000">1억 2,000만원</td><td data-unit="won"><b data-won="5000">5,000원</b></td></tr>' +
      '<tr><th>기금</th><td colspan="2"><ul><li>확정 <b data-won="50000000">5천만원</b></li><li>계획 <b data-won="0">0원</b></li></ul></td></tr></tbody></table>'
    const table = document.querySelector('table')
    const frame = {
      unit: { text: '(단위: 억원)', won: 1e8 },
      notes: (cited: readonly number[]) => [...cited.map((number) => `[${number}] 출처`), '2026. 11. 27. 기준'],
    }
    const { html, text } = clipTable(table as HTMLTableElement, frame)
    expect(text.split('\n')).toEqual([
      '금액 (단위: 억원)',
      '종류 ?\t확정',
      '민간 투자[7,2]\t32,500\t–',
      '1인당\t1.2\t5,000원',
      '기금\t확정 0.5; 계획 0',
      '[2] 출처',
      '[7] 출처',
      '2026. 11. 27. 기준',
    ])
    const made = new DOMParser().parseFromString(html, 'text/html')
    const cells = [...made.querySelectorAll('table[border="1"] tr')].map((row) =>
      [...row.children].map((cell) => [cell.textContent, cell.getAttribute('align'), cell.getAttribute('colspan')]),
    )
    expect(cells).toEqual([
      [
        ['종류 ?', 'left', null],
        ['확정', 'right', '2'],
      ],
      [
        ['민간 투자[7,2]', 'left', null],
        ['32,500', 'right', null],
        ['–', 'right', null],
      ],
      [
        ['1인당', 'left', null],
        ['1.2', 'right', null],
        ['5,000원', 'right', null],
      ],
      [
        ['기금', 'left', null],
        ['확정 0.5; 계획 0', 'right', '2'],
      ],
    ])
    expect([...made.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      '금액 (단위: 억원)',
      '[2] 출처',
      '[7] 출처',
      '2026. 11. 27. 기준',
    ])
    expect(html).not.toMatch(/class=|onclick|svg|button|숨은/)
  })

  it('of a table leaves out a column of pictures, and no other', () => {
    document.body.innerHTML =
      '<table data-numeric="2"><thead><tr><th>상태</th><th>비중</th><th>거점</th></tr></thead><tbody>' +
      '<tr><th>가동</th><td><svg></svg></td><td>13</td></tr><tr><th></th><td><svg></svg></td><td>0</td></tr></tbody></table>'
    const table = document.querySelector('table')
    const { html, text } = clipTable(table as HTMLTableElement, { unit: { text: '(단위)', won: 1 }, notes: () => [] })
    expect(text).toBe('상태\t거점\n가동\t13\n\t0')
    const made = new DOMParser().parseFromString(html, 'text/html')
    expect([...made.querySelectorAll('[align="right"]')].map(({ textContent }) => textContent)).toEqual([
      '거점',
      '13',
      '0',
    ])
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
