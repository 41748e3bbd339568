import { createContext, type RefObject } from 'react'

/** What a popover asks of the button that opens it. */
export interface Trigger {
  readonly ref: RefObject<HTMLButtonElement | null>
  readonly 'aria-haspopup': 'dialog'
  readonly 'aria-expanded': boolean
  readonly onClick: () => void
  /** The way there is read while the pointer or the focus is on the way to it. */
  readonly onPointerEnter: () => void
  readonly onFocus: () => void
}

export const TriggerContext = createContext<Trigger | null>(null)
