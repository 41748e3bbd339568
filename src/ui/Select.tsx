import { ChevronDown } from 'lucide-react'
import type { Key } from 'react-aria-components'
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
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

/** One choice out of a few, always with a value. */
export function Select<Id extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
  size = 'normal',
  className,
}: SelectProps<Id>) {
  const handleChange = (key: Key | null) => {
    const option = options.find(({ id }) => id === key)
    if (option) onChange(option.id)
  }
  return (
    <AriaSelect value={value} onChange={handleChange} className={[styles.select, className].filter(Boolean).join(' ')}>
      <Label className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</Label>
      <Button className={[styles.button, styles[size]].join(' ')}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown aria-hidden="true" size={18} />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox items={options} className={styles.list ?? ''}>
          {(option: SelectOption<Id>) => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles.option ?? ''}>
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
