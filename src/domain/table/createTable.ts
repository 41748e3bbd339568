import {
  addBit,
  addInRange,
  allBits,
  type Bits,
  bitsWithout,
  countBits,
  countShared,
  noBits,
  pick,
  sharedBits,
  uniteBits,
} from './bits'

/** A word that must stand in one of the terms of a row, in one of the forms that the column has of each term. */
export interface Word {
  readonly text: string
  readonly forms: readonly string[]
}

/**
 * What rows can be asked for: some of a list of options, a number in a range, or words. Terms are looked through once for all rows that share them; no form
 * of a term has a line break.
 */
export type Column<Row, Option extends string = string> =
  | { readonly kind: 'options'; readonly of: (row: Row) => readonly Option[] }
  | { readonly kind: 'number'; readonly of: (row: Row) => number | null }
  | {
      readonly kind: 'terms'
      readonly of: (row: Row) => readonly string[]
      readonly forms: Readonly<Record<string, (term: string) => string>>
    }
type Columns<Row> = Readonly<Record<string, Column<Row>>>
type OptionIn<Of> = Of extends { readonly kind: 'options'; readonly of: (row: never) => readonly (infer Option)[] }
  ? Option
  : 'unknown'

/** What is asked of a column; null asks nothing. */
export type Question =
  | null
  | { readonly anyOf: readonly string[] }
  | { readonly noneOf: readonly string[] }
  /** Inclusive; null leaves a side open. */
  | { readonly minimum: number | null; readonly maximum: number | null; readonly includeUnknown: boolean }
  | { readonly words: readonly Word[] }

/** What a table answers to one question a column. */
export interface Screened<Row, Of extends Columns<Row>> {
  /** The rows that hold all that is asked, in the order of the table. */
  readonly visible: readonly Row[]
  /** How many visible rows have each option of a column; `unknown` is that of a number. Options without a row are left out. */
  counts<Name extends keyof Of>(name: Name): ReadonlyMap<OptionIn<Of[Name]>, number>
  /** The same of the rows that hold all that is asked of other columns: what choosing an option would show. */
  optionCounts<Name extends keyof Of>(name: Name): ReadonlyMap<OptionIn<Of[Name]>, number>
  /** The rows that hold all that is asked of other columns, in the order of the table. */
  allBut(name: keyof Of): readonly Row[]
  /** How many rows a column keeps out, alone or with others. */
  removes(name: keyof Of): number
  /** How many rows come back where nothing is asked of this column. */
  restores(name: keyof Of): number
}

export interface Table<Row, Of extends Columns<Row>> {
  screen(asked: Readonly<Record<keyof Of, Question>>): Screened<Row, Of>
}

type Asked = Exclude<Question, null>

/** Each term once, and the rows of each: those of the term at `t` are `rows[starts[t]]` to before `rows[starts[t + 1]]`. */
interface Terms {
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  /** All terms in one form, one a line, with the place in the text where each begins. */
  readonly textIn: (form: string) => { readonly text: string; readonly begins: Uint32Array } | null
}

interface Stored {
  /** Rows by option; a number has one option, `unknown`. */
  readonly options: ReadonlyMap<string, Bits>
  /** Numbers by row, NaN where unknown. */
  readonly numbers: Float64Array | null
  readonly terms: Terms | null
  /** The last question and its rows. */
  last: { readonly question: Asked; readonly passing: Bits } | null
}

/**
 * Rows of any kind as columns: a set of rows for each option, a typed array for each number. A change of one criterion looks up one column, and
 * all counts together are a few operations on words of 32 rows.
 */
export function createTable<Row, const Of extends Columns<Row>>(rows: readonly Row[], columns: Of): Table<Row, Of> {
  const names = Object.keys(columns) as (keyof Of)[]
  const everything = allBits(rows.length)
  const stored = new Map<keyof Of, Stored>()
  const storedOf = (name: keyof Of): Stored => {
    const known = stored.get(name)
    if (known) return known
    const column = columns[name]
    const made: Stored = column ? store(rows, column) : { options: new Map(), numbers: null, terms: null, last: null }
    stored.set(name, made)
    return made
  }
  const passingOf = (name: keyof Of, question: Asked): Bits => {
    const column = storedOf(name)
    if (column.last && isSame(column.last.question, question)) return column.last.passing
    const passing = answer(rows.length, everything, column, question)
    column.last = { question, passing }
    return passing
  }

  return {
    screen: (asked) => {
      const active = names.flatMap((name) => {
        const question = asked[name]
        return question === null ? [] : [{ name, passing: passingOf(name, question) }]
      })
      const all = active.reduce((shared, { passing }) => sharedBits(shared, passing), everything)
      const others = new Map<keyof Of, Bits>()
      const othersOf = (name: keyof Of): Bits => {
        if (!active.some((each) => each.name === name)) return all
        const known = others.get(name)
        if (known) return known
        const made = active.reduce(
          (shared, each) => (each.name === name ? shared : sharedBits(shared, each.passing)),
          everything,
        )
        others.set(name, made)
        return made
      }
      const countIn = <Name extends keyof Of>(name: Name, within: Bits) => {
        const counts = [...storedOf(name).options].map(([option, bits]) => [option, countShared(bits, within)] as const)
        return new Map(counts.filter(([, count]) => count > 0)) as ReadonlyMap<string, number> as ReadonlyMap<
          OptionIn<Of[Name]>,
          number
        >
      }
      const visibleCount = countBits(all)
      return {
        visible: all === everything ? rows : pick(rows, all),
        counts: (name) => countIn(name, all),
        optionCounts: (name) => countIn(name, othersOf(name)),
        allBut: (name) => pick(rows, othersOf(name)),
        removes: (name) => {
          const passing = active.find((each) => each.name === name)?.passing
          return passing ? rows.length - countBits(passing) : 0
        },
        restores: (name) => countBits(othersOf(name)) - visibleCount,
      }
    },
  }
}

/** Whether two questions ask the same, part by part. */
function isSame(left: object, right: object): boolean {
  const parts = Object.entries(left)
  const others = new Map(Object.entries(right))
  return (
    parts.length === others.size && parts.every(([key, value]) => others.has(key) && Object.is(others.get(key), value))
  )
}

function store<Row>(rows: readonly Row[], column: Column<Row>): Stored {
  const options = new Map<string, Bits>()
  const add = (option: string, row: number) => {
    const bits = options.get(option) ?? noBits(rows.length)
    options.set(option, bits)
    addBit(bits, row)
  }
  switch (column.kind) {
    case 'options':
      for (const [at, row] of rows.entries()) for (const option of column.of(row)) add(option, at)
      return { options, numbers: null, terms: null, last: null }
    case 'number': {
      const numbers = new Float64Array(rows.length)
      for (const [at, row] of rows.entries()) {
        const value = column.of(row)
        numbers[at] = value ?? Number.NaN
        if (value === null) add('unknown', at)
      }
      return { options, numbers, terms: null, last: null }
    }
    case 'terms':
      return { options, numbers: null, terms: storeTerms(rows.map(column.of), column.forms), last: null }
  }
}

function storeTerms(
  termsOf: readonly (readonly string[])[],
  forms: Readonly<Record<string, (term: string) => string>>,
): Terms {
  const indexes = new Map<string, number>()
  const counts: number[] = []
  const found = termsOf.map((terms) =>
    terms.map((term) => {
      const index = indexes.get(term) ?? indexes.size
      indexes.set(term, index)
      counts[index] = (counts[index] ?? 0) + 1
      return index
    }),
  )
  const starts = new Uint32Array(counts.length + 1)
  for (const [index, count] of counts.entries()) starts[index + 1] = (starts[index] ?? 0) + count
  const free = starts.slice()
  const rows = new Uint32Array(starts.at(-1) ?? 0)
  for (const [row, terms] of found.entries())
    for (const index of terms) {
      const at = free[index] ?? 0
      rows[at] = row
      free[index] = at + 1
    }
  const texts = new Map<string, { readonly text: string; readonly begins: Uint32Array } | null>()
  return {
    starts,
    rows,
    textIn: (form) => {
      const known = texts.get(form)
      if (known !== undefined) return known
      const formOf = forms[form]
      const made = formOf ? lines([...indexes.keys()].map(formOf)) : null
      texts.set(form, made)
      return made
    },
  }
}

function lines(texts: readonly string[]): { readonly text: string; readonly begins: Uint32Array } {
  const begins = new Uint32Array(texts.length + 1)
  for (const [index, text] of texts.entries()) begins[index + 1] = (begins[index] ?? 0) + text.length + 1
  return { text: texts.join('\n'), begins }
}

/** The rows that have a word in one of their terms. */
function rowsWith(word: Word, { starts, rows, textIn }: Terms, count: number): Bits {
  const found = noBits(count)
  for (const form of word.forms) {
    const { text, begins } = textIn(form) ?? lines([])
    let index = 0
    for (let at = text.indexOf(word.text); at >= 0; at = text.indexOf(word.text, begins[index])) {
      while ((begins[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index += 1
      for (let each = starts[index] ?? 0; each < (starts[index + 1] ?? 0); each += 1) addBit(found, rows[each] ?? 0)
      // One find in a term is enough.
      index += 1
    }
  }
  return found
}

function answer(count: number, everything: Bits, { options, numbers, terms }: Stored, question: Asked): Bits {
  if ('words' in question)
    return terms
      ? question.words.reduce((shared, word) => sharedBits(shared, rowsWith(word, terms, count)), everything)
      : everything
  const passing = noBits(count)
  if ('anyOf' in question || 'noneOf' in question) {
    for (const option of 'anyOf' in question ? question.anyOf : question.noneOf) {
      const bits = options.get(option)
      if (bits) uniteBits(passing, bits)
    }
    return 'anyOf' in question ? passing : bitsWithout(everything, passing)
  }
  const least = question.minimum ?? Number.NEGATIVE_INFINITY
  const most = question.maximum ?? Number.POSITIVE_INFINITY
  if (numbers) addInRange(passing, numbers, least, most)
  const unknown = options.get('unknown')
  if (question.includeUnknown && unknown) uniteBits(passing, unknown)
  return passing
}
