/**
 * Remembers the last result of a pure function that makes a list: as long as every argument is the same value, and where the new list
 * says the same as the last one.
 */
export function rememberList<Args extends readonly unknown[], Item extends object>(
  build: (...args: Args) => readonly Item[],
): (...args: Args) => readonly Item[] {
  let last: { readonly args: Args; readonly items: readonly Item[] } | null = null
  return (...args) => {
    if (last !== null && isSameList(last.args, args)) return last.items
    const made = build(...args)
    const known = last?.items
    const items =
      known?.length === made.length && made.every((item, at) => isSameItem(item, known[at] ?? {})) ? known : made
    last = { args, items }
    return items
  }
}

export const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, at) => Object.is(value, other[at]))

/** Whether two plain objects have the same values, lists compared by what is in them. */
function isSameItem(one: object, other: object): boolean {
  const [fields, others] = [Object.entries(one), Object.entries(other)]
  return (
    fields.length === others.length &&
    fields.every(([name, value]) => isSameValue(value, (other as Readonly<Record<string, unknown>>)[name]))
  )
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  return isSameItem(one, other)
}
