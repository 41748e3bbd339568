import { linkedOf } from '../defaults'
import type { LinkedState } from '../state'
import { useAppState } from '../StoreContext'
import { writeLink } from './codec'

/** The whole address of a view, also where the address bar does not hold it. */
export function linkTo(state: LinkedState): string {
  const address = new URL(location.href)
  address.search = writeLink(linkedOf(state))
  return address.href
}

/** The address of the view on the screen. */
export function useLink(): string {
  return useAppState(linkTo)
}
