import { createHash, webcrypto } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadArtefact } from './loadArtefact'

const TEXT = JSON.stringify([{ id: 'rates' }])
vi.mock('virtual:built-data', () => {
  const text = '[{"id":"rates"}]'
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { files: { incentives: { file: 'incentives.0123.json', bytes: text.length, sha256 } } }
})

const asked: string[] = []
let answer: () => Response | Promise<Response> = () => new Response(TEXT)
beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('crypto', webcrypto)
  vi.stubGlobal('document', { getElementById: () => null, baseURI: 'https://atlas.example/plan/' })
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.pathname)
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

const reasonFor = async (answered: typeof answer) => {
  answer = answered
  const loaded = await loadArtefact('incentives')
  return loaded.state === 'failed' ? loaded.error.reason : loaded.value
}

it('reads what it was built with, under the name that holds its hash', async () => {
  expect(await reasonFor(() => new Response(TEXT))).toEqual([{ id: 'rates' }])
  expect(asked).toEqual(['/plan/data/incentives.0123.json'])
})

it.each<[string, typeof answer, string]>([
  ['no answer', () => Promise.reject(new TypeError('offline')), 'unreachable'],
  ['an error of the host', () => new Response('', { status: 404 }), 'unreachable'],
  ['a page in its place', () => new Response('<!doctype html>'), 'not-json'],
  ['nothing', () => new Response(''), 'not-json'],
  ['a part of it', () => new Response(TEXT.slice(0, -3)), 'not-json'],
  ['other data', () => new Response('{"facts":3}'), 'wrong-content'],
  ['data of the same length', () => new Response(TEXT.replace('rates', 'ratez')), 'wrong-content'],
])('is told %s from it', async (_, answered, reason) => {
  expect(await reasonFor(answered)).toBe(reason)
})

it('goes by the length where the browser offers no hash', async () => {
  vi.stubGlobal('crypto', {})
  expect(await reasonFor(() => new Response('{"facts":3}'))).toBe('wrong-content')
  expect(await reasonFor(() => new Response(TEXT))).toEqual([{ id: 'rates' }])
})
