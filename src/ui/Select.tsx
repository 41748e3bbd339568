import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import styles from './Select.module.css'

export interface SelectOption<Id extends string> {
  readonly id: Id
  readonly name: string
}

interface SelectProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly size?: 'normal' | 'dense'
  readonly className?: string
}

/** One choice out of a few, always with a value, by the browser's own list. */
export function Select<Id extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
  size = 'normal',
  className,
}: SelectProps<Id>) {
  const id = useId()
  return (
    <div className={[styles.select, className].filter(Boolean).join(' ')}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <span className={styles.frame}>
        <select
          id={id}
          className={[styles.input, styles[size]].join(' ')}
          value={value}
          onChange={({ target }) => {
            const chosen = options[target.selectedIndex]
            if (chosen) onChange(chosen.id)
          }}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" size={18} className={styles.chevron} />
      </span>
    </div>
  )
}
