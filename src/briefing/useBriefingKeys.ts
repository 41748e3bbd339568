import { useEffect, useLayoutEffect, useRef } from 'react'

export interface BriefingKeys {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  /** By the number of the scene, from 1. */
  readonly jump: (number: number) => void
  readonly toggleBlank: () => void
  readonly end: () => void
}

/** How long further digits belong to the same number, in ms. */
const DIGITS_TOGETHER = 700

/** Keys and clickers, on the whole window, only while a briefing is on. Controls keep the keys that are theirs. */
export function useBriefingKeys(keys: BriefingKeys, isOn: boolean): void {
  const latest = useRef(keys)
  // Before the paint: who sees the scene may press at once.
  useLayoutEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!isOn) return
    let typed = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    // A button that was only clicked does not keep the space bar from the script; one reached by Tab does.
    let isTabbing = false
    const tellPress = () => (isTabbing = false)
    const goOn = (event: KeyboardEvent) => {
      if (event.key === 'Tab') isTabbing = true
      const isClicked =
        !isTabbing &&
        event.target instanceof Element &&
        event.target.closest('button, a') !== null &&
        event.target.closest('[role="dialog"]') === null
      if (event.key !== ' ' || !isClicked) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.next()
    }
    const handle = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, [role="dialog"], [role="listbox"]')) return
      const isOnButton = target?.closest('button, a') !== null && target !== null
      if (isOnButton && (event.key === ' ' || event.key === 'Enter')) return
      // The map has the arrow keys while it has the focus.
      if (target?.closest('.maplibregl-canvas') && event.key.startsWith('Arrow')) return
      if (/^\d$/.test(event.key)) {
        typed += event.key
        clearTimeout(timer)
        latest.current.jump(Number(typed))
        timer = setTimeout(() => (typed = ''), DIGITS_TOGETHER)
        return
      }
      const act = actionOf(event.key, latest.current)
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('pointerdown', tellPress, true)
    addEventListener('keydown', goOn, true)
    addEventListener('keydown', handle)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointerdown', tellPress, true)
      removeEventListener('keydown', goOn, true)
      removeEventListener('keydown', handle)
    }
  }, [isOn])
}

function actionOf(
  key: string,
  { next, previous, first, last, toggleBlank, end }: BriefingKeys,
): (() => void) | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case ' ':
    case 'PageDown':
      return next
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return previous
    case 'Home':
      return first
    case 'End':
      return last
    case 'b':
    case 'B':
    case 'ㅠ':
    case '.':
      return toggleBlank
    case 'Escape':
      return end
    default:
      return undefined
  }
}
