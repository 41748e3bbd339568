/** What a fact can say of its subject (docs/DATA_MODEL.md, "Fact"). */
export const FACT_FIELDS = [
  'role',
  'designation',
  'investment',
  'public_budget',
  'project_total',
  'fund_approval',
  'infrastructure_cost',
  'pledge',
  'area',
  'capacity',
  'power_supply',
  'water_supply',
  'land_price',
  'anchor_company',
  'incentive',
  'growth_engine',
  'composition',
  'population',
  'grdp',
  'depopulation_support',
  'milestone',
  'note',
] as const
export type FactField = (typeof FACT_FIELDS)[number]

/** Units of the value of a fact. */
export const UNITS = [
  'KRW',
  'USD',
  'm2',
  'MW',
  'MWh',
  'GWh',
  'count',
  'persons',
  'percent',
  't/yr',
  'm3/day',
  'KRW/m2',
  'KRW/kWh',
] as const
export type Unit = (typeof UNITS)[number]
