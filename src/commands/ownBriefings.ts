import { readPacked } from '@/datasets/packed'
import { beginHistory, redo, takeStep, undo } from '@/domain/history'
import { OWN_FORMAT } from '@/domain/ownBriefing'
import type { OwnBriefing, OwnScene } from '@/domain/schema/ownBriefing'
import type { AppStore } from '@/store/createAppStore'
import { forget, keep, readKept } from '@/store/ownStorage'
import type { OwnReady } from '@/store/slices/ownSlice'
import type { Draft } from '@/store/state'
import { endBriefing } from './briefing'

/** Milliseconds after a change until it is kept: nothing typed more than a second ago may be lost. */
const KEEP_AFTER = 300
const CHANNEL = 'growth-atlas.own-briefings'

const timers = new WeakMap<AppStore, Map<string, ReturnType<typeof setTimeout>>>()

/** A new id; crypto.randomUUID is missing on pages without TLS. */
const newId = (prefix: string) =>
  `${prefix}-${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`

const ready = (store: AppStore): OwnReady | null => {
  const { own } = store.getState()
  return own.state === 'ready' ? own : null
}
const draftOf = (store: AppStore, id: string) => ready(store)?.drafts.find(({ history }) => history.present.id === id)

const actionsOf = (store: AppStore) => store.getState().actions

/** Reads the reader's own briefings once, those of this browser and those packed into this file, and follows what other tabs keep. */
export async function loadOwnBriefings(store: AppStore): Promise<void> {
  if (store.getState().own.state === 'ready') return
  const kept = await readKept()
  if (store.getState().own.state === 'ready') return
  const drafts = (kept ?? []).map(({ briefing, revision }): Draft => ({
    history: beginHistory(briefing),
    revision,
    isKept: true,
  }))
  const missing = (readPacked()?.own ?? []).filter(({ id }) => !drafts.some(({ history }) => history.present.id === id))
  actionsOf(store).setOwn({
    state: 'ready',
    drafts: [
      ...drafts,
      ...missing.map((briefing): Draft => ({ history: beginHistory(briefing), revision: 0, isKept: false })),
    ],
    problem: kept === null ? 'closed' : null,
    copied: null,
  })
  new BroadcastChannel(CHANNEL).addEventListener('message', () => void readAgain(store))
  addEventListener('pagehide', () => void keepAll(store))
}

/** Takes over what another tab has kept, except where this one has changes of its own: those are settled when they are kept. */
async function readAgain(store: AppStore): Promise<void> {
  const kept = await readKept()
  if (!kept) return
  actionsOf(store).changeOwn(({ drafts }) => ({
    drafts: [
      ...drafts.flatMap((draft) => {
        const found = kept.find(({ briefing }) => briefing.id === draft.history.present.id)
        if (!draft.isKept) return [draft]
        return found === undefined
          ? []
          : [
              found.revision === draft.revision
                ? draft
                : { history: beginHistory(found.briefing), revision: found.revision, isKept: true },
            ]
      }),
      ...kept
        .filter(({ briefing }) => !drafts.some(({ history }) => history.present.id === briefing.id))
        .map(({ briefing, revision }): Draft => ({ history: beginHistory(briefing), revision, isKept: true })),
    ],
  }))
}

function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('kept')
  channel.close()
}

function keepSoon(store: AppStore, id: string): void {
  const own = timers.get(store) ?? new Map<string, ReturnType<typeof setTimeout>>()
  timers.set(store, own)
  // A running timer is not put off: steady typing must be kept too.
  if (own.has(id)) return
  own.set(
    id,
    setTimeout(() => {
      own.delete(id)
      void keepNow(store, id)
    }, KEEP_AFTER),
  )
}

/** What is being written: a second writing of one briefing would take the first for another tab's. */
const writing = new Map<string, Promise<void>>()

function keepNow(store: AppStore, id: string): Promise<void> {
  const next = (writing.get(id) ?? Promise.resolve()).then(() => write(store, id))
  writing.set(id, next)
  return next
}

async function write(store: AppStore, id: string): Promise<void> {
  const draft = draftOf(store, id)
  if (!draft || draft.isKept) return
  const { present } = draft.history
  const result = await keep(present, draft.revision)
  switch (result.state) {
    case 'kept':
      actionsOf(store).changeDraft(id, (now) => ({
        ...now,
        revision: result.revision,
        isKept: now.history.present === present,
      }))
      actionsOf(store).changeOwn(() => ({ problem: null }))
      tellOtherTabs()
      if (draftOf(store, id)?.isKept === false) keepSoon(store, id)
      return
    case 'changed-elsewhere':
      return keepAsCopy(store, id)
    default:
      actionsOf(store).changeOwn(() => ({ problem: result.state }))
  }
}

/** Two tabs have changed one briefing: the other tab's stays, this one's becomes a briefing of its own. Nothing is lost. */
function keepAsCopy(store: AppStore, id: string): void {
  const copy = newId('own')
  const title = draftOf(store, id)?.history.present.title ?? ''
  actionsOf(store).changeDraft(id, ({ history }) => ({
    history: {
      ...history,
      past: history.past.map((one) => ({ ...one, id: copy })),
      present: { ...history.present, id: copy },
      future: history.future.map((one) => ({ ...one, id: copy })),
    },
    revision: 0,
    isKept: false,
  }))
  actionsOf(store).changeOwn(() => ({ copied: title }))
  const { editing } = store.getState()
  if (editing?.briefing === id) actionsOf(store).edit({ ...editing, briefing: copy })
  keepSoon(store, copy)
  void readAgain(store)
}

async function keepAll(store: AppStore): Promise<void> {
  await Promise.all(
    (ready(store)?.drafts ?? [])
      .filter(({ isKept }) => !isKept)
      .map(({ history }) => keepNow(store, history.present.id)),
  )
}

/** Adds a briefing and opens it for work; an id that is already there gets a new one. */
export function addOwnBriefing(
  store: AppStore,
  briefing: Omit<OwnBriefing, 'format' | 'version' | 'id'> & { readonly id?: string },
): string {
  const isFree = briefing.id !== undefined && !draftOf(store, briefing.id)
  const made: OwnBriefing = {
    format: OWN_FORMAT,
    version: 1,
    id: isFree && briefing.id ? briefing.id : newId('own'),
    title: briefing.title,
    scenes: briefing.scenes,
  }
  actionsOf(store).changeOwn(({ drafts }) => ({
    drafts: [...drafts, { history: beginHistory(made), revision: 0, isKept: false }],
  }))
  actionsOf(store).edit({ briefing: made.id, scene: made.scenes[0]?.id ?? null })
  keepSoon(store, made.id)
  return made.id
}

/** Makes any briefing one's own, and opens it for work where the reader came from. */
export function copyBriefing(store: AppStore, title: string, scenes: readonly Omit<OwnScene, 'id'>[]): void {
  const { briefing } = store.getState()
  const id = addOwnBriefing(store, { title, scenes: scenes.map(newScene) })
  editBriefing(store, id, briefing?.scene ?? 0)
}

/** Leaves the script for the board where one's own briefings are made, at that scene. */
export function editBriefing(store: AppStore, id: string, index: number): void {
  endBriefing(store)
  actionsOf(store).changeView({ page: null, board: 'briefings' })
  actionsOf(store).edit({ briefing: id, scene: draftOf(store, id)?.history.present.scenes[index]?.id ?? null })
}

/** Changes a briefing as one step; steps of the same kind one after the other are undone together. */
export function changeOwnBriefing(
  store: AppStore,
  id: string,
  change: (briefing: OwnBriefing) => OwnBriefing,
  step: string | null = null,
): void {
  actionsOf(store).changeDraft(id, (draft) => ({
    ...draft,
    history: takeStep(draft.history, change(draft.history.present), step),
    isKept: false,
  }))
  keepSoon(store, id)
}

export function undoOwnBriefing(store: AppStore, id: string): void {
  actionsOf(store).changeDraft(id, (draft) => ({ ...draft, history: undo(draft.history), isKept: false }))
  keepSoon(store, id)
}

export function redoOwnBriefing(store: AppStore, id: string): void {
  actionsOf(store).changeDraft(id, (draft) => ({ ...draft, history: redo(draft.history), isKept: false }))
  keepSoon(store, id)
}

export function removeOwnBriefing(store: AppStore, id: string): void {
  actionsOf(store).changeOwn(({ drafts }) => ({ drafts: drafts.filter(({ history }) => history.present.id !== id) }))
  if (store.getState().editing?.briefing === id) actionsOf(store).edit(null)
  void forget(id).then(tellOtherTabs)
}

export function dismissCopied(store: AppStore): void {
  actionsOf(store).changeOwn(() => ({ copied: null }))
}

/** A scene of one's own with a new id. */
export function newScene(scene: Omit<OwnScene, 'id'>): OwnScene {
  return { ...scene, id: newId('scene') }
}
