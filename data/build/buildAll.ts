import { createHash } from 'node:crypto'
import { CHECKS } from '../checks/checks'
import { findBoundaryFaults } from '../checks/boundaries'
import { buildAtlas, buildRecords } from './artefacts'
import { buildBoundaries } from './boundaries'
import { readData } from './readData'
import type { Finding } from './sourceData'

export type BuildResult =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string>; readonly summary: string }
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

  const artefacts = new Map([
    ['atlas', JSON.stringify(buildAtlas(data))],
    ['records', JSON.stringify(buildRecords(data))],
    ['boundaries', JSON.stringify(topology)],
    ['briefings', JSON.stringify(data.briefings)],
    ['incentives', JSON.stringify(data.rateTables)],
  ])
  const manifest = {
    version,
    as_of: data.facts.reduce((newest, { as_of }) => (as_of !== null && as_of > newest ? as_of : newest), ''),
    artefacts: [...artefacts].map(([name, text]) => ({
      name,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
  }
  return {
    ok: true,
    files: new Map(
      [...artefacts, ['manifest', JSON.stringify(manifest)] as const].map(([name, text]) => [`${name}.json`, text]),
    ),
    summary: `${data.sites.length} sites, ${data.facts.length} facts, ${data.sources.length} sources, ${CHECKS.length} rules kept`,
  }
}
