import { useEffect, useId, useRef, useState } from 'react'
import styles from './Explained.module.css'

/** Px between a word and its meaning. */
const GAP = 4

/** A word that explains itself on hover or focus, e.g. why a cell is empty. Escape takes the meaning away. */
export function Explained({ word, meaning }: { readonly word: string; readonly meaning: string }) {
  const id = useId()
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null)
  const show = ({ currentTarget }: { readonly currentTarget: Element }) => {
    const { left, bottom } = currentTarget.getBoundingClientRect()
    setPlace({ left, top: bottom + GAP })
  }
  const hide = () => setPlace(null)
  return (
    <span onMouseEnter={show} onMouseLeave={hide} onFocus={show} onBlur={hide}>
      <button
        type="button"
        className={styles.word}
        aria-describedby={id}
        onKeyDown={({ key }) => (key === 'Escape' ? hide() : undefined)}
      >
        {word}
      </button>
      <span id={id} hidden>
        {meaning}
      </span>
      {place ? <Meaning {...place} text={meaning} /> : null}
    </span>
  )
}

/** Lies above everything, so that no table cuts it off, and within the page. */
function Meaning({ left, top, text }: { readonly left: number; readonly top: number; readonly text: string }) {
  const bubble = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const element = bubble.current
    if (!element?.isConnected || !('showPopover' in element)) return
    element.showPopover()
    const { width, height } = element.getBoundingClientRect()
    element.style.left = `${Math.max(0, Math.min(left, document.documentElement.clientWidth - width))}px`
    if (top + height > document.documentElement.clientHeight) element.style.top = `${Math.max(0, top - height - 32)}px`
  }, [left, top])
  return (
    <span ref={bubble} popover="manual" role="tooltip" className={styles.meaning} style={{ left, top }}>
      {text}
    </span>
  )
}
