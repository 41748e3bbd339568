import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAll } from './buildAll'

/** `npm run data`: reads and checks data/, writes public/data and docs/DATA_COVERAGE.md; does nothing when the input is that of the last run. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const output = join(root, 'public/data')
const reports = join(root, 'data/.reports')
const INPUTS = ['data', 'src/domain', 'package-lock.json']

function filesBelow(path: string): string[] {
  const absolute = join(root, path)
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
}

function hashOfInput(): string {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex').slice(0, 12)
}

const version = hashOfInput()
const manifest = join(output, 'manifest.json')
if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version) {
  process.stdout.write(`data ${version}: nothing changed\n`)
} else {
  const result = await buildAll(join(root, 'data'), version)
  if (result.ok) {
    // Files of an earlier run have other names and would be shipped along.
    rmSync(output, { recursive: true, force: true })
    mkdirSync(output, { recursive: true })
    for (const [name, text] of result.files) writeFileSync(join(output, name), text)
    writeFileSync(join(root, 'docs/DATA_COVERAGE.md'), result.coverage)
    process.stdout.write(`data ${version}: ${result.summary}\n`)
  } else {
    for (const { rule, file, id, what, fix } of result.findings)
      process.stderr.write(`data/${file} · ${id} · ${what}\n    ${rule} → ${fix}\n`)
    for (const [name, text] of result.evidence) {
      mkdirSync(reports, { recursive: true })
      writeFileSync(join(reports, name), text)
      process.stderr.write(`    see data/.reports/${name}\n`)
    }
    process.stderr.write(`data: ${result.findings.length} faults; nothing was written\n`)
    process.exitCode = 1
  }
}
