import { useLayoutEffect } from 'react'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type BriefingKeys, useBriefingKeys } from './useBriefingKeys'

function Stage({
  keys,
  isOn,
  onPress,
}: {
  readonly keys: BriefingKeys
  readonly isOn: boolean
  readonly onPress: () => void
}) {
  useBriefingKeys(keys, isOn)
  return (
    <>
      <button type="button" onClick={onPress}>
        단추
      </button>
      <input aria-label="글" />
    </>
  )
}

function stage(isOn = true) {
  const told: string[] = []
  const tell = (name: string) => () => void told.push(name)
  const onPress = vi.fn()
  const keys: BriefingKeys = {
    next: tell('next'),
    previous: tell('previous'),
    first: tell('first'),
    last: tell('last'),
    jump: (number) => void told.push(`jump ${number}`),
    toggleBlank: tell('blank'),
    end: tell('end'),
  }
  render(<Stage keys={keys} isOn={isOn} onPress={onPress} />)
  return { told, onPress, user: userEvent.setup() }
}

describe('keys of a briefing', () => {
  it('are those of keyboards and clickers', async () => {
    const { told, user } = stage()
    await user.keyboard('{ArrowRight}{ArrowLeft} {PageDown}{PageUp}{Home}{End}b.{Escape}')
    expect(told).toEqual(['next', 'previous', 'next', 'next', 'previous', 'first', 'last', 'blank', 'blank', 'end'])
  })

  it('take digits that follow each other as one number', async () => {
    const { told, user } = stage()
    await user.keyboard('12')
    expect(told).toEqual(['jump 1', 'jump 12'])
  })

  it('leave typing, shortcuts of the browser and a mode that is off alone', async () => {
    const { told, user } = stage()
    await user.type(screen.getByRole('textbox'), 'b 3')
    screen.getByRole('textbox').blur()
    await user.keyboard('{Control>}b{/Control}')
    expect(told).toEqual([])
  })

  it('do nothing outside a briefing', async () => {
    const { told, user } = stage(false)
    await user.keyboard('{ArrowRight}b3')
    expect(told).toEqual([])
  })

  it('give the space bar to the script after a click on a button, and to the button when it was reached by Tab', async () => {
    const { told, onPress, user } = stage()
    await user.click(screen.getByRole('button'))
    expect(onPress).toHaveBeenCalledTimes(1)
    await user.keyboard(' ')
    expect([told, onPress.mock.calls.length]).toEqual([['next'], 1])
    screen.getByRole('button').blur()
    await user.tab()
    await user.keyboard(' ')
    expect([told, onPress.mock.calls.length]).toEqual([['next'], 2])
  })
})

it('obeys a key that is pressed as soon as the scene stands, by what that scene says', () => {
  const told: number[] = []
  function Scene({ number }: { readonly number: number }) {
    const none = () => undefined
    const rest = { previous: none, first: none, last: none, jump: none, toggleBlank: none, end: none }
    useBriefingKeys({ ...rest, next: () => void told.push(number) }, true)
    useLayoutEffect(() => {
      if (number > 1) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))
    }, [number])
    return null
  }
  const { rerender } = render(<Scene number={1} />)
  rerender(<Scene number={2} />)
  expect(told).toEqual([2])
})
