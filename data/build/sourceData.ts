import type { Briefing } from '@/domain/schema/briefing'
import type { RateTable } from '@/domain/schema/incentive'
import type { Industry, Municipality, Province, Region } from '@/domain/schema/place'
import type { Conflict, Fact, Milestone, Programme, ReportStatement, Source } from '@/domain/schema/record'
import type { Belt, Gateway, Site } from '@/domain/schema/site'

/** A fault in the data: where it is, what is wrong and what mends it. */
export interface Finding {
  readonly rule: string
  readonly file: string
  readonly id: string
  readonly what: string
  readonly fix: string
}

/** Everything under data/, parsed. `fileOf` tells in which file an object stands, for messages. */
export interface SourceData {
  readonly regions: readonly Region[]
  readonly provinces: readonly Province[]
  readonly municipalities: readonly Municipality[]
  readonly industries: readonly Industry[]
  readonly sites: readonly Site[]
  readonly belts: readonly Belt[]
  readonly gateways: readonly Gateway[]
  readonly programmes: readonly Programme[]
  readonly facts: readonly Fact[]
  readonly milestones: readonly Milestone[]
  readonly conflicts: readonly Conflict[]
  readonly sources: readonly Source[]
  readonly reportStatements: readonly ReportStatement[]
  readonly rateTables: readonly RateTable[]
  readonly briefings: readonly Briefing[]
  readonly fileOf: ReadonlyMap<object, string>
  /** Ends of belt links as they are drawn, for the check that they meet their nodes. */
  readonly linkEnds: ReadonlyMap<string, readonly [readonly number[], readonly number[]]>
}

/** A named rule over the whole data set. */
export interface Check {
  readonly rule: string
  readonly find: (data: SourceData) => readonly Omit<Finding, 'rule'>[]
}
