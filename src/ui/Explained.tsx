import { useId } from 'react'
import { TooltipTrigger, Tooltip, Button } from 'react-aria-components'
import styles from './Explained.module.css'

/** A word that explains itself on hover or focus, e.g. why a cell is empty. */
export function Explained({ word, meaning }: { readonly word: string; readonly meaning: string }) {
  const id = useId()
  return (
    <TooltipTrigger delay={200}>
      <Button className={styles.word ?? ''} aria-describedby={id}>
        {word}
      </Button>
      <span id={id} hidden>
        {meaning}
      </span>
      <Tooltip className={styles.meaning ?? ''}>{meaning}</Tooltip>
    </TooltipTrigger>
  )
}
