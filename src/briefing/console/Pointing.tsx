import { type PointerEvent, type ReactNode, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ToggleButton } from '@/ui/Button'
import type { PointerLook } from '../channel'
import styles from './Console.module.css'

interface PointingProps {
  readonly picture: string | null
  readonly label: string
  readonly isBlank: boolean
  readonly onPoint: (look: PointerLook, at: { readonly x: number; readonly y: number } | null) => void
  /** What stands beside the picture. */
  readonly children: ReactNode
}

/** The picture of what the audience sees; moving over it moves the pointer there. */
export function Pointing({ picture, label, isBlank, onPoint, children }: PointingProps) {
  const { t } = useTranslation()
  const [look, setLook] = useState<PointerLook | null>(null)
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (look === null) return
    const box = event.currentTarget.getBoundingClientRect()
    onPoint(look, { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height })
  }
  const choose = (wanted: PointerLook) => (isOn: boolean) => {
    setLook(isOn ? wanted : null)
    if (!isOn) onPoint(wanted, null)
  }
  return (
    <div className={styles.view}>
      <div
        className={styles.stage}
        data-pointing={look ?? 'none'}
        data-blank={isBlank}
        onPointerMove={point}
        onPointerLeave={() => (look ? onPoint(look, null) : undefined)}
      >
        <StillPicture svg={picture} label={label} />
      </div>
      <div className={styles.side}>
        {children}
        <div className={styles.pointers} role="group" aria-label={t('console.pointer')}>
          <ToggleButton size="dense" isSelected={look === 'laser'} onChange={choose('laser')}>
            {t('console.laser')}
          </ToggleButton>
          <ToggleButton size="dense" isSelected={look === 'spotlight'} onChange={choose('spotlight')}>
            {t('console.spotlight')}
          </ToggleButton>
          <span className={styles.note}>{look ? t('console.pointerHelp') : ''}</span>
        </div>
      </div>
    </div>
  )
}

export function StillPicture({ svg, label }: { readonly svg: string | null; readonly label: string }) {
  const { t } = useTranslation()
  const address = useMemo(
    () => (svg === null ? null : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))),
    [svg],
  )
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address])
  return address === null ? (
    <p className={styles.note}>{t('console.noPicture')}</p>
  ) : (
    <img className={styles.picture} src={address} alt={label} draggable={false} />
  )
}
