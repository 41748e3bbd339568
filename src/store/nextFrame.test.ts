// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { nextFrame } from './nextFrame'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('calls once with the frame', () => {
  vi.useFakeTimers()
  const call = vi.fn()
  nextFrame(call)
  expect(call).not.toHaveBeenCalled()
  vi.advanceTimersToNextFrame()
  vi.runAllTimers()
  expect(call).toHaveBeenCalledOnce()
})

it('calls once all the same where a covered window draws no frame', () => {
  vi.useFakeTimers()
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1)
  const call = vi.fn()
  nextFrame(call)
  vi.runAllTimers()
  expect(call).toHaveBeenCalledOnce()
})

it('does not wait for a frame in a page that is hidden', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const call = vi.fn()
  nextFrame(call)
  await Promise.resolve()
  expect(call).toHaveBeenCalledOnce()
})
