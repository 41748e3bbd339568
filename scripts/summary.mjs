// Adds up what the two test runners reported, for people and machines that read the last line.
import { readFileSync } from 'node:fs'

const read = (name) => JSON.parse(readFileSync(new URL(`../reports/${name}.json`, import.meta.url), 'utf8'))
const unit = read('unit')
const { stats } = read('e2e')
const passed = unit.numPassedTests + stats.expected
const failed = unit.numFailedTests + stats.unexpected + stats.flaky
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
