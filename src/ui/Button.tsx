import { type AriaAttributes, type ReactNode, use } from 'react'
import styles from './Button.module.css'
import { TriggerContext } from './TriggerContext'

interface Look {
  /** `primary` once a screen, `plain` without border, `secondary` otherwise. */
  readonly look?: 'primary' | 'secondary' | 'plain'
  readonly size?: 'normal' | 'dense'
  readonly className?: string
  readonly children: ReactNode
}

const classes = ({ look = 'secondary', size = 'normal', className }: Partial<Look>) =>
  [styles.button, styles[look], styles[size], className].filter(Boolean).join(' ')

export interface ButtonProps extends Look, AriaAttributes {
  readonly onPress?: () => void
  readonly isDisabled?: boolean
}

/** A native button. Inside the trigger of a popover it opens that. */
export function Button({ look, size, className, onPress, isDisabled, children, ...aria }: ButtonProps) {
  const trigger = use(TriggerContext)
  return (
    <button
      type="button"
      {...aria}
      {...trigger}
      className={classes({ look, size, className })}
      disabled={isDisabled}
      onClick={trigger?.onClick ?? onPress}
    >
      {children}
    </button>
  )
}

/** A button that shows a picture only; `aria-label` is its name. */
export function IconButton({ className, ...props }: ButtonProps & { readonly 'aria-label': string }) {
  return <Button look="plain" {...props} className={[styles.icon, className].filter(Boolean).join(' ')} />
}

export function ToggleButton({
  isSelected,
  onChange,
  ...props
}: Omit<ButtonProps, 'onPress'> & {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}) {
  return <Button {...props} aria-pressed={isSelected} onPress={() => onChange(!isSelected)} />
}
