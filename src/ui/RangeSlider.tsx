import { useEffect, useRef, useState } from 'react'
import styles from './RangeSlider.module.css'

interface RangeSliderProps {
  readonly label: string
  readonly names: readonly [lower: string, upper: string]
  /** Steps from 0 to `steps`. */
  readonly steps: number
  readonly value: readonly [lower: number, upper: number]
  readonly textOf: (step: number) => string
  /** Answered when a thumb has come to rest, not on the way. */
  readonly onChange: (value: readonly [lower: number, upper: number]) => void
}

/** Two native sliders on one track; neither thumb passes the other. */
export function RangeSlider({ label, names, steps, value, textOf, onChange }: RangeSliderProps) {
  const [moving, setMoving] = useState<readonly [number, number] | null>(null)
  const shown = moving ?? value
  const settle = () => {
    if (moving) onChange(moving)
    setMoving(null)
  }
  return (
    <div role="group" aria-label={label} className={styles.range}>
      <Thumb
        name={names[0]}
        steps={steps}
        value={shown[0]}
        text={textOf(shown[0])}
        isAbove={shown[0] > steps / 2}
        onMove={(step) => setMoving([Math.min(step, shown[1]), shown[1]])}
        onSettle={settle}
      />
      <Thumb
        name={names[1]}
        steps={steps}
        value={shown[1]}
        text={textOf(shown[1])}
        isAbove={false}
        onMove={(step) => setMoving([shown[0], Math.max(step, shown[0])])}
        onSettle={settle}
      />
    </div>
  )
}

interface ThumbProps {
  readonly name: string
  readonly steps: number
  readonly value: number
  readonly text: string
  /** Where both thumbs meet at the upper end, the lower one must stay within reach. */
  readonly isAbove: boolean
  readonly onMove: (step: number) => void
  readonly onSettle: () => void
}

function Thumb({ name, steps, value, text, isAbove, onMove, onSettle }: ThumbProps) {
  const input = useRef<HTMLInputElement>(null)
  // React hears `input` only; the end of a drag and each step by keyboard is the browser's `change`.
  useEffect(() => {
    const element = input.current
    element?.addEventListener('change', onSettle)
    return () => element?.removeEventListener('change', onSettle)
  }, [onSettle])
  return (
    <input
      ref={input}
      type="range"
      min={0}
      max={steps}
      value={value}
      aria-label={name}
      aria-valuetext={text}
      className={styles.thumb}
      data-above={isAbove || undefined}
      onChange={({ target }) => onMove(Number(target.value))}
    />
  )
}
