import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { SiteRow } from '@/domain/filter'
import { judge, type MustHave, type Verdict } from '@/domain/mustHave'
import { toCandidate } from './candidate'
import { derivation, type Derive } from './derivation'

/** One condition in the order asked: who falls by it of those still in, and how many are left. */
export interface EliminationStep {
  readonly condition: MustHave
  readonly fallen: readonly SiteRow[]
  /** Of those still in, the ones of which it is not known. */
  readonly unknown: readonly SiteRow[]
  /** Still in and known to meet this and all conditions before. */
  readonly left: number
  /** Those that would come back, known to meet all others, if this condition alone were dropped. */
  readonly relaxed: readonly SiteRow[]
}

export interface Elimination {
  readonly start: number
  readonly steps: readonly EliminationStep[]
  /** Known to meet every condition. */
  readonly left: readonly SiteRow[]
  /** Missing none, but not known to meet all: neither in nor out. */
  readonly unknown: readonly { readonly row: SiteRow; readonly conditions: readonly MustHave[] }[]
}

const deriveCandidates = derivation((index: AtlasAsOf, records: RecordsAsOf, rows: readonly SiteRow[]) =>
  rows.map((row) => ({ row, place: toCandidate(index, records, row.site) })),
)

/** Strikes places out one condition after the other; what is not known of a place neither keeps it in nor throws it out. */
export const deriveElimination = (
  derive: Derive,
  index: AtlasAsOf,
  records: RecordsAsOf,
  rows: readonly SiteRow[],
  conditions: readonly MustHave[],
): Elimination => derive(eliminate, deriveCandidates(derive, index, records, rows), conditions)

function eliminate(candidates: ReturnType<typeof deriveCandidates>, conditions: readonly MustHave[]): Elimination {
  const judged = candidates.map(({ row, place }) => ({
    row,
    verdicts: conditions.map((condition) => judge(condition, place)),
  }))
  const isAll = (verdicts: readonly Verdict[], wanted: Verdict) => verdicts.every((verdict) => verdict === wanted)
  const steps = conditions.map((condition, index): EliminationStep => {
    const stillIn = judged.filter(({ verdicts }) => !verdicts.slice(0, index).includes('fail'))
    return {
      condition,
      fallen: stillIn.filter(({ verdicts }) => verdicts[index] === 'fail').map(({ row }) => row),
      unknown: stillIn.filter(({ verdicts }) => verdicts[index] === 'unknown').map(({ row }) => row),
      left: judged.filter(({ verdicts }) => isAll(verdicts.slice(0, index + 1), 'pass')).length,
      relaxed: judged
        .filter(({ verdicts }) => verdicts[index] !== 'pass' && isAll(verdicts.toSpliced(index, 1), 'pass'))
        .map(({ row }) => row),
    }
  })
  return {
    start: candidates.length,
    steps,
    left: judged.filter(({ verdicts }) => isAll(verdicts, 'pass')).map(({ row }) => row),
    unknown: judged
      .filter(({ verdicts }) => !verdicts.includes('fail') && verdicts.includes('unknown'))
      .map(({ row, verdicts }) => ({
        row,
        conditions: conditions.filter((_, index) => verdicts[index] === 'unknown'),
      })),
  }
}
