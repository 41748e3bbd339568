/**
 * What a test or the bench may ask the renderer: an event `atlas:inspect` at the element `[data-map-surface]` whose detail is one of
 * these. Milliseconds count from the question to the end of the painting, what the graphics card does included.
 */
export type Inspection =
  /** Which sites are really drawn in the present view; null while the map still draws. */
  | { readonly kind: 'drawn'; readonly answer: (ids: readonly string[] | null) => void }
  /** Paints the same view once more with nothing changed: the measure for the cost of a change. */
  | { readonly kind: 'repaint'; readonly done: (milliseconds: number) => void }
  /**
   * Tells of the first painting after the question that shows all that the map was given by then. Ask just after the change, in the same
   * task, or just before it; with no change nothing is told.
   */
  | { readonly kind: 'painted'; readonly done: (milliseconds: number) => void }

/** How a renderer answers. */
export interface Inspector {
  readonly drawn: () => readonly string[] | null
  readonly repaint: (done: () => void) => void
  readonly painted: (done: () => void) => void
}

const INSPECT = 'atlas:inspect'

/** Lets an element answer inspections; answers how to stop. */
export function answerInspection(element: Element, inspector: Inspector): () => void {
  const answer = (event: Event) => {
    if (!(event instanceof CustomEvent)) return
    const question = event.detail as Inspection
    const asked = performance.now()
    if (question.kind === 'drawn') question.answer(inspector.drawn())
    else inspector[question.kind](() => question.done(performance.now() - asked))
  }
  element.addEventListener(INSPECT, answer)
  return () => element.removeEventListener(INSPECT, answer)
}
