import { lazy, type ReactNode, Suspense } from 'react'

const ModalPanel = lazy(async () => ({ default: (await import('./ModalPanel')).ModalPanel }))

export interface ModalProps {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'normal' | 'wide'
  readonly children: ReactNode
}

/** A dialog over the whole page; what draws it is read when one is first opened. */
export function Modal({ isOpen, ...props }: ModalProps) {
  return isOpen ? (
    <Suspense fallback={null}>
      <ModalPanel {...props} />
    </Suspense>
  ) : null
}
