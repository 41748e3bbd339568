import type { Timer } from '@/domain/timer'

/** A scene as the speaker's window shows it. */
export interface ToldScene {
  readonly title: string
  readonly body: readonly string[]
  readonly notes: string
  /** Seconds that the speaker means to stay. */
  readonly dwell: number | null
}

/** What the audience's window says. Pictures are SVG documents of the map as it stands and of the next scene. */
export type FromStage =
  | { readonly from: 'stage'; readonly kind: 'here' }
  | { readonly from: 'stage'; readonly kind: 'script'; readonly title: string; readonly scenes: readonly ToldScene[] }
  | {
      readonly from: 'stage'
      readonly kind: 'place'
      readonly scene: number
      readonly isBlank: boolean
      readonly isExploring: boolean
      readonly timer: Timer
    }
  | { readonly from: 'stage'; readonly kind: 'pictures'; readonly current: string | null; readonly next: string | null }
  | { readonly from: 'stage'; readonly kind: 'gone' }

export type PointerLook = 'laser' | 'spotlight'

/** What the speaker's window says; a pointer stands at parts of the map's width and height. */
export type FromConsole =
  | { readonly from: 'console'; readonly kind: 'hello' }
  | { readonly from: 'console'; readonly kind: 'go'; readonly scene: number }
  | { readonly from: 'console'; readonly kind: 'blank'; readonly isBlank: boolean }
  | { readonly from: 'console'; readonly kind: 'timer'; readonly action: 'start' | 'pause' | 'reset' }
  | {
      readonly from: 'console'
      readonly kind: 'pointer'
      readonly look: PointerLook
      readonly at: { readonly x: number; readonly y: number } | null
    }
  | { readonly from: 'console'; readonly kind: 'gone' }

/** The parameter of the address that makes a window the speaker's; its value is the session. */
export const CONSOLE = 'console'
const SESSION_KEY = 'growth-atlas.presenter'

/** The session of this window: the same after a reload, another in another tab. */
export function presenterSession(): string {
  const made = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36)).join('')
  try {
    const kept = sessionStorage.getItem(SESSION_KEY)
    if (kept) return kept
    sessionStorage.setItem(SESSION_KEY, made)
  } catch {
    // Without storage a reload begins a new session.
  }
  return made
}

export interface PresenterChannel {
  readonly say: (message: FromStage | FromConsole) => void
  readonly close: () => void
}

/** Opens the channel of a session; windows of one origin hear each other, from disk too. */
export function openPresenterChannel(
  session: string,
  onMessage: (message: FromStage | FromConsole) => void,
): PresenterChannel {
  const channel = new BroadcastChannel(`growth-atlas.presenter.${session}`)
  channel.addEventListener('message', ({ data }: MessageEvent<FromStage | FromConsole>) => onMessage(data))
  return { say: (message) => channel.postMessage(message), close: () => channel.close() }
}
