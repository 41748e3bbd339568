import { linkedOf } from '../defaults'
import type { AppState, LinkedState } from '../state'
import { useAppState } from '../StoreContext'
import { writeLink } from './codec'

/**
 * The whole address of a view to copy, print or save, also where the address bar does not hold it. It says its day, so that what was
 * seen today is seen when it is opened later.
 */
export function linkTo(state: LinkedState & Pick<AppState, 'today'>): string {
  const address = new URL(location.href)
  address.search = writeLink(linkedOf({ ...state, asOf: state.asOf ?? state.today }))
  return address.href
}

/** The address of the view on the screen, with its day. */
export function useLink(): string {
  return useAppState(linkTo)
}
