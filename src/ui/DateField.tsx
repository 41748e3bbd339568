import { useEffect, useId, useRef } from 'react'
import styles from './DateField.module.css'

interface DateFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`. */
  readonly value: string
  readonly minimum: string
  readonly maximum: string
  readonly description: string
  /** Shown, and announced, when the day is out of range. */
  readonly error: string
  readonly onChange: (day: string) => void
}

/** A day by the browser's own date control; only a whole day within the range is answered. */
export function DateField({ label, value, minimum, maximum, description, error, onChange }: DateFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // The browser keeps what is half typed; only another day from elsewhere takes its place.
    if (input.current && input.current.value !== value) input.current.value = value
  }, [value])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="date"
        className={styles.input}
        defaultValue={value}
        min={minimum}
        max={maximum}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          if (target.validity.valid && target.value !== '') onChange(target.value)
        }}
      />
      <p id={`${id}-help`} className={styles.help} data-error={error}>
        {description}
      </p>
    </div>
  )
}
