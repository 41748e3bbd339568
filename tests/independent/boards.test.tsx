import { describe, expect, it } from 'vitest'
import { recordsOn } from '../../src/datasets/knownOnDay'
import { PromiseItem } from '../../src/evidence/PromiseItem'
import { ChangesBoard } from '../../src/features/changes/ChangesBoard'
import { ProgrammesBoard } from '../../src/features/programmes/ProgrammesBoard'
import { PromisesBoard } from '../../src/features/promises/PromisesBoard'
import { ResultsTable } from '../../src/features/results/ResultsTable'
import { NO_FILTERS } from '../../src/domain/filter'
import { MONEY_KINDS } from '../../src/domain/money'
import { formatWon } from '../../src/i18n/format'
import { headlineOn, sites, stageOn } from '../support/independentData'
import { promisesOn, stateOfPromise, unknownTexts } from '../support/independentRecords'
import { realRecords } from '../support/realAtlas'
import { markupRenderer } from '../support/renderMarkup'
import { DAYS, REPORT } from '../support/today'

const STAGES: Record<string, string> = {
  operating: '가동·운영',
  'under-construction': '조성·공사 중',
  designated: '지정',
  planned: '계획',
  'under-review': '검토',
  candidate: '후보',
}
const STATES: Record<string, string> = {
  'passed-unverified': '기한 경과·미확인',
  slipped: '지연',
  changed: '변경',
  cancelled: '취소',
  'kept-late': '늦게 이행',
  kept: '이행',
  'not-yet-due': '기한 전',
}
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '')

describe.each(DAYS)('as of %s', (day) => {
  it.each(MONEY_KINDS)('the table has every place with its stage and its %s of that day', async (kind) => {
    const draw = await markupRenderer('ko')
    const markup = draw(<ResultsTable />, {
      asOf: day,
      filters: { ...NO_FILTERS, money: { ...NO_FILTERS.money, kind } },
    })
    const shown = [...markup.matchAll(/<tr data-selected.*?<\/tr>/gs)].map(([row]) => {
      const cells = [...row.matchAll(/<t[hd][ >].*?<\/t[hd]>/gs)].map(([cell]) => textOf(cell))
      return [cells[1], cells[6], cells[7]?.startsWith('자료 없음') ? '' : cells[7]].join(' | ')
    })
    const expected = sites.flatMap((site) => {
      const stage = stageOn(site, day)
      const amount = headlineOn(site.id, kind, day)
      return stage ? [[site.name_ko, STAGES[stage], amount ? formatWon(amount.value, 'ko') : ''].join(' | ')] : []
    })
    expect(expected.length).toBeGreaterThan(150)
    expect(shown.sort()).toEqual(expected.sort())
  })

  it('each promise stands under what had become of it, and none is left out', async () => {
    const draw = await markupRenderer('ko')
    const markup = draw(<PromisesBoard records={recordsOn(realRecords, day)} />, { asOf: day })
    const shown = [...markup.matchAll(/<section[^>]* aria-label="([^"]+)".*?<\/section>/gs)].flatMap(
      ([section, state]) =>
        [...section.matchAll(/<button.*?<\/button>/gs)].map(
          ([row]) => `${state}: ${[...row.matchAll(/<span[^>]*>(.*?)<\/span>/g)][1]?.[1]}`,
        ),
    )
    // A promise about a place that was on no map yet comes with its place.
    const isPlaced = ({ subject }: { subject: string }) =>
      sites.every((site) => subject !== `site:${site.id}` || stageOn(site, day) !== undefined)
    const expected = promisesOn(null, day)
      .filter(isPlaced)
      .map((promise) => `${STATES[stateOfPromise(promise, day)]}: ${promise.title.ko}`)
    expect(expected.length).toBeGreaterThan(50)
    expect(shown.sort()).toEqual(expected.sort())
  })

  it.each(['ko', 'en'] as const)('no board and no table tells in %s what came later', async (language) => {
    const draw = await markupRenderer(language)
    const records = recordsOn(realRecords, day)
    const forbidden = unknownTexts(day, language)
    expect(forbidden.length > 700).toBe(day === REPORT)
    const screens = [
      draw(<ProgrammesBoard records={records} />, { asOf: day }),
      draw(<ChangesBoard records={records} />, { asOf: day, since: day === REPORT ? null : REPORT }),
      draw(<ResultsTable />, { asOf: day }),
      draw(<PromisesBoard records={records} />, { asOf: day }),
      // What a promise shows when it is opened.
      draw(
        <>
          {records.records.milestones.map((milestone) => (
            <PromiseItem key={milestone.id} milestone={milestone} records={records} />
          ))}
        </>,
        { asOf: day },
      ),
    ]
    expect(
      screens.flatMap((markup, screen) =>
        forbidden.filter((text) => markup.includes(text)).map((text) => `${screen}: ${text}`),
      ),
    ).toEqual([])
  })
})
