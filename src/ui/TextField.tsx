import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import styles from './TextField.module.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly placeholder?: string
  readonly description?: string
  /** Shown, and announced, when `isInvalid`. */
  readonly error?: string
  /** Lines of a field for longer text; one line where nothing is said. */
  readonly lines?: number
  readonly onKeyDown?: AriaTextFieldProps['onKeyDown']
}

export function TextField({
  label,
  isLabelHidden = false,
  placeholder,
  description,
  error,
  lines,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} className={styles.field ?? ''}>
      <Label className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</Label>
      {lines === undefined ? (
        <Input className={styles.input ?? ''} placeholder={placeholder} />
      ) : (
        <TextArea className={[styles.input, styles.area].join(' ')} placeholder={placeholder} rows={lines} />
      )}
      {description === undefined ? null : (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}
