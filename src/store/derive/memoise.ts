/** Remembers the last result of a pure function as long as every argument is the same value. */
export function memoiseLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null
  return (...args) => {
    if (
      last !== null &&
      last.args.length === args.length &&
      args.every((arg, place) => Object.is(arg, last?.args[place]))
    ) {
      return last.result
    }
    last = { args, result: compute(...args) }
    return last.result
  }
}
