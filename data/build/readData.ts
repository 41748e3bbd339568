import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { briefingSchema } from '@/domain/schema/briefing'
import { rateTableSchema } from '@/domain/schema/incentive'
import { industrySchema, municipalitySchema, provinceSchema, regionSchema } from '@/domain/schema/place'
import {
  conflictSchema,
  factSchema,
  milestoneSchema,
  programmeSchema,
  reportStatementSchema,
  sourceSchema,
} from '@/domain/schema/record'
import {
  type Belt,
  beltHeaderSchema,
  beltLinkPropertiesSchema,
  coordinatesSchema,
  type Gateway,
  gatewayPropertiesSchema,
  type Site,
  SITE_LAYERS,
  sitePropertiesSchema,
} from '@/domain/schema/site'
import type { Finding, SourceData } from './sourceData'

const pointSchema = z.strictObject({ type: z.literal('Point'), coordinates: coordinatesSchema })
const lineSchema = z.strictObject({ type: z.literal('LineString'), coordinates: z.array(coordinatesSchema).length(2) })
const featureSchema = z.looseObject({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.looseObject({ type: z.enum(['Point', 'LineString']) }),
  properties: z.looseObject({ id: z.string() }),
})
const layerSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  name: z.string(),
  belt: beltHeaderSchema.optional(),
  features: z.array(featureSchema),
})

/** Reads every file below `root`. Faults of form are findings; what could be read is answered all the same. */
export function readData(root: string): { readonly data: SourceData; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const fileOf = new Map<object, string>()
  const linkEnds = new Map<string, readonly [readonly number[], readonly number[]]>()

  const fault = (file: string, id: string, what: string) =>
    void findings.push({
      rule: 'form',
      file,
      id,
      what,
      fix: 'Bring the entry into the form described in docs/DATA_MODEL.md.',
    })

  function readJson(file: string): unknown {
    try {
      return JSON.parse(readFileSync(join(root, file), 'utf8'))
    } catch (error) {
      fault(file, '', `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }

  function parse<T extends object>(schema: z.ZodType<T>, value: unknown, file: string): T[] {
    const parsed = schema.safeParse(value)
    if (parsed.success) {
      fileOf.set(parsed.data, file)
      return [parsed.data]
    }
    const named = z.looseObject({ id: z.string().optional(), code: z.string().optional() }).safeParse(value)
    const id = named.success ? (named.data.id ?? named.data.code ?? '') : ''
    for (const issue of parsed.error.issues) fault(file, id, `${issue.path.join('.') || 'entry'}: ${issue.message}`)
    return []
  }

  function list<T extends object>(schema: z.ZodType<T>, file: string): T[] {
    const json = readJson(file)
    if (Array.isArray(json)) return json.flatMap((entry) => parse(schema, entry, file))
    if (json !== undefined) fault(file, '', 'must be a list')
    return []
  }

  const jsonFiles = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${folder}/${name}`)

  const sites: Site[] = []
  const belts: Belt[] = []
  for (const layer of SITE_LAYERS) {
    const file = `layers/${layer}.geojson`
    const [collection] = parse(layerSchema, readJson(file), file)
    if (!collection) continue
    const nodes: string[] = []
    const links: Belt['links'][number][] = []
    for (const { id, geometry, properties } of collection.features) {
      if (id !== properties.id)
        fault(file, id, `the feature id differs from the id among its properties (${properties.id})`)
      if (geometry.type === 'Point') {
        const [site] = parse(sitePropertiesSchema, properties, file)
        const [point] = parse(pointSchema, geometry, file)
        if (!site || !point) continue
        const { name_ko, name_en, belts: roles, offshore = false, ...rest } = site
        const entry: Site = {
          ...rest,
          aliases: [...rest.aliases, ...(rest.later_aliases ?? []).map(({ name }) => name)],
          name: { ko: name_ko, en: name_en },
          belts: roles.map((part) => ({
            belt: part.belt,
            place: { ko: part.place_ko, en: part.place_en },
            role: { ko: part.role_ko, en: part.role_en },
            shortRole: { ko: part.short_role_ko, en: part.short_role_en },
          })),
          offshore,
          coordinates: point.coordinates,
          layer,
        }
        fileOf.set(entry, file)
        sites.push(entry)
        if (collection.belt) nodes.push(site.id)
      } else {
        const [link] = parse(beltLinkPropertiesSchema, properties, file)
        const [line] = parse(lineSchema, geometry, file)
        const [start, end] = line?.coordinates ?? []
        if (!link || !start || !end) continue
        linkEnds.set(link.id, [start, end])
        links.push({ id: link.id, from: link.from, to: link.to, name: { ko: link.name_ko, en: link.name_en } })
      }
    }
    if (collection.belt && (layer === 'semiconductor-belt' || layer === 'battery-triangle')) {
      const { id, name_ko, name_en, corners } = collection.belt
      const belt: Belt = {
        id,
        layer,
        name: { ko: name_ko, en: name_en },
        nodes,
        corners: corners.map((corner) => ({
          id: corner.id,
          name: { ko: corner.name_ko, en: corner.name_en },
          nodes: corner.nodes,
        })),
        links,
      }
      fileOf.set(belt, file)
      belts.push(belt)
    }
  }

  const gatewayFile = 'layers/gateways.geojson'
  const gateways = (parse(layerSchema, readJson(gatewayFile), gatewayFile)[0]?.features ?? []).flatMap(
    ({ geometry, properties }): Gateway[] => {
      const [gateway] = parse(gatewayPropertiesSchema, properties, gatewayFile)
      const [point] = parse(pointSchema, geometry, gatewayFile)
      if (!gateway || !point) return []
      const entry = {
        id: gateway.id,
        name: { ko: gateway.name_ko, en: gateway.name_en },
        kind: gateway.kind,
        status: gateway.status,
        coordinates: point.coordinates,
      }
      fileOf.set(entry, gatewayFile)
      return [entry]
    },
  )

  const data: SourceData = {
    regions: list(regionSchema, 'regions.json'),
    provinces: list(provinceSchema, 'provinces.json'),
    municipalities: list(municipalitySchema, 'municipalities.json'),
    industries: list(industrySchema, 'industries.json'),
    sites,
    belts,
    gateways,
    programmes: list(programmeSchema, 'programmes.json'),
    facts: jsonFiles('facts').flatMap((file) => list(factSchema, file)),
    milestones: list(milestoneSchema, 'milestones.json'),
    conflicts: list(conflictSchema, 'conflicts.json'),
    sources: list(sourceSchema, 'sources.json'),
    reportStatements: list(reportStatementSchema, 'report-statements.json'),
    rateTables: jsonFiles('incentives').flatMap((file) => parse(rateTableSchema, readJson(file), file)),
    briefings: jsonFiles('briefings').flatMap((file) => parse(briefingSchema, readJson(file), file)),
    fileOf,
    linkEnds,
  }
  return { data, findings }
}
