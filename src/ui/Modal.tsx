import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './Button'
import styles from './Modal.module.css'

interface ModalProps {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'normal' | 'wide'
  readonly children: ReactNode
}

export function Modal({ title, closeLabel, isOpen, onClose, size = 'normal', children }: ModalProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className={styles.overlay ?? ''}
    >
      <AriaModal className={[styles.modal, styles[size]].join(' ')}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.header}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton aria-label={closeLabel} onPress={onClose}>
              <X aria-hidden="true" />
            </IconButton>
          </div>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  )
}
