import type { results as korean } from '../ko/results'
import type { Translation } from '../translation'

type Plurals = Record<
  | 'summary_one'
  | 'ofSites_one'
  | 'unknown_one'
  | 'contained_one'
  | 'tableCaption_one'
  | 'noneReason_one'
  | 'restore_one',
  string
>

export const results: Translation<typeof korean> & Plurals = {
  summary: '{{count}} sites',
  summary_one: '{{count}} site',
  sumOf: '{{kind}}',
  byCertainty: 'Total by certainty',
  unknown: 'amount unknown at {{count}} sites',
  unknown_one: 'amount unknown at {{count}} site',
  ofSites: '{{count}} sites',
  ofSites_one: '{{count}} site',
  outOfFocus: '{{count}} less certain, left out by the lens',
  contained: '{{count}} already inside a larger project',
  contained_one: '{{count}} already inside a larger project',
  containedHelp: 'These amounts are part of the amount of a parent site or project, so they are not counted again.',
  capped: 'counted up to the larger project',
  cappedHelp:
    'The parts shown add up to more than the larger project that holds them and is not shown. They overlap or were stated apart, so they are counted up to that project only.',
  sort: 'Sort by',
  sortKey: { name: 'Name', region: 'Region', amount: 'Amount', certainty: 'Certainty' },
  ascending: 'Ascending',
  descending: 'Descending',
  grouping: 'Group by',
  groupingKey: { none: 'No groups', region: 'Region', industry: 'Industry' },
  noIndustry: 'No industry named',
  asTable: 'Show as table',
  asMap: 'Show as map',
  list: 'List of sites',
  table: 'Table of sites',
  tableCaption: '{{count}} sites match the filters. Press a column title to sort.',
  tableCaption_one: '{{count}} site matches the filters. Press a column title to sort.',
  column: {
    name: 'Name',
    region: 'Region',
    place: 'Municipality',
    kind: 'Type',
    industries: 'Industries',
    status: 'Stage',
    amount: '{{kind}}',
    certainty: 'Certainty',
    knownFrom: 'Known from',
    belts: 'Belt and role',
    parent: 'Parent site',
  },
  none: 'No site matches the filters.',
  noneReason: 'The filter {{criterion}} keeps out {{count}} sites.',
  noneReason_one: 'The filter {{criterion}} keeps out {{count}} site.',
  restore: 'Clear {{criterion}} to see {{count}} sites',
  restore_one: 'Clear {{criterion}} to see {{count}} site',
  noSingle: 'No single filter brings anything back.',
}
