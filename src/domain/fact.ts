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
  'planned_power_supply',
  'power_demand',
  'power_shortage',
  'water_supply',
  'planned_water_supply',
  'water_demand',
  'water_shortage',
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

/**
 * Of what an area of a site speaks: the site as it stands, a part of it, one phase or an extent that is not the present one, or more
 * than the site. Only the first is the area of the site.
 */
export const AREA_SCOPES = ['site', 'part', 'phase', 'wider'] as const
