import { useEffect, useRef, useState } from 'react'
import { setTimer } from '@/commands/briefing'
import { CONSOLE, type FromConsole, openPresenterChannel, type PresenterChannel, presenterSession } from '../channel'
import type { AppStore } from '@/store/createAppStore'
import type { Script } from '../script/scene'

/** Where the speaker's window stands: never opened, open, closed since, or kept from opening by the browser. */
export type ConsoleState = 'none' | 'open' | 'closed' | 'blocked'

interface Stage {
  readonly store: AppStore
  readonly script: Script | null
  readonly index: number
  readonly isBlank: boolean
  readonly go: (scene: number) => void
  readonly setBlank: (isBlank: boolean) => void
  /** Draws what the map shows and the next scene; null where it cannot. */
  readonly drawPictures: () => Promise<{ readonly current: string | null; readonly next: string | null }>
}

/** How often it is looked whether the speaker's window still stands, and how long the map must rest before it is drawn for it, in ms. */
const LOOK_EVERY = 1000
const REST = 400

/** The audience's side of the speaker's window. The briefing never waits for it. */
export function usePresenter(stage: Stage): { readonly state: ConsoleState; readonly open: () => void } {
  const [state, setConsole] = useState<ConsoleState>('none')
  const channel = useRef<PresenterChannel | null>(null)
  const opened = useRef<Window | null>(null)
  const latest = useRef(stage)
  useEffect(() => {
    latest.current = stage
  })
  const { store, index, isBlank, script } = stage

  useEffect(() => {
    const sayPlace = () => {
      const { timer, briefing } = store.getState()
      channel.current?.say({
        from: 'stage',
        kind: 'place',
        scene: latest.current.index,
        isBlank: latest.current.isBlank,
        isExploring: briefing?.isExploring ?? false,
        timer,
      })
    }
    const sayScript = () => {
      const { script: told } = latest.current
      if (told)
        channel.current?.say({
          from: 'stage',
          kind: 'script',
          title: told.title,
          scenes: told.scenes.map(({ title, body, notes, dwell }) => ({ title, body, notes, dwell })),
        })
    }
    let isHeard = false
    const sayPictures = async () => {
      if (!isHeard) return
      const pictures = await latest.current.drawPictures()
      channel.current?.say({ from: 'stage', kind: 'pictures', ...pictures })
    }
    const hear = (message: FromConsole) => {
      switch (message.kind) {
        case 'hello':
          isHeard = true
          setConsole('open')
          sayScript()
          sayPlace()
          return void sayPictures()
        case 'go':
          return latest.current.go(message.scene)
        case 'blank':
          return latest.current.setBlank(message.isBlank)
        case 'timer':
          setTimer(store, message.action)
          return sayPlace()
        case 'gone':
          isHeard = false
          return setConsole('closed')
        case 'pointer':
          return
      }
    }
    const made = openPresenterChannel(presenterSession(), (message) =>
      message.from === 'console' ? hear(message) : undefined,
    )
    channel.current = made
    made.say({ from: 'stage', kind: 'here' })
    let rest: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = store.subscribe((after, before) => {
      if (after.timer !== before.timer) sayPlace()
      clearTimeout(rest)
      rest = setTimeout(() => void sayPictures(), REST)
    })
    const leave = () => made.say({ from: 'stage', kind: 'gone' })
    addEventListener('pagehide', leave)
    const looking = setInterval(() => {
      if (!opened.current?.closed) return
      opened.current = null
      setConsole('closed')
    }, LOOK_EVERY)
    return () => {
      clearInterval(looking)
      clearTimeout(rest)
      unsubscribe()
      removeEventListener('pagehide', leave)
      // Who explores comes back; only an ended briefing is gone.
      if (store.getState().briefing?.isExploring) sayPlace()
      else leave()
      made.close()
      channel.current = null
    }
  }, [store])

  useEffect(() => {
    const { timer } = store.getState()
    channel.current?.say({ from: 'stage', kind: 'place', scene: index, isBlank, isExploring: false, timer })
  }, [store, index, isBlank])
  useEffect(() => {
    channel.current?.say({ from: 'stage', kind: 'here' })
  }, [script])

  const open = () => {
    const address = new URL(location.href)
    address.search = `?${CONSOLE}=${presenterSession()}&lang=${store.getState().language}`
    opened.current = window.open(address, `growth-atlas-console-${presenterSession()}`, 'popup,width=1100,height=760')
    setConsole(opened.current === null ? 'blocked' : 'none')
  }
  return { state, open }
}
