import { z } from 'zod'
import { CERTAINTIES } from '@/domain/certainty'
import { daySchema, idSchema, localTextSchema } from './text'

const percent = z.number().min(0).max(100)

/** The rate table of the local investment subsidy: ceilings in percent, null where no source gives one. */
export const rateTableSchema = z.strictObject({
  id: idSchema,
  programme: idSchema,
  certainty: z.enum(CERTAINTIES),
  as_of: daySchema,
  unit: z.literal('percent'),
  meaning: localTextSchema,
  classes: z.array(
    z.strictObject({
      id: idSchema,
      name: localTextSchema,
      rates: z.array(
        z.strictObject({
          firmSize: z.enum(['large', 'mid', 'sme']),
          name: localTextSchema,
          landPercent: percent.nullable(),
          equipmentPercent: percent.nullable(),
        }),
      ),
      nationalSharePercent: percent,
      ceilings: z.strictObject({ perCase: z.number(), perFirm: z.number(), unit: z.literal('KRW') }),
      facts: z.array(idSchema).min(1),
    }),
  ),
  addOns: z.array(
    z.strictObject({ id: idSchema, text: localTextSchema, value: z.number(), unit: z.literal('percent') }),
  ),
  rules: z.array(z.strictObject({ id: idSchema, text: localTextSchema })),
  sources: z.array(idSchema).min(1),
  note: localTextSchema,
})
export type RateTable = z.infer<typeof rateTableSchema>
