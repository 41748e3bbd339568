import { beforeAll, expect, it } from 'vitest'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { isArea, parseSubject } from '@/domain/subject'
import { summaryOf } from '@/features/profile/summary'
import { createTranslation, type Language, loadLaterTexts } from '@/i18n/setup'
import { createDerivations } from '@/store/derive/derivation'
import { deriveProfile } from '@/store/derive/profile'
import { allSubjects } from '../support/independentRecords'
import { realAtlas, realRecords } from '../support/realAtlas'
import { DAYS } from '../support/today'

type Translate = Parameters<typeof summaryOf>[2]
const translations = new Map<Language, Translate>()
beforeAll(async () => {
  for (const language of ['ko', 'en'] as const) {
    const made = await createTranslation(language)
    await loadLaterTexts()
    translations.set(language, made.t)
  }
})

/** What no line of a report may hold: an empty bracket or list, a count or sum of nothing, a word that is none. */
const FAULTS = [
  /\(\s*\)/,
  /[:,]\s*($|,|\))/,
  /(^|[\s(₩])0(곳|건|명|원|억원| sites?| promises?|$|[,)])/,
  /\b1 (sites|promises|places)\b/,
  /undefined|NaN|null|\{\{/,
]

it.each(DAYS.flatMap((day) => (['ko', 'en'] as const).map((language) => [day, language] as const)))(
  'as of %s in %s, no summary of an area has empty brackets, a bare 0 or a place counted twice',
  (day, language) => {
    const derive = createDerivations()
    const index = atlasOn(realAtlas, day)
    const records = recordsOn(realRecords, day)
    const t = translations.get(language)
    if (!t) throw new Error(language)
    const areas = allSubjects.flatMap((key) => parseSubject(key) ?? []).filter(isArea)
    expect(areas.length).toBeGreaterThan(270)
    const faults: string[] = []
    for (const area of areas) {
      const profile = deriveProfile(derive, index, records, area)
      const texts = summaryOf(profile, index, t, language, day, 'https://example.org/').map(({ text }) => text)
      faults.push(
        ...texts.filter((text) => FAULTS.some((fault) => fault.test(text))).map((text) => `${area.id}: ${text}`),
      )
      // Two promises may have the same words; other lines are said once.
      const doubled = texts.filter((text, place) => texts.indexOf(text) !== place)
      faults.push(...doubled.map((text) => `${area.id} twice: ${text}`))
      for (const { programme, facts } of profile.entitlements) {
        const places = new Set(facts.map(({ subject }) => subject)).size
        const name = index.programmes.get(programme.id)?.name[language] ?? ''
        if (!texts.includes(t('profile.summary.support', { programme: name, count: places })))
          faults.push(`${area.id}: ${name} is not said of ${places}`)
      }
    }
    expect([...new Set(faults)].slice(0, 25)).toEqual([])
  },
)
