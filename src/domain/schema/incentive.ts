import { z } from 'zod'
import { CERTAINTIES } from '@/domain/certainty'
import { FIRM_SIZES } from '@/domain/firmSize'
import { ZONES } from '@/domain/mustHave'
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
          firmSize: z.enum(FIRM_SIZES),
          name: localTextSchema,
          landPercent: percent.nullable(),
          equipmentPercent: percent.nullable(),
          facts: z.strictObject({ land: idSchema.nullable(), equipment: idSchema.nullable() }),
        }),
      ),
      nationalShare: z.strictObject({ percent, fact: idSchema }),
      ceilings: z.strictObject({
        perCase: z.number(),
        perFirm: z.number(),
        unit: z.literal('KRW'),
        facts: z.array(idSchema).min(1),
      }),
    }),
  ),
  addOns: z.array(
    z.strictObject({
      id: idSchema,
      text: localTextSchema,
      value: z.number(),
      unit: z.literal('percent'),
      /** The programme in whose zones it holds; null is claimed by the project itself. */
      zone: z.enum(ZONES).nullable(),
      /** The one size of firm for which it holds; null is every size. */
      firmSize: z.enum(FIRM_SIZES).nullable(),
    }),
  ),
  /** The most that corporate tax is relieved by in the zones of a programme. */
  taxCeiling: z.strictObject({
    zone: z.enum(ZONES),
    equipmentPercent: percent,
    wonPerJob: z.number().int().positive(),
    facts: z.array(idSchema).min(1),
  }),
  rules: z.array(z.strictObject({ id: idSchema, text: localTextSchema })),
  sources: z.array(idSchema).min(1),
  note: localTextSchema,
})
export type RateTable = z.infer<typeof rateTableSchema>
