import { z } from 'zod'
import { CERTAINTIES } from '@/domain/certainty'
import { AREA_SCOPES, FACT_FIELDS, UNITS } from '@/domain/fact'
import { GRADES } from '@/domain/grade'
import { OUTCOME_STATES, PRECISIONS, PROMISOR_KINDS } from '@/domain/milestone'
import { MONEY_KINDS } from '@/domain/money'
import { DIRECTIONS, INSTRUMENTS, PLACE_LISTS } from '@/domain/programme'
import { daySchema, idSchema, localTextSchema, stagesSchema } from './text'

export const subjectKeySchema = z
  .string()
  .regex(/^(nation|(region|province|municipality|belt|site|programme):[a-z0-9-]+)$/)

const partialDate = z.string().regex(/^\d{4}(-\d{2})?$/)
const certainty = z.enum(CERTAINTIES)

export const factSchema = z.strictObject({
  id: idSchema,
  subject: subjectKeySchema,
  field: z.enum(FACT_FIELDS),
  /** The programme under which a place was designated or is entitled to something. */
  programme: idSchema.optional(),
  /** Of a designation of a region, province or municipality: whether all of it is designated, or places in it. */
  extent: z.enum(['whole', 'part']).optional(),
  value: z.union([z.number(), z.string(), z.null()]),
  unit: z.enum(UNITS).nullable(),
  /** Of what an area of a site speaks. */
  scope: z.enum(AREA_SCOPES).optional(),
  money: z
    .strictObject({
      kind: z.enum(MONEY_KINDS),
      headline: z.boolean(),
      partOf: idSchema.nullable(),
      /** Given where the parts are several breakdowns of the same money and exceed it: they are never stacked. */
      parts: z.literal('overlapping').optional(),
    })
    .optional(),
  period: z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() }).nullable(),
  text: localTextSchema,
  certainty,
  known_from: daySchema.nullable(),
  as_of: daySchema.nullable(),
  superseded_by: idSchema.optional(),
  sources: z.array(idSchema).min(1),
  locator: z.string().optional(),
  note: localTextSchema.optional(),
})
export type Fact = z.infer<typeof factSchema>

export const milestoneSchema = z.strictObject({
  id: idSchema,
  subject: subjectKeySchema,
  industries: z.array(idSchema),
  title: localTextSchema,
  due: z.strictObject({ date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), precision: z.enum(PRECISIONS) }),
  /** Who promised it, as against where it was read; null where no source names the body. */
  promisor: z.strictObject({ kind: z.enum(PROMISOR_KINDS), name: localTextSchema }).nullable(),
  stated_in: idSchema,
  stated_certainty: certainty,
  outcome: z
    .strictObject({
      state: z.enum(OUTCOME_STATES),
      as_of: daySchema,
      text: localTextSchema,
      sources: z.array(idSchema).min(1),
    })
    .nullable(),
})
export type Milestone = z.infer<typeof milestoneSchema>

export const sourceSchema = z.strictObject({
  id: idSchema,
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  grade: z.enum(GRADES),
})
export type Source = z.infer<typeof sourceSchema>

export const conflictSchema = z.strictObject({
  id: idSchema,
  subject: subjectKeySchema,
  field: z.enum(FACT_FIELDS),
  facts: z.array(idSchema),
  chosen: idSchema.nullable(),
  reason: localTextSchema,
})
export type Conflict = z.infer<typeof conflictSchema>

/** A national or regional programme. `regions` are region ids, or `all`, or `non-capital`. */
export const programmeSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  direction: z.enum(DIRECTIONS),
  industries: z.array(idSchema),
  instruments: z.array(z.enum(INSTRUMENTS)),
  regions: z.array(idSchema).min(1),
  /** Given where places are designated under it. */
  places: z.enum(PLACE_LISTS).optional(),
  summary: localTextSchema,
  status: certainty,
  stages: stagesSchema(CERTAINTIES),
})
export type Programme = z.infer<typeof programmeSchema>

/** A statement of the ministry report, by its number, and what carries it: facts that cite the report and promises that it makes. */
export const reportStatementSchema = z.strictObject({
  number: z.number().int().positive(),
  section: z.enum([
    'summary',
    'outline',
    'review-2025',
    'direction-1',
    'direction-2',
    'direction-3',
    'organisation-and-annex',
  ]),
  facts: z.array(idSchema),
  milestones: z.array(idSchema),
})
export type ReportStatement = z.infer<typeof reportStatementSchema>
