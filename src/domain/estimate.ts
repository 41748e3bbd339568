import type { FirmSize } from './firmSize'
import type { Zone } from './mustHave'
import type { RateTable } from './schema/incentive'

/** A project as its investor describes it; sums in won. */
export interface Project {
  readonly firmSize: FirmSize
  readonly landWon: number
  readonly equipmentWon: number
  readonly jobs: number
  /** The programme in whose zone it lies; null lies in none. */
  readonly zone: Zone | null
  /** Ids of the add-ons of the table that the project claims; those of a zone follow from the zone. */
  readonly addOns: readonly string[]
}

/** Why something cannot be said. */
export type Undeterminable = 'capital-area' | 'class-unknown' | 'no-land-rate' | 'no-equipment-rate' | 'part-missing'

export type EstimateLine =
  | {
      readonly kind: 'amount'
      readonly item: EstimateItem
      readonly won: number
      readonly percent: number | null
      readonly facts: readonly string[]
    }
  | { readonly kind: 'undeterminable'; readonly item: EstimateItem; readonly reason: Undeterminable }
export const ESTIMATE_ITEMS = [
  'land',
  'equipment',
  'subtotal',
  'ceiling',
  'total',
  'national',
  'local',
  'tax-ceiling',
] as const
export type EstimateItem = (typeof ESTIMATE_ITEMS)[number]

/** The add-ons that apply to a firm of that size: those claimed, and those of the zone in which the project lies. */
function addOnsOf(table: RateTable, project: Project): RateTable['addOns'] {
  return table.addOns.filter(
    ({ id, zone, firmSize }) =>
      (firmSize === null || firmSize === project.firmSize) &&
      (zone === null ? project.addOns.includes(id) : zone === project.zone),
  )
}

const named = (fact: string | null): readonly string[] => (fact === null ? [] : [fact])
const rate = (won: number, percent: number) => Math.round((won * percent) / 100)

/**
 * What the local investment subsidy would give at most, line by line, each with the facts that state its rule. A rate that no source
 * gives yields no number, nor does anything that would rest on it. Add-ons raise the rate for equipment; whether that of the zone
 * also raises the rate for land no source says, so it does not.
 */
export function estimateSubsidy(
  table: RateTable,
  classId: string | null,
  isInCapitalArea: boolean,
  project: Project,
): readonly EstimateLine[] {
  const items = ['land', 'equipment', 'total'] as const
  const refused = (reason: Undeterminable): readonly EstimateLine[] =>
    items.map((item) => ({ kind: 'undeterminable', item, reason }))
  if (isInCapitalArea) return refused('capital-area')
  const found = table.classes.find(({ id }) => id === classId)
  const rates = found?.rates.find(({ firmSize }) => firmSize === project.firmSize)
  if (!found || !rates) return refused('class-unknown')

  const addOns = addOnsOf(table, project)
  const equipmentPercent =
    rates.equipmentPercent === null ? null : rates.equipmentPercent + addOns.reduce((sum, { value }) => sum + value, 0)
  const land: EstimateLine | null =
    project.landWon === 0
      ? null
      : rates.landPercent === null
        ? { kind: 'undeterminable', item: 'land', reason: 'no-land-rate' }
        : {
            kind: 'amount',
            item: 'land',
            won: rate(project.landWon, rates.landPercent),
            percent: rates.landPercent,
            facts: named(rates.facts.land),
          }
  const equipment: EstimateLine | null =
    project.equipmentWon === 0
      ? null
      : equipmentPercent === null
        ? { kind: 'undeterminable', item: 'equipment', reason: 'no-equipment-rate' }
        : {
            kind: 'amount',
            item: 'equipment',
            won: rate(project.equipmentWon, equipmentPercent),
            percent: equipmentPercent,
            facts: [...named(rates.facts.equipment), ...addOns.map(({ id }) => id)],
          }
  const parts = [land, equipment].filter((line) => line !== null)
  if (parts.length === 0) return []
  if (parts.some(({ kind }) => kind === 'undeterminable'))
    return [...parts, { kind: 'undeterminable', item: 'total', reason: 'part-missing' }]

  const subtotal = parts.reduce((sum, line) => sum + (line.kind === 'amount' ? line.won : 0), 0)
  const ceiling = Math.min(found.ceilings.perCase, found.ceilings.perFirm)
  const total = Math.min(subtotal, ceiling)
  const { percent: share, fact: shareFact } = found.nationalShare
  const national = rate(total, share)
  return [
    ...parts,
    { kind: 'amount', item: 'subtotal', won: subtotal, percent: null, facts: [] },
    { kind: 'amount', item: 'ceiling', won: ceiling, percent: null, facts: found.ceilings.facts },
    { kind: 'amount', item: 'total', won: total, percent: null, facts: [] },
    { kind: 'amount', item: 'national', won: national, percent: share, facts: [shareFact] },
    {
      kind: 'amount',
      item: 'local',
      won: total - national,
      percent: 100 - share,
      facts: [shareFact],
    },
  ]
}

/**
 * The ceiling of the corporate tax relief in a zone: a share of the investment in business assets and a sum for each regular
 * employee. Land is left out, since no source says whether it is a business asset here. Null outside the zones that have it.
 */
export function taxCeiling({ taxCeiling: rule }: RateTable, project: Project): EstimateLine | null {
  if (project.zone !== rule.zone) return null
  return {
    kind: 'amount',
    item: 'tax-ceiling',
    won: rate(project.equipmentWon, rule.equipmentPercent) + project.jobs * rule.wonPerJob,
    percent: null,
    facts: rule.facts,
  }
}
