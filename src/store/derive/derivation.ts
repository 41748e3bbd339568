/**
 * Answers the result of a pure function for some arguments, and remembers the last one of each function as long as every argument is the
 * same value. Equal results are therefore the same objects, and nothing is worked out twice in one view.
 */
export type Derive = <Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
  ...args: Args
) => Result

/**
 * What remembers results: a store has its own, and a picture of another day or view makes one to throw away, so that drawing it leaves
 * the results of the store as they are.
 */
export function createDerivations(): Derive {
  const last = new WeakMap<object, { readonly args: readonly unknown[]; readonly result: unknown }>()
  return <Args extends readonly unknown[], Result>(compute: (...args: Args) => Result, ...args: Args): Result => {
    const known = last.get(compute)
    if (known?.args.length === args.length && args.every((arg, index) => Object.is(arg, known.args[index])))
      return known.result as Result
    const result = compute(...args)
    last.set(compute, { args, result })
    return result
  }
}

/** A pure function as one that is asked through the derivations of a store or of a picture. */
export function derivation<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (derive: Derive, ...args: Args) => Result {
  return (derive, ...args) => derive(compute, ...args)
}
