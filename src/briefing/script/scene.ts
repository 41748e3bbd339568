import type { SceneView } from '@/store/state'
import type { LinkProblem } from '@/store/url/codec'

/** One step of a briefing, in one language. */
export interface Scene {
  readonly id: string
  readonly title: string
  readonly body: readonly string[]
  /** For the one who speaks. */
  readonly notes: string
  readonly view: SceneView
  /** Ids of the facts and milestones it rests on. */
  readonly facts: readonly string[]
  readonly promises: readonly string[]
  /** Seconds that the speaker means to stay; null where none are set. */
  readonly dwell: number | null
  /** What of its view the data no longer have. */
  readonly problems: readonly LinkProblem[]
}

/** A briefing as it is told: authored, made from data, or the reader's own. */
export interface Script {
  readonly title: string
  readonly scenes: readonly Scene[]
}
