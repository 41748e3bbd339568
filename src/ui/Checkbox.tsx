import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  Label,
} from 'react-aria-components'
import styles from './Checkbox.module.css'

export function Checkbox({
  children,
  trailing,
  look = 'row',
  ...props
}: Omit<CheckboxProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly trailing?: ReactNode
  readonly look?: 'row' | 'chip'
}) {
  return (
    <AriaCheckbox {...props} className={[styles.checkbox, styles[look]].join(' ')}>
      {({ isSelected }) => (
        <>
          <span className={styles.box} aria-hidden="true">
            <svg viewBox="0 0 16 16">{isSelected ? <path d="M3 8.5l3.2 3L13 4.5" /> : null}</svg>
          </span>
          <span className={styles.label}>{children}</span>
          {trailing === undefined ? null : <span className={styles.trailing}>{trailing}</span>}
        </>
      )}
    </AriaCheckbox>
  )
}

/** A titled group of check boxes; the value is the list of chosen ids. */
export function CheckboxGroup({
  label,
  children,
  isLabelHidden = false,
  ...props
}: Omit<CheckboxGroupProps, 'children' | 'className' | 'style'> & {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly children: ReactNode
}) {
  return (
    <AriaCheckboxGroup {...props} className={styles.group ?? ''}>
      <Label className={isLabelHidden ? 'visually-hidden' : styles.groupLabel}>{label}</Label>
      {children}
    </AriaCheckboxGroup>
  )
}
