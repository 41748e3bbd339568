import { act, render } from '@testing-library/react'
import { Profiler } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { realAtlas, realTopology } from '../../../tests/support/realAtlas'
import { type AppStore, createAppStore } from '@/store/createAppStore'
import { StoreContext } from '@/store/StoreContext'
import { SvgSurface } from './SvgSurface'

let store: AppStore
let renders = 0

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly tell: () => void) {}
      observe() {
        this.tell()
      }
      disconnect() {}
    },
  )
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(700)
  store = createAppStore({ atlas: { state: 'ready', value: realAtlas } })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const nothing = () => {}

function show() {
  const drawn = render(
    <StoreContext value={store}>
      <Profiler id="map" onRender={() => (renders += 1)}>
        <SvgSurface
          store={store}
          topology={realTopology}
          theme="light"
          leftInset={0}
          onHover={nothing}
          onPick={nothing}
          onReady={nothing}
        />
      </Profiler>
    </StoreContext>,
  )
  renders = 0
  return drawn
}

it('draws anew only when what it shows has changed', () => {
  const { container } = show()
  const sites = () => container.querySelectorAll('[data-site]').length
  const all = sites()
  expect(all).toBeGreaterThan(200)
  const { actions } = store.getState()
  act(() => actions.changeResults({ form: 'table' }))
  act(() => actions.changePreferences({ textSize: 'large' }))
  act(() => actions.changeView({ board: 'promises' }))
  // The same kind of money, written anew: the frame says the same.
  act(() => actions.changeFilters({ money: { ...store.getState().filters.money } }))
  expect(renders).toBe(0)
  act(() => actions.changeFilters({ industries: ['battery'] }))
  expect(renders).toBe(1)
  expect(sites()).toBeLessThan(all)
})
