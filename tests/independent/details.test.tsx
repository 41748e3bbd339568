import { expect, it } from 'vitest'
import { parseSubject } from '../../src/domain/subject'
import { DetailPanel } from '../../src/features/detail/DetailPanel'
import { facts, sites, stageOn } from '../support/independentData'
import { allSubjects, factsOn, promisesOn, unknownTexts } from '../support/independentRecords'
import { nameOf } from '../support/independentSelection'
import { markupRenderer } from '../support/renderMarkup'
import { DAYS, REPORT } from '../support/today'

const CASES = [...DAYS.map((day) => [day, 'ko'] as const), [REPORT, 'en'] as const]

it.each(CASES)(
  'as of %s, the details of every subject tell in %s all that was on record and nothing later',
  async (day, language) => {
    const draw = await markupRenderer(language)
    const forbidden = unknownTexts(day, language)
    expect(forbidden.length > 700).toBe(day === REPORT)
    const notYet = new Set(sites.filter((site) => stageOn(site, day) === undefined).map(({ id }) => `site:${id}`))
    const faults: string[] = []
    let told = 0
    for (const key of allSubjects) {
      // Municipalities of which nothing is on record are many and alike: they are drawn once.
      const isBare = key.startsWith('municipality:') && !facts.some(({ subject }) => subject === key)
      if (isBare && !(day === REPORT && language === 'ko')) continue
      const shown = draw(<DetailPanel />, { selection: parseSubject(key), asOf: day })
      const expected = notYet.has(key)
        ? [language === 'ko' ? '아직 알려지지 않은 대상입니다' : 'Not yet known on the as-of date']
        : [
            ...(key.startsWith('site:') && language === 'ko' ? [nameOf(key.slice('site:'.length))] : []),
            ...factsOn(key, day).map(({ text }) => text[language]),
            ...promisesOn(key, day).flatMap(({ title, outcome }) => [title[language], outcome?.text[language] ?? '']),
          ]
      told += expected.length
      faults.push(
        ...forbidden.filter((sentence) => shown.includes(sentence)).map((sentence) => `${key} tells ${sentence}`),
        ...expected.filter((sentence) => !shown.includes(sentence)).map((sentence) => `${key} lacks ${sentence}`),
      )
    }
    expect(faults).toEqual([])
    expect(told).toBeGreaterThan(800)
  },
)
