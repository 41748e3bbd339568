import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

/**
 * `npm run typeface`: writes Pretendard GOV with the 2,350 syllables of KS X 1001 and every character of our texts and data as one file.
 * Rarer syllables that a reader types are drawn in a font of the device. Does nothing when the characters are those of the last run.
 */
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const OUTPUT = at('src/ui/typeface')
/** The weights that the style sheets use. */
const WEIGHTS = { min: 400, max: 800 }

function koreanStandardSyllables(): string {
  const decoder = new TextDecoder('euc-kr')
  const rows = Array.from({ length: 0xc8 - 0xb0 + 1 }, (_, row) => 0xb0 + row)
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell)
  return rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))).join('')
}

const range = (from: number, to: number) =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, place) => from + place))
const textsBelow = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .flatMap((entry) =>
      entry.isFile() && /\.(ts|json)$/.test(entry.name)
        ? readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')
        : [],
    )
    .join('')

const written =
  koreanStandardSyllables() +
  range(0x20, 0x17f) +
  range(0x2010, 0x203b) +
  range(0x2190, 0x21ff) +
  range(0x2460, 0x2473) +
  range(0x3130, 0x318f) +
  textsBelow(at('src/i18n')) +
  textsBelow(at('public/data'))
const characters = [...new Set(written)].sort().join('')
const record = `${OUTPUT}/characters.txt`
if (existsSync(record) && readFileSync(record, 'utf8') === characters) {
  process.stdout.write('typeface: nothing changed\n')
} else {
  const whole = readFileSync(at('node_modules/pretendard-gov/dist/web/variable/woff2/PretendardGOVVariable.woff2'))
  const subset = await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } })
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(`${OUTPUT}/pretendard-gov.woff2`, subset)
  writeFileSync(record, characters)
  process.stdout.write(`typeface: ${[...characters].length} characters, ${Math.round(subset.length / 1024)} kB\n`)
}
