import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { type Trigger, TriggerContext } from './TriggerContext'

const loadPanel = () => import('./PopoverPanel')
const PopoverPanel = lazy(async () => ({ default: (await loadPanel()).PopoverPanel }))

interface PopoverProps {
  /** The button that opens it; its label names the dialog. */
  readonly trigger: ReactNode
  readonly label: string
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small dialog beside its button; Escape or a press outside closes it and the focus goes back. */
export function Popover({ trigger, label, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setIsOpen(false)
  const asked: Trigger = {
    ref: button,
    'aria-haspopup': 'dialog',
    'aria-expanded': isOpen,
    onClick: () => setIsOpen(!isOpen),
    onPointerEnter: () => void loadPanel().catch(() => undefined),
    onFocus: () => void loadPanel().catch(() => undefined),
  }
  return (
    <>
      <TriggerContext value={asked}>{trigger}</TriggerContext>
      {isOpen ? (
        <Suspense fallback={null}>
          <PopoverPanel anchor={button} label={label} onClose={close}>
            <TriggerContext value={null}>{typeof children === 'function' ? children(close) : children}</TriggerContext>
          </PopoverPanel>
        </Suspense>
      ) : null}
    </>
  )
}
