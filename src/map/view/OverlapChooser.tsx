import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/StoreContext'
import { IndustryIcon } from '@/ui/industry/IndustryIcon'
import { PopoverPanel } from '@/ui/PopoverPanel'
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
      <PopoverPanel
        anchor={anchor}
        label={t('map.overlapping', { count: ids.length })}
        placement="right top"
        className={styles.chooser ?? ''}
        onClose={onClose}
      >
        <p className={styles.chooserTitle}>{t('map.overlapping', { count: ids.length })}</p>
        <ul>
          {ids.map((id) => {
            const site = index.sites.get(id)
            return site ? (
              <li key={id}>
                <button type="button" className={styles.choice} onClick={() => onChoose(id)}>
                  <IndustryIcon industry={site.industries[0] ?? null} />
                  {site.name[language]}
                </button>
              </li>
            ) : null
          })}
        </ul>
      </PopoverPanel>
    </>
  )
}
