import type { ReactNode, RefObject } from 'react'
import { Dialog, I18nProvider, Popover as AriaPopover, type PopoverProps } from 'react-aria-components'
import { documentLocale } from './documentLocale'
import styles from './Popover.module.css'

interface PopoverPanelProps {
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly placement?: PopoverProps['placement']
  readonly className?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog beside its anchor, while it is open. */
export function PopoverPanel({ anchor, label, placement, className, onClose, children }: PopoverPanelProps) {
  return (
    <I18nProvider locale={documentLocale()}>
      <AriaPopover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
        {...(placement ? { placement } : {})}
        className={className ?? styles.popover ?? ''}
      >
        <Dialog aria-label={label} className={className ? '' : (styles.dialog ?? '')}>
          {children}
        </Dialog>
      </AriaPopover>
    </I18nProvider>
  )
}
