import { z } from 'zod'
import { STATUSES } from '@/domain/status'
import { daySchema, idSchema, localTextSchema, stagesSchema } from './text'

/** Longitude and latitude in degrees, WGS 84. */
export const coordinatesSchema = z.tuple([z.number().min(123).max(133), z.number().min(32).max(40)])
export type Coordinates = z.infer<typeof coordinatesSchema>

const SITE_KINDS = ['complex', 'cluster', 'plant', 'power', 'test-city', 'institute', 'university'] as const

/** Files under data/layers that hold sites. */
export const SITE_LAYERS = [
  'semiconductor-belt',
  'battery-triangle',
  're100-sites',
  'clusters',
  'institutions',
] as const

/** Names that came only after the ministry report, each with the day from which it is known. */
const laterAliases = z.array(z.strictObject({ name: z.string().min(1), from: daySchema })).optional()

const coordBasis = z.enum(['stated', 'approximate'])

/** The properties of a site as they stand, flat, in a layer file. */
export const sitePropertiesSchema = z.strictObject({
  id: idSchema,
  name_ko: z.string().min(1),
  name_en: z.string().min(1),
  kind: z.enum(SITE_KINDS),
  industries: z.array(idSchema),
  region: idSchema,
  province: z.string(),
  municipalities: z.array(z.string()).min(1),
  status: z.enum(STATUSES),
  stages: stagesSchema(STATUSES),
  belts: z.array(
    z.strictObject({
      belt: idSchema,
      place_ko: z.string().min(1),
      place_en: z.string().min(1),
      role_ko: z.string().min(1),
      role_en: z.string().min(1),
      short_role_ko: z.string().min(1),
      short_role_en: z.string().min(1),
    }),
  ),
  coord_basis: coordBasis,
  parent: idSchema.nullable(),
  aliases: z.array(z.string()),
  later_aliases: laterAliases,
  offshore: z.boolean().optional(),
})

/** A site as the product uses it: texts paired, the point and the layer it came from added. */
export const siteSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  kind: z.enum(SITE_KINDS),
  industries: z.array(idSchema),
  region: idSchema,
  province: z.string(),
  municipalities: z.array(z.string()).min(1),
  status: z.enum(STATUSES),
  stages: stagesSchema(STATUSES),
  /** Its part in belts: the town and the role in as few words as a map has room for, and the role in full. */
  belts: z.array(
    z.strictObject({ belt: idSchema, place: localTextSchema, role: localTextSchema, shortRole: localTextSchema }),
  ),
  coord_basis: coordBasis,
  parent: idSchema.nullable(),
  /** All other names; those among `later_aliases` are not known before their day. */
  aliases: z.array(z.string()),
  later_aliases: laterAliases,
  offshore: z.boolean(),
  coordinates: coordinatesSchema,
  layer: z.enum(SITE_LAYERS),
})
export type Site = z.infer<typeof siteSchema>

export const beltLinkPropertiesSchema = z.strictObject({
  id: idSchema,
  belt: idSchema,
  from: idSchema,
  to: idSchema,
  name_ko: z.string().min(1),
  name_en: z.string().min(1),
})

export const beltHeaderSchema = z.strictObject({
  id: idSchema,
  name_ko: z.string().min(1),
  name_en: z.string().min(1),
  corners: z.array(
    z.strictObject({
      id: idSchema,
      name_ko: z.string().min(1),
      name_en: z.string().min(1),
      nodes: z.array(idSchema).min(1),
    }),
  ),
})

/** A belt: its nodes (site ids, in the order of its file) and links. A concept, never a territory. */
export const beltSchema = z.strictObject({
  id: idSchema,
  layer: z.enum(['semiconductor-belt', 'battery-triangle']),
  name: localTextSchema,
  nodes: z.array(idSchema).min(2),
  corners: z.array(z.strictObject({ id: idSchema, name: localTextSchema, nodes: z.array(idSchema).min(1) })),
  links: z.array(z.strictObject({ id: idSchema, from: idSchema, to: idSchema, name: localTextSchema })).min(1),
})
export type Belt = z.infer<typeof beltSchema>

export const gatewayPropertiesSchema = z.strictObject({
  id: idSchema,
  name_ko: z.string().min(1),
  name_en: z.string().min(1),
  kind: z.enum(['port', 'airport']),
  status: z.enum(['operating', 'under-construction', 'planned']).nullable(),
  coord_basis: coordBasis,
})

export const gatewaySchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  kind: z.enum(['port', 'airport']),
  status: z.enum(['operating', 'under-construction', 'planned']).nullable(),
  coordinates: coordinatesSchema,
})
export type Gateway = z.infer<typeof gatewaySchema>
