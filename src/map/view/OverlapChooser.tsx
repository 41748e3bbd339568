import { useRef } from 'react'
import { Button, Dialog, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/StoreContext'
import { IndustryIcon } from '@/ui/industry/IndustryIcon'
import styles from './MapView.module.css'

interface OverlapChooserProps {
  readonly ids: readonly string[]
  readonly x: number
  readonly y: number
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Sites that lie on top of each other, as a list to choose from. */
export function OverlapChooser({ ids, x, y, onChoose, onClose }: OverlapChooserProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: x, top: y }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
        placement="right top"
        className={styles.chooser ?? ''}
      >
        <Dialog aria-label={t('map.overlapping', { count: ids.length })}>
          <p className={styles.chooserTitle}>{t('map.overlapping', { count: ids.length })}</p>
          <ul>
            {ids.map((id) => {
              const site = index.sites.get(id)
              return site ? (
                <li key={id}>
                  <Button className={styles.choice ?? ''} onPress={() => onChoose(id)}>
                    <IndustryIcon industry={site.industries[0] ?? null} />
                    {site.name[language]}
                  </Button>
                </li>
              ) : null
            })}
          </ul>
        </Dialog>
      </Popover>
    </>
  )
}
