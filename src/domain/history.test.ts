import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginHistory, redo, takeStep, undo } from './history'

it('letters typed into one field are one step, another field is another', () => {
  const typed = ['a', 'ab', 'abc'].reduce((history, text) => takeStep(history, text, 'title'), beginHistory(''))
  const both = takeStep(typed, 'abc!', 'text')
  expect(undo(both).present).toBe('abc')
  expect(undo(undo(both)).present).toBe('')
  expect(redo(redo(undo(undo(both)))).present).toBe('abc!')
})

it('after a step there is nothing to redo, and typing after an undo is a new step', () => {
  const undone = undo(takeStep(beginHistory('a'), 'b', 'title'))
  const again = takeStep(undone, 'c', 'title')
  expect([redo(again).present, undo(again).present]).toEqual(['c', 'a'])
})

it('undoing everything and redoing everything ends where it began', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (values) => {
      const end = values.reduce((history, value) => takeStep(history, value, null), beginHistory(Number.NaN))
      const back = values.reduce((history) => undo(history), end)
      expect(back.present).toBeNaN()
      expect(values.reduce((history) => redo(history), back).present).toBe(values.at(-1))
    }),
  )
})
