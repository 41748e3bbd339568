import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { Certainty } from '@/domain/certainty'
import type { Day } from '@/domain/day'
import type { SiteRow } from '@/domain/filter'
import type { Camera, Overlay } from '@/domain/mapView'
import type { Subject } from '@/domain/subject'
import type { FrameLanguage } from './MapFrame'

/** All that a frame is built from: plain values that were derived already. */
export interface FrameInput {
  readonly language: FrameLanguage
  readonly day: Day
  /** As of `day`. */
  readonly atlas: AtlasAsOf
  /** The sites that pass all filters: the set of list, legend and totals. */
  readonly visible: readonly SiteRow[]
  /** Industries and regions that are asked for; none asks for all. */
  readonly industries: readonly string[]
  readonly regions: readonly string[]
  readonly selection: Subject | null
  /** What the selected programme touches. */
  readonly touched: readonly Subject[]
  readonly highlighted: Subject | null
  readonly compared: readonly Subject[]
  /** Ids of the sites the picture is about, the others step back; null where it is about all. */
  readonly onlySites: ReadonlySet<string> | null
  readonly lens: Certainty | null
  /** How much changed at a site since the day of comparison. */
  readonly changes: ReadonlyMap<string, number>
  readonly hiddenOverlays: readonly Overlay[]
  readonly camera: Camera
}
