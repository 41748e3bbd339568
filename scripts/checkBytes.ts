import { measureFirstLoad, overBudget } from './bytes.ts'

/** `npm run bytes`: what the build in `dist` makes a reader wait for; fails where it is over a budget. */
const measured = measureFirstLoad()
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`
for (const { file, bytes, isForMap } of measured.files)
  process.stdout.write(`${kilobytes(bytes)}  ${isForMap ? 'map ' : 'list'}  ${file}\n`)
process.stdout.write(`${kilobytes(measured.firstList)}  to the first list\n`)
process.stdout.write(`${kilobytes(measured.firstMap)}  to the first idle map\n`)
const faults = overBudget(measured)
for (const fault of faults) process.stderr.write(`over budget: ${fault}\n`)
if (faults.length > 0) process.exitCode = 1
