/** Where the link to the view stands: the address of the page, or a stand-in where a page has none of its own. */
export interface AddressBar {
  /** The query of the present entry, with its question mark; empty where there is none. */
  read(): string
  /** Puts a query into a new entry of the history. Never throws; where it fails, `read` answers what it did before. */
  push(query: string): void
  /** Puts a query in place of that of the present entry. Never throws, as `push`. */
  replace(query: string): void
  /** Calls when the reader goes back or forward; answers how to stop. */
  onChange(listener: () => void): () => void
}

/**
 * The address of this page. A browser may refuse to write it (Safari after a hundred times in thirty seconds, a sandboxed frame always): the page goes on
 * without, `onRefused` is called the first time, and the next change tries again.
 */
export function browserAddressBar(onRefused: () => void): AddressBar {
  let isTold = false
  const write = (how: 'pushState' | 'replaceState', query: string) => {
    try {
      history[how](null, '', `${location.pathname}${query}${location.hash}`)
    } catch {
      if (!isTold) onRefused()
      isTold = true
    }
  }
  return {
    read: () => location.search,
    push: (query) => write('pushState', query),
    replace: (query) => write('replaceState', query),
    onChange: (listener) => {
      addEventListener('popstate', listener)
      return () => removeEventListener('popstate', listener)
    },
  }
}

/** A history in memory, for a page inside another and for tests. */
export interface MemoryAddressBar extends AddressBar {
  /** All queries, the oldest first. */
  entries(): readonly string[]
  /** Goes back (negative) or forward by that many entries, as far as there are any. */
  go(steps: number): void
}

export function memoryAddressBar(query = ''): MemoryAddressBar {
  let entries = [query]
  let present = 0
  const listeners = new Set<() => void>()
  return {
    read: () => entries[present] ?? '',
    push: (next) => {
      entries = [...entries.slice(0, present + 1), next]
      present += 1
    },
    replace: (next) => {
      entries = entries.with(present, next)
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    entries: () => entries,
    go: (steps) => {
      const wanted = Math.min(Math.max(present + steps, 0), entries.length - 1)
      if (wanted === present) return
      present = wanted
      for (const listener of listeners) listener()
    },
  }
}
