import { FieldError, Input, Label, Text, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import styles from './TextField.module.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly placeholder?: string
  readonly description?: string
  /** Shown, and announced, when `isInvalid`. */
  readonly error?: string
  readonly onKeyDown?: AriaTextFieldProps['onKeyDown']
}

export function TextField({ label, isLabelHidden = false, placeholder, description, error, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} className={styles.field ?? ''}>
      <Label className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</Label>
      <Input className={styles.input ?? ''} placeholder={placeholder} />
      {description === undefined ? null : <Text slot="description" className={styles.description ?? ''}>{description}</Text>}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}
