import type { RateTable } from './schema/incentive'

export const FIRM_SIZES = ['large', 'mid', 'sme'] as const
export type FirmSize = (typeof FIRM_SIZES)[number]

/** A project as its investor describes it; sums in won. */
export interface Project {
  readonly firmSize: FirmSize
  readonly landWon: number
  readonly equipmentWon: number
  readonly jobs: number
  readonly isInOpportunityZone: boolean
  /** Ids of the add-ons of the table that the project claims; those of the opportunity zone follow from the zone. */
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

const ZONE_ADD_ONS: Partial<Record<FirmSize, string>> = { mid: 'odz-lis-addon-mid', sme: 'odz-lis-addon-sme' }
const TAX_CEILING = { fact: 'odz-tax-corporate-cap', share: 0.5, wonPerJob: 15_000_000 } as const

/** The add-ons that apply: those claimed, and in an opportunity zone the one of the firm's size. */
export function addOnsOf(table: RateTable, project: Project): RateTable['addOns'] {
  const zone = project.isInOpportunityZone ? ZONE_ADD_ONS[project.firmSize] : undefined
  return table.addOns.filter(
    ({ id }) => id === zone || (!Object.values(ZONE_ADD_ONS).includes(id) && project.addOns.includes(id)),
  )
}

/** Facts of a class that state a rate for a size of firm: their ids end in what they are about. */
const stating = (facts: readonly string[], end: string) => facts.filter((id) => id.endsWith(end))
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
            facts: stating(found.facts, `site-${project.firmSize}`),
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
            facts: [...stating(found.facts, `equip-${project.firmSize}`), ...addOns.map(({ id }) => id)],
          }
  const parts = [land, equipment].filter((line) => line !== null)
  if (parts.length === 0) return []
  if (parts.some(({ kind }) => kind === 'undeterminable'))
    return [...parts, { kind: 'undeterminable', item: 'total', reason: 'part-missing' }]

  const subtotal = parts.reduce((sum, line) => sum + (line.kind === 'amount' ? line.won : 0), 0)
  const ceiling = Math.min(found.ceilings.perCase, found.ceilings.perFirm)
  const total = Math.min(subtotal, ceiling)
  const ceilingFacts =
    found.ceilings.perCase === found.ceilings.perFirm
      ? ['lis-cap-2026']
      : ['lis-cap-case-general', 'lis-cap-firm-general']
  const national = rate(total, found.nationalSharePercent)
  const shareFacts = stating(found.facts, 'national-share')
  return [
    ...parts,
    { kind: 'amount', item: 'subtotal', won: subtotal, percent: null, facts: [] },
    { kind: 'amount', item: 'ceiling', won: ceiling, percent: null, facts: ceilingFacts },
    { kind: 'amount', item: 'total', won: total, percent: null, facts: [] },
    { kind: 'amount', item: 'national', won: national, percent: found.nationalSharePercent, facts: shareFacts },
    {
      kind: 'amount',
      item: 'local',
      won: total - national,
      percent: 100 - found.nationalSharePercent,
      facts: shareFacts,
    },
  ]
}

/**
 * The ceiling of the corporate tax relief in an opportunity zone: half of the investment in business assets and a sum for each regular
 * employee. Land is left out, since no source says whether it is a business asset here. Null outside a zone.
 */
export function taxCeiling(project: Project): EstimateLine | null {
  if (!project.isInOpportunityZone) return null
  return {
    kind: 'amount',
    item: 'tax-ceiling',
    won: Math.round(project.equipmentWon * TAX_CEILING.share) + project.jobs * TAX_CEILING.wonPerJob,
    percent: null,
    facts: [TAX_CEILING.fact],
  }
}
