import { spawn } from 'node:child_process'

/**
 * Runs every check by the names of its npm script: what fails quickly first, and side by side what two cores have room for. The output of
 * a check is written when it ends, so that two do not mix; the first stage in which one fails is the last.
 */
const STAGES = [
  ['format:check', 'lint', 'types', 'dead'],
  ['data'],
  ['unit', 'build'],
  ['bytes'],
  ['e2e'],
  ['planted'],
] as const

interface Outcome {
  readonly name: string
  readonly isPassed: boolean
}

function run(name: string, isAlone: boolean): Promise<Outcome> {
  const began = Date.now()
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      shell: process.platform === 'win32',
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    const written: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => written.push(part))
    child.stderr?.on('data', (part: Buffer) => written.push(part))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(written))
      process.stdout.write(
        `${code === 0 ? 'passed' : 'FAILED'} ${name} in ${Math.round((Date.now() - began) / 1000)} s\n`,
      )
      resolve({ name, isPassed: code === 0 })
    })
  })
}

for (const stage of STAGES) {
  const outcomes = await Promise.all(stage.map((name) => run(name, stage.length === 1)))
  if (outcomes.some(({ isPassed }) => !isPassed)) {
    process.exitCode = 1
    break
  }
}
