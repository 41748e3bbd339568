import { expect, it } from 'vitest'
import { elapsed, NEW_TIMER, pauseTimer, startTimer, turnScene } from './timer'

it('counts the whole and the scene, stands while paused, and begins each scene at nothing', () => {
  const begun = startTimer(NEW_TIMER, 1000)
  expect(elapsed(begun, 4000)).toEqual({ whole: 3000, scene: 3000 })
  const second = turnScene(begun, 4000)
  expect(elapsed(second, 5000)).toEqual({ whole: 4000, scene: 1000 })
  const paused = pauseTimer(second, 6000)
  expect(elapsed(paused, 60_000)).toEqual({ whole: 5000, scene: 2000 })
  expect(elapsed(startTimer(paused, 70_000), 70_500)).toEqual({ whole: 5500, scene: 2500 })
})

it('stands on a new scene while it is paused, and starting twice changes nothing', () => {
  expect(elapsed(turnScene(pauseTimer(startTimer(NEW_TIMER, 0), 500), 900), 5000)).toEqual({ whole: 500, scene: 0 })
  const begun = startTimer(NEW_TIMER, 100)
  expect(startTimer(begun, 900)).toBe(begun)
})
