/** Kinds of money. Amounts compare and add only within one kind (docs/DATA_MODEL.md, "Fact"). */
export const MONEY_KINDS = [
  'private-investment',
  'public-budget',
  'project-total',
  'fund',
  'infrastructure',
  'pledge',
] as const
export type MoneyKind = (typeof MONEY_KINDS)[number]
