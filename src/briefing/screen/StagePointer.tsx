import { useEffect, useState } from 'react'
import { openPresenterChannel, type PointerLook, presenterSession } from '../channel'
import styles from './Briefing.module.css'

/** The speaker's pointer over what the audience sees: a red dot, or a light on one place. */
export function StagePointer() {
  const [pointer, setPointer] = useState<{ readonly look: PointerLook; readonly x: number; readonly y: number } | null>(
    null,
  )
  useEffect(() => {
    const channel = openPresenterChannel(presenterSession(), (message) => {
      if (message.from !== 'console') return
      if (message.kind === 'pointer') setPointer(message.at ? { look: message.look, ...message.at } : null)
      else if (message.kind === 'gone' || message.kind === 'go') setPointer(null)
    })
    return channel.close
  }, [])
  if (!pointer) return null
  const [left, top] = [`${pointer.x * 100}%`, `${pointer.y * 100}%`]
  return pointer.look === 'laser' ? (
    <div className={styles.laser} data-pointer="laser" style={{ left, top }} />
  ) : (
    <div
      className={styles.spotlight}
      data-pointer="spotlight"
      style={{
        background: `radial-gradient(circle 130px at ${left} ${top}, transparent 0 92%, rgb(0 0 0 / 0.66) 100%)`,
      }}
    />
  )
}
