import { z } from 'zod'
import { daySchema, idSchema, localTextSchema } from './text'

export const regionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['pole', 'special']),
  isCapitalArea: z.boolean(),
  name: localTextSchema,
  /** As it stands on the map. */
  short: localTextSchema,
  provinces: z.array(z.string().regex(/^\d{2}$/)).min(1),
  aliases: z.array(z.string()),
})
export type Region = z.infer<typeof regionSchema>

/** First-tier province (시도). `former` are past names and codes, `coming` the unit it is or will be part of. */
export const provinceSchema = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: localTextSchema,
  short: localTextSchema,
  region: idSchema,
  former: z.array(z.strictObject({ name: localTextSchema, code: z.string(), until: daySchema })),
  coming: z
    .strictObject({
      name: localTextSchema,
      from: daySchema,
      provinces: z.array(z.string()),
      code: z.string().nullable(),
      note: localTextSchema,
    })
    .nullable(),
})
export type Province = z.infer<typeof provinceSchema>

/** Second-tier municipality (시군구). `code` is that of the drawn polygon; `later_code` and `successors` are today's. */
export const municipalitySchema = z.strictObject({
  code: z.string().regex(/^\d{5}$/),
  name: localTextSchema,
  province: z.string().regex(/^\d{2}$/),
  region: idSchema,
  aliases: z.array(z.string()),
  city: localTextSchema.optional(),
  later_code: z.string().optional(),
  note: localTextSchema.optional(),
  successors: z.array(z.strictObject({ code: z.string(), name: localTextSchema })).optional(),
})
export type Municipality = z.infer<typeof municipalitySchema>

export const industrySchema = z.strictObject({ id: idSchema, name: localTextSchema, aliases: z.array(z.string()) })
export type Industry = z.infer<typeof industrySchema>
