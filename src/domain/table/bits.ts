/** A set of rows of a table: one bit a row, 32 rows a word. Bits after the last row are always 0. */
export type Bits = Uint32Array

export const noBits = (rows: number): Bits => new Uint32Array(Math.ceil(rows / 32))

export function allBits(rows: number): Bits {
  const bits = noBits(rows).fill(0xffffffff)
  if (rows % 32 !== 0) bits[bits.length - 1] = 2 ** (rows % 32) - 1
  return bits
}

export function addBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31))
}

/** Puts the rows into `bits` whose number lies in a range, ends included; NaN lies in none. */
export function addInRange(bits: Bits, numbers: Float64Array, least: number, most: number): void {
  let word = 0
  for (let row = 0; row < numbers.length; row += 1) {
    const value = numbers[row] as number
    if (value >= least && value <= most) word |= 1 << (row & 31)
    if ((row & 31) === 31 || row === numbers.length - 1) {
      bits[row >>> 5] = (bits[row >>> 5] as number) | word
      word = 0
    }
  }
}

/** Puts the rows of `other` into `bits`. */
export function uniteBits(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) | (other[word] ?? 0)
}

export function sharedBits(left: Bits, right: Bits): Bits {
  const shared = new Uint32Array(left.length)
  for (let word = 0; word < shared.length; word += 1) shared[word] = (left[word] ?? 0) & (right[word] ?? 0)
  return shared
}

/** The rows of `left` that are not in `right`. */
export function bitsWithout(left: Bits, right: Bits): Bits {
  const rest = new Uint32Array(left.length)
  for (let word = 0; word < rest.length; word += 1) rest[word] = (left[word] ?? 0) & ~(right[word] ?? 0)
  return rest
}

/** How many of 32 bits are set: counted in pairs, in fours, in eights, and the eights added up by one multiplication. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many rows two sets share. */
export function countShared(left: Bits, right: Bits): number {
  let count = 0
  for (let word = 0; word < left.length; word += 1) {
    const shared = (left[word] ?? 0) & (right[word] ?? 0)
    if (shared !== 0) count += ones(shared)
  }
  return count
}

export const countBits = (bits: Bits): number => countShared(bits, bits)

/** The members of a list whose rows are in a set, in the order of the list. */
export function pick<Row>(rows: readonly Row[], bits: Bits): Row[] {
  const picked = Array.from<Row>({ length: countBits(bits) })
  let count = 0
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1) {
      picked[count] = rows[word * 32 + 31 - Math.clz32(rest & -rest)] as Row
      count += 1
    }
  }
  return picked
}
