import { createHash } from 'node:crypto'
import { z } from 'zod'
import { atlasSchema, manifestSchema, recordsSchema } from '@/domain/schema/artefact'
import { briefingSchema } from '@/domain/schema/briefing'
import { rateTableSchema } from '@/domain/schema/incentive'
import type { ArtefactName } from '@/datasets/artefact'
import { CHECKS } from '../checks/checks'
import { findBoundaryFaults } from '../checks/boundaries'
import { buildAtlas, buildRecords } from './artefacts'
import { buildBoundaries } from './boundaries'
import { coverageDocument, coverageOf, coverageSummary } from './coverage'
import { readData } from './readData'
import type { Finding } from './sourceData'

export type BuildResult =
  | {
      readonly ok: true
      readonly files: ReadonlyMap<string, string>
      readonly summary: string
      /** The text of docs/DATA_COVERAGE.md. */
      readonly coverage: string
    }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly evidence: ReadonlyMap<string, string> }

/** Builds every artefact in memory; when any rule finds a fault, all findings are answered and no artefact. */
export async function buildAll(dataRoot: string, version: string): Promise<BuildResult> {
  const { data, findings: faultsOfForm } = readData(dataRoot)
  const findings = [
    ...faultsOfForm,
    ...CHECKS.flatMap(({ rule, find }) => find(data).map((finding) => ({ rule, ...finding }))),
  ]
  if (faultsOfForm.length > 0) return { ok: false, findings, evidence: new Map() }
  const topology = await buildBoundaries(data.municipalities)
  const boundaries = findBoundaryFaults(topology, data)
  findings.push(...boundaries.findings)
  if (findings.length > 0) return { ok: false, findings, evidence: boundaries.evidence }

  // The app trusts what it reads: the last look at its form is here.
  const artefacts = [
    written('atlas', atlasSchema.parse(buildAtlas(data))),
    written('records', recordsSchema.parse(buildRecords(data))),
    written('boundaries', topology),
    written('briefings', z.array(briefingSchema).parse(data.briefings)),
    written('incentives', z.array(rateTableSchema).parse(data.rateTables)),
  ]
  const manifest = manifestSchema.parse({
    version,
    as_of: data.facts.reduce((newest, { as_of }) => (as_of !== null && as_of > newest ? as_of : newest), ''),
    artefacts: artefacts.map(({ name, file, bytes, sha256 }) => ({ name, file, bytes, sha256 })),
  })
  return {
    ok: true,
    files: new Map([
      ...artefacts.map(({ file, text }) => [file, text] as const),
      ['manifest.json', JSON.stringify(manifest)] as const,
    ]),
    summary: `${data.sites.length} sites, ${data.facts.length} facts, ${data.sources.length} sources, ${CHECKS.length} rules kept\n${coverageSummary(coverageOf(data))}`,
    coverage: coverageDocument(data),
  }
}

/** An artefact as text, and what the manifest says of it. Its name holds its hash, so that no cache can answer with another. */
function written(name: ArtefactName, value: unknown) {
  const text = JSON.stringify(value)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { name, file: `${name}.${sha256.slice(0, 16)}.json`, bytes: Buffer.byteLength(text), sha256, text }
}
