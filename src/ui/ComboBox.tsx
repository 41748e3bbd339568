import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import styles from './ComboBox.module.css'

export interface ComboBoxOption {
  readonly id: string
  readonly content: ReactNode
}

interface ComboBoxProps {
  readonly label: string
  readonly listLabel: string
  readonly placeholder: string
  readonly icon: ReactNode
  readonly hint: ReactNode
  readonly input: RefObject<HTMLInputElement | null>
  readonly text: string
  readonly onType: (text: string) => void
  readonly options: readonly ComboBoxOption[]
  /** In place of the list when something was typed and nothing fits. */
  readonly none: ReactNode
  /** Announced as the list changes, e.g. how many there are. */
  readonly status: string
  readonly onChoose: (id: string) => void
}

/**
 * A text field with a list of what fits, after the editable combobox of the ARIA Authoring Practices Guide: the focus stays in the field,
 * the arrows walk through the list, Enter chooses, Escape first closes and then empties. While an input method composes, keys are its own.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, listLabel, placeholder, icon, hint, input, text, onType, options, none, status, onChoose } = props
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const isShown = isOpen && text.trim() !== ''
  const place = options.findIndex((option) => option.id === active)
  const choose = (chosen: string) => {
    setIsOpen(false)
    setActive(null)
    onChoose(chosen)
  }
  const walk = (by: 1 | -1) => {
    setIsOpen(true)
    const next = place < 0 ? (by > 0 ? 0 : options.length - 1) : (place + by + options.length) % options.length
    setActive(options[next]?.id ?? null)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && isShown && active !== null && place >= 0) choose(active)
    else if (event.key === 'Escape' && (isShown || text !== '')) {
      if (!isShown) onType('')
      setIsOpen(false)
      setActive(null)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.box}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <span className={styles.icon}>{icon}</span>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-activedescendant={isShown && place >= 0 ? `${id}-${active}` : undefined}
        className={styles.input}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          onType(target.value)
          setIsOpen(true)
          setActive(null)
        }}
        onKeyDown={handleKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      {hint}
      {isShown ? (
        <div className={styles.popover}>
          <div id={`${id}-list`} role="listbox" aria-label={listLabel} className={styles.list}>
            {options.map((option) => (
              <Option
                key={option.id}
                id={`${id}-${option.id}`}
                isActive={option.id === active}
                onPoint={() => setActive(option.id)}
                onChoose={() => choose(option.id)}
              >
                {option.content}
              </Option>
            ))}
          </div>
          {options.length === 0 ? none : null}
        </div>
      ) : null}
      <span role="status" className="visually-hidden">
        {isShown ? status : ''}
      </span>
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Option({ id, isActive, onPoint, onChoose, children }: OptionProps) {
  const item = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field, which keeps the focus, hears the keys
    <div
      ref={item}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.item}
      onPointerMove={onPoint}
      // The focus stays in the field, where the keys are heard, so the press is met before it moves it.
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  )
}
