import type { FrameInput } from './FrameInput'
import type { LayerSource, Mark } from './MapFrame'
import { rememberList } from './remember'

/**
 * Declares where the marks of a layer come from: `needs` takes from the input what `build` depends on, so that the marks are built anew
 * only when one of these changed.
 */
export function defineSource<const Needs extends readonly unknown[], M extends Mark>(
  id: string,
  needs: (input: FrameInput) => Needs,
  build: (...needs: Needs) => readonly M[],
): LayerSource<M> {
  return {
    id,
    createBuilder: () => {
      const remembered = rememberList(build)
      return (input) => remembered(...needs(input))
    },
  }
}
