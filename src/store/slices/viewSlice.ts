import { type Day, dayInKorea } from '@/domain/day'
import { isSameSubject, type Subject } from '@/domain/subject'
import { DEFAULT_LINKED } from '../defaults'
import { type LinkedState, MOST_COMPARED, type ResultsView, type ViewState } from '../state'
import type { Change, Slice } from './slice'

type ViewKey = Exclude<keyof ViewState, 'filters' | 'briefing' | 'camera' | 'hiddenOverlays'>

export interface ViewActions {
  select(subject: Subject | null): void
  highlight(subject: Subject | null): void
  /** Shows everything as of a day; a comparison with a day that is no longer earlier ends. */
  setAsOf(day: Day | null): void
  /** Changes what is looked at and how, beyond filters, selection and camera. */
  changeView(
    part: Partial<
      Pick<
        ViewState,
        'since' | 'lens' | 'board' | 'promise' | 'programmes' | 'page' | 'mustHaves' | 'weighing' | 'project'
      >
    >,
  ): void
  /** Puts a subject among the compared or takes it out; only subjects of one kind can be compared, so another kind begins anew. */
  toggleCompared(subject: Subject): void
  changeResults(part: Partial<ResultsView>): void
  /** Shows what a link says. */
  openLink(state: LinkedState): void
}

/** What is looked at, and how. */
export function createViewSlice(change: Change, now: Date): Slice<ViewKey, ViewActions> {
  const {
    selection,
    asOf,
    since,
    lens,
    board,
    promise,
    programmes,
    page,
    mustHaves,
    compared,
    weighing,
    project,
    results,
  } = DEFAULT_LINKED
  return {
    state: {
      selection,
      highlighted: null,
      asOf,
      since,
      lens,
      board,
      promise,
      programmes,
      page,
      mustHaves,
      compared,
      weighing,
      project,
      results,
      today: dayInKorea(now),
    },
    actions: {
      select: (subject) =>
        change((state) => (isSameSubject(state.selection, subject) ? state : { selection: subject })),
      highlight: (subject) =>
        change((state) => (isSameSubject(state.highlighted, subject) ? state : { highlighted: subject })),
      setAsOf: (day) =>
        change(({ since: earlier, today }) => ({
          asOf: day === today ? null : day,
          since: earlier !== null && earlier < (day ?? today) ? earlier : null,
        })),
      changeView: change,
      toggleCompared: (subject) =>
        change(({ compared: before }) => {
          const rest = before.filter((other) => !isSameSubject(other, subject))
          if (rest.length < before.length) return { compared: rest }
          return {
            compared: [...before.filter(({ kind }) => kind === subject.kind).slice(0, MOST_COMPARED - 1), subject],
          }
        }),
      changeResults: (part) => change((state) => ({ results: { ...state.results, ...part } })),
      openLink: change,
    },
  }
}
