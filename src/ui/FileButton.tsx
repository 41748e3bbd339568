import { type ReactNode, useRef } from 'react'
import { Button } from './Button'

/** A button that asks for a file of the reader's. */
export function FileButton({
  accept,
  onChoose,
  children,
}: {
  readonly accept: string
  readonly onChoose: (file: File) => void
  readonly children: ReactNode
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size="dense" onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChoose(file)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </>
  )
}
