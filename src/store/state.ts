import type { LoadedAtlas } from '@/datasets/atlasIndex'
import type { Artefacts, Load } from '@/datasets/artefact'
import type { LoadedRecords } from '@/datasets/recordsIndex'
import type { Certainty } from '@/domain/certainty'
import type { Day } from '@/domain/day'
import type { Filters } from '@/domain/filter'
import type { History } from '@/domain/history'
import type { Camera, Overlay } from '@/domain/mapView'
import type { MustHave } from '@/domain/mustHave'
import type { OwnBriefing } from '@/domain/schema/ownBriefing'
import type { Direction, Instrument } from '@/domain/programme'
import type { ProjectInput } from '@/domain/projectInput'
import type { Subject } from '@/domain/subject'
import type { Timer } from '@/domain/timer'
import type { Weighing } from '@/domain/weights'
import type { KeysIn } from './stateTable'

export const LANGUAGES = ['ko', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export const THEMES = ['system', 'light', 'dark', 'high-contrast'] as const
export type Theme = (typeof THEMES)[number]
/** KRDS screen sizes, from small to largest. */
export const TEXT_SIZES = ['small', 'normal', 'slightly-large', 'large', 'largest'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

export const SORT_KEYS = ['name', 'region', 'amount', 'certainty'] as const
export type SortKey = (typeof SORT_KEYS)[number]
export const GROUPINGS = ['none', 'region', 'industry'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface ResultsView {
  readonly form: 'list' | 'table'
  readonly sort: { readonly key: SortKey; readonly direction: 'ascending' | 'descending' }
  readonly grouping: Grouping
}

/** Something the reader must be told. */
export type Notice =
  | {
      readonly id: 'link'
      /** One entry a thing that went wrong; the screen has a sentence for each code. */
      readonly items: readonly {
        readonly code: 'unknown' | 'invalid' | 'version'
        readonly parameter: string
        readonly value: string
      }[]
    }
  | { readonly id: 'update'; readonly apply: () => void }
  /** The address of the page cannot be written, so that it is not the link to the view. */
  | { readonly id: 'address' }

export interface DatasetState {
  readonly atlas: Load<LoadedAtlas>
  readonly records: Load<LoadedRecords>
  readonly boundaries: Load<Artefacts['boundaries']>
  /** Authored briefings; read when they are first needed. */
  readonly briefings: Load<Artefacts['briefings']>
  /** The rate tables of support; read when they are first needed. */
  readonly incentives: Load<Artefacts['incentives']>
}

/** What the panel below the map shows. */
export const BOARDS = ['promises', 'changes', 'programmes', 'shortlist', 'briefings'] as const
export type Board = (typeof BOARDS)[number]

/** What the explorer of programmes asks for beyond the filters that all screens share. */
export interface ProgrammeFilter {
  readonly direction: Direction | null
  readonly instrument: Instrument | null
}

/** A page in place of filters and map. */
export type Page =
  | { readonly kind: 'profile'; readonly subject: Subject }
  | { readonly kind: 'compare' }
  | { readonly kind: 'estimate'; readonly municipality: string | null }

/** Where a briefing stands: which one, at which scene (from 0), and whether the speaker has left it to explore. */
export interface BriefingPlace {
  readonly id: string
  readonly scene: number
  readonly isExploring: boolean
}

export const MOST_COMPARED = 4

export interface ViewState {
  readonly filters: Filters
  readonly selection: Subject | null
  /** Under the pointer or focus in a list; drawn, not in the link. */
  readonly highlighted: Subject | null
  /** The as-of date; null is today. */
  readonly asOf: Day | null
  /** The earlier day to compare the as-of date with; null compares nothing. */
  readonly since: Day | null
  /** The certainty below which everything steps back and out of totals; null is no lens. */
  readonly lens: Certainty | null
  readonly board: Board | null
  /** Id of the milestone that is opened on the board of promises. */
  readonly promise: string | null
  readonly programmes: ProgrammeFilter
  /** What covers the map, if anything. */
  readonly page: Page | null
  /** The conditions of the shortlist, in the order in which they strike places out. */
  readonly mustHaves: readonly MustHave[]
  readonly briefing: BriefingPlace | null
  /** Sites, or regions, to set side by side, at most MOST_COMPARED. */
  readonly compared: readonly Subject[]
  readonly weighing: Weighing
  /** What the estimator is asked about. */
  readonly project: ProjectInput
  /** Today in Korea, set once when the page opens so that all derivations agree. */
  readonly today: Day
  readonly camera: Camera
  readonly hiddenOverlays: readonly Overlay[]
  readonly results: ResultsView
}

/** The part of the state that a link holds. */
export type LinkedState = Pick<AppState, KeysIn<'link'>>
/** What the screen shows while a scene is told, as a part of what a link holds; the rest is as at first. */
export type SceneView = Partial<Omit<LinkedState, 'briefing'>>

/** How this reader wants to read, kept in this browser. */
export type PreferenceState = Pick<AppState, KeysIn<'browser'>>

interface ReaderState {
  readonly language: Language
  readonly theme: Theme
  readonly textSize: TextSize
  /** The reader's own exchange rate and its day; null shows won only. */
  readonly dollar: { readonly wonPerDollar: number; readonly day: Day } | null
}

/** A briefing of the reader's own with the steps of its making. */
export interface Draft {
  readonly history: History<OwnBriefing>
  /** The revision in the browser's storage that this one follows; 0 where it was never kept. */
  readonly revision: number
  /** Whether what is on the screen is kept. */
  readonly isKept: boolean
}

/** Why own briefings cannot be kept in this browser. */
export type StorageProblem = 'full' | 'closed'

export type OwnState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready'
      readonly drafts: readonly Draft[]
      readonly problem: StorageProblem | null
      /** Title of a briefing that was changed in another tab, so that this one was kept as a copy. */
      readonly copied: string | null
    }

/** What is worked on: a briefing and a scene of it. */
export interface Editing {
  readonly briefing: string
  readonly scene: string | null
}

export interface ShellState {
  readonly own: OwnState
  readonly editing: Editing | null
  /** The watch of the briefing that is on; it goes on while the speaker explores. */
  readonly timer: Timer
  /** The size of the map in px, once there is one. */
  readonly mapSize: { readonly width: number; readonly height: number } | null
  /** The view that a briefing left, to come back to when it ends. */
  readonly beforeBriefing: LinkedState | null
  readonly notices: readonly Notice[]
}

export interface AppState extends DatasetState, ViewState, ReaderState, ShellState {}
