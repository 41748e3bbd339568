import { type HTMLAttributes, type KeyboardEvent, useId } from 'react'
import styles from './TextField.module.css'

export interface TextFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly placeholder?: string
  readonly description?: string
  readonly isInvalid?: boolean
  /** Shown, and announced, when `isInvalid`. */
  readonly error?: string
  readonly maxLength?: number
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  /** Lines of a field for longer text; one line where nothing is said. */
  readonly lines?: number
}

export function TextField({
  label,
  isLabelHidden = false,
  onChange,
  description,
  isInvalid = false,
  error,
  lines,
  ...props
}: TextFieldProps) {
  const id = useId()
  const described = [description === undefined ? '' : `${id}-help`, isInvalid ? `${id}-error` : ''].join(' ').trim()
  const control = {
    ...props,
    id,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': described || undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {lines === undefined ? (
        <input type="text" {...control} className={styles.input} />
      ) : (
        <textarea {...control} className={[styles.input, styles.area].join(' ')} rows={lines} />
      )}
      {description === undefined ? null : (
        <span id={`${id}-help`} className={styles.description}>
          {description}
        </span>
      )}
      {isInvalid ? (
        <span id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </span>
      ) : null}
    </div>
  )
}
