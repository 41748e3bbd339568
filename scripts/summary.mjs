// Adds up what the two test runners reported, for people and machines that read the last line.
import { existsSync, readFileSync } from 'node:fs'

const read = (name) => {
  const path = new URL(`../reports/${name}.json`, import.meta.url)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
const unit = read('unit')
const e2e = read('e2e')?.stats
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0)
// A runner that reported nothing did not get to its tests.
const failed = (unit?.numFailedTests ?? 1) + (e2e ? e2e.unexpected + e2e.flaky : 1)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
