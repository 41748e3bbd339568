import { vi } from 'vitest'

// What a reader can open is open: markup without a document cannot be pressed.
vi.mock('@/ui/Disclosure', () => ({
  Disclosure: ({ title, trailing, children }: Record<'title' | 'trailing' | 'children', React.ReactNode>) => (
    <>
      <h4>
        {title} {trailing}
      </h4>
      {children}
    </>
  ),
}))

// A page has an address; a profile prints it.
Object.assign(globalThis, { location: { href: 'http://localhost/' } })
