import { createContext, type ReactNode, use, useId } from 'react'
import styles from './Checkbox.module.css'

interface Group {
  readonly value: readonly string[]
  readonly toggle: (value: string, isSelected: boolean) => void
}
const GroupContext = createContext<Group | null>(null)

interface CheckboxProps {
  /** The id that the box stands for in its group. */
  readonly value?: string
  readonly isSelected?: boolean
  readonly isDisabled?: boolean
  /** The name where nothing is written beside the box. */
  readonly 'aria-label'?: string
  readonly onChange?: (isSelected: boolean) => void
  readonly look?: 'row' | 'chip'
  readonly trailing?: ReactNode
  readonly children: ReactNode
}

/** A native check box that lies, unseen, over the whole of what is drawn for it. */
export function Checkbox({
  value,
  isSelected,
  isDisabled,
  onChange,
  look = 'row',
  trailing,
  children,
  'aria-label': name,
}: CheckboxProps) {
  const group = use(GroupContext)
  const isChecked = isSelected ?? (value !== undefined && (group?.value.includes(value) ?? false))
  return (
    <label className={[styles.checkbox, styles[look]].join(' ')}>
      <input
        type="checkbox"
        className={styles.input}
        checked={isChecked}
        disabled={isDisabled}
        aria-label={name}
        onChange={({ target }) =>
          group && value !== undefined ? group.toggle(value, target.checked) : onChange?.(target.checked)
        }
      />
      <span className={styles.box} aria-hidden="true">
        <svg viewBox="0 0 16 16">
          <path d="M3 8.5l3.2 3L13 4.5" />
        </svg>
      </span>
      <span className={styles.label}>{children}</span>
      {trailing === undefined ? null : <span className={styles.trailing}>{trailing}</span>}
    </label>
  )
}

interface CheckboxGroupProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly children: ReactNode
}

/** A titled group of check boxes; the value is the list of chosen ids. */
export function CheckboxGroup({ label, isLabelHidden = false, value, onChange, children }: CheckboxGroupProps) {
  const id = useId()
  const toggle = (changed: string, isSelected: boolean) =>
    onChange(isSelected ? [...value, changed] : value.filter((other) => other !== changed))
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <span id={id} className={isLabelHidden ? 'visually-hidden' : styles.groupLabel}>
        {label}
      </span>
      <GroupContext value={{ value, toggle }}>{children}</GroupContext>
    </div>
  )
}
