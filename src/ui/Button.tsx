import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ToggleButton as AriaToggleButton,
  type ToggleButtonProps,
} from 'react-aria-components'
import styles from './Button.module.css'

interface Look {
  /** `primary` once a screen, `plain` without border, `secondary` otherwise. */
  readonly look?: 'primary' | 'secondary' | 'plain'
  readonly size?: 'normal' | 'dense'
  readonly children: ReactNode
}

const classes = ({ look = 'secondary', size = 'normal' }: Pick<Look, 'look' | 'size'>, extra?: string) =>
  [styles.button, styles[look], styles[size], extra].filter(Boolean).join(' ')

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> &
  Look & { readonly className?: string }

export function Button({ look, size, className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={classes({ look, size }, className)} />
}

/** A button that shows a picture only; `aria-label` is its name. */
export function IconButton({ className, ...props }: ButtonProps & { readonly 'aria-label': string }) {
  return <Button look="plain" {...props} className={[styles.icon, className].filter(Boolean).join(' ')} />
}

export function ToggleButton({
  look,
  size,
  className,
  ...props
}: Omit<ToggleButtonProps, 'children' | 'className' | 'style'> & Look & { readonly className?: string }) {
  return <AriaToggleButton {...props} className={classes({ look, size }, className)} />
}
