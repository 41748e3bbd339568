import { useId } from 'react'
import { TooltipTrigger, Tooltip, Button } from 'react-aria-components'
import styles from './Nothing.module.css'

/** An empty cell that says why it is empty: the word, and its meaning on hover or focus. */
export function Nothing({ word, meaning }: { readonly word: string; readonly meaning: string }) {
  const id = useId()
  return (
    <TooltipTrigger delay={200}>
      <Button className={styles.word ?? ''} aria-describedby={id}>{word}</Button>
      <span id={id} hidden>{meaning}</span>
      <Tooltip className={styles.meaning ?? ''}>{meaning}</Tooltip>
    </TooltipTrigger>
  )
}
