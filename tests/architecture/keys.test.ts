import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

const KEY = /key=\{(?:[^{}]|\{[^{}]*\})*\}/g
/** A control keyed by what it holds is made anew at each change of it, and the focus falls to the page. */
const HELD = /\b(value|text|minimum|maximum|amount|asOf|dwell|weight)\b/

const heldKeys = (text: string): readonly string[] =>
  [...text.matchAll(KEY)].map(([key]) => key).filter((key) => HELD.test(key))

it('no control is keyed by what it holds', () => {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'))
  expect(paths.length).toBeGreaterThan(80)
  const found = paths.flatMap((path) =>
    heldKeys(readFileSync(join(source, path), 'utf8')).map((key) => `${path} ${key}`),
  )
  // Drawn text and lists of problems, in which nobody types.
  expect(found.filter((each) => !/^map|NoticeList|SceneForm\.tsx key=\{`\$\{parameter\}/.test(each))).toEqual([])
})

it.each(['key={value}', 'key={`minimum ${money.minimum}`}', 'key={`${first.from} ${money.maximum}`}'])(
  'finds %s',
  (text) => expect(heldKeys(`<input ${text} type="text" />`)).toEqual([text]),
)
