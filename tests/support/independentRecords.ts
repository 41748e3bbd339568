import {
  facts,
  type RawFact,
  type RawMilestone,
  type RawStage,
  read,
  sites,
  stageOn,
  type Words,
} from './independentData'
import { REGIONS } from './independentSelection'

// Reads data/ by itself, without a line of the app, to tell what was on record on a day.
const milestones: RawMilestone[] = read('milestones.json')
const programmes: { id: string; name: Words; stages?: RawStage[] }[] = read('programmes.json')
const sources: { id: string; title: string; date: string | null }[] = read('sources.json')

/** The last day that a date as it is written can mean: that of its month or year. */
function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-')
  return day ? date : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** Sentences and names that nobody could know on a day, without those that something known then says too. */
export function unknownTexts(day: string, language: 'ko' | 'en' = 'ko'): string[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date]))
  const isLater = (from: string | null | undefined) => typeof from === 'string' && from > day
  const said = [
    ...facts.map(({ text, known_from }) => ({ text: text[language], isLater: isLater(known_from) })),
    ...milestones.map(({ title, stated_in }) => ({ text: title[language], isLater: isLater(dates.get(stated_in)) })),
    ...milestones.flatMap(({ outcome }) =>
      outcome ? [{ text: outcome.text[language], isLater: isLater(outcome.as_of) }] : [],
    ),
    ...sites.map((site) => ({
      text: language === 'ko' ? site.name_ko : site.name_en,
      isLater: stageOn(site, day) === undefined,
    })),
    ...programmes.map(({ name, stages }) => ({
      text: name[language],
      isLater: stages?.every(({ from }) => isLater(from)) ?? false,
    })),
  ]
  const known = said.filter(({ isLater: later }) => !later).map(({ text }) => text)
  return [
    ...new Set(
      said
        .filter(({ isLater: later, text }) => later && !known.some((other) => other.includes(text)))
        .map(({ text }) => text),
    ),
  ]
}

/** What had become of a promise on a day, as far as a source had told by then. */
export function stateOfPromise({ due: { date, precision }, outcome }: RawMilestone, day: string): string {
  if (outcome && outcome.as_of <= day) return outcome.state
  const [year = '', month = '12'] = date.split('-')
  const months = { quarter: 3, half: 6, year: 12 }[precision]
  const due = months
    ? lastDay(`${year}-${String(Math.ceil(Number(month) / months) * months).padStart(2, '0')}`)
    : lastDay(date)
  return due < day ? 'passed-unverified' : 'not-yet-due'
}

/** The facts of a subject that were on record on a day, those that newer ones have replaced too. */
export const factsOn = (subject: string, day: string): RawFact[] =>
  facts.filter((fact) => fact.subject === subject && (fact.known_from === null || fact.known_from <= day))

/** The promises about a subject that a source had stated by a day, with the outcome that one had told by then. */
export function promisesOn(subject: string | null, day: string): RawMilestone[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date]))
  return milestones
    .filter((milestone) => {
      const stated = dates.get(milestone.stated_in)
      return (subject === null || milestone.subject === subject) && (!stated || lastDay(stated) <= day)
    })
    .map((milestone) =>
      milestone.outcome && milestone.outcome.as_of > day ? { ...milestone, outcome: null } : milestone,
    )
}

/** Every place, belt and programme that details can be opened of, as `kind:id`. */
export const allSubjects: readonly string[] = [
  ...REGIONS.map((id) => `region:${id}`),
  ...read('provinces.json').map(({ code }: { code: string }) => `province:${code}`),
  ...read('municipalities.json').map(({ code }: { code: string }) => `municipality:${code}`),
  'belt:southern-semiconductor-belt',
  'belt:battery-triangle',
  ...sites.map(({ id }) => `site:${id}`),
  ...programmes.map(({ id }) => `programme:${id}`),
]
