import { X } from 'lucide-react'
import { Dialog, Heading, I18nProvider, Modal as AriaModal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './Button'
import { documentLocale } from './documentLocale'
import type { ModalProps } from './Modal'
import styles from './Modal.module.css'

export function ModalPanel({ title, closeLabel, onClose, size = 'normal', children }: Omit<ModalProps, 'isOpen'>) {
  return (
    <I18nProvider locale={documentLocale()}>
      <ModalOverlay
        isOpen
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
    </I18nProvider>
  )
}
