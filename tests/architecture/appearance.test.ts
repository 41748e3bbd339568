import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../src/map', import.meta.url))

/** The mathematics of Mercator, in which nothing is said about looks. */
const GEOMETRY = ['svg/viewport.ts']

function filesBelow(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) && !GEOMETRY.includes(path)
      ? [{ path, text: readFileSync(join(root, path), 'utf8') }]
      : []
  })
}

/**
 * What is said about looks outside of the table of the appearance: numbers but nought and one, in code or in quotes, and colours. A 2 may
 * double or halve, square or raise; the version of the style's format is no look.
 */
function looksIn(text: string): readonly string[] {
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replaceAll(/^import[\s\S]*?from '.*'$/gm, '')
    .replaceAll(/\*\* 2\b|\b2 \*\*?(?= )|[*/] 2(?![\w.])|\bversion: 8\b/g, '')
  return [
    ...[...code.matchAll(/(?<![\w$.#])\d*\.?\d+(?![\w$])/g)]
      .map(([found]) => found)
      .filter((found) => Number(found) > 1 || /\.\d/.test(found)),
    ...[...code.matchAll(/#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\(/g)].map(([found]) => found),
  ]
}

it('the style of the web map and the SVG drawing hold no looks of their own', () => {
  const files = ['engine', 'svg'].flatMap(filesBelow)
  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap(({ path, text }) => looksIn(text).map((found) => `${path}: ${found}`))).toEqual([])
})

it.each([
  ["const layer = { 'line-width': 3 }", ['3']],
  ["const layer = { minzoom: 7.6, paint: { 'text-opacity': ['case', ['get', 'isPale'], 0.45, 1] } }", ['7.6', '0.45']],
  ['<circle r="14" fillOpacity={0.3} />', ['14', '0.3']],
  ['const dash = `${wide * 2.6} ${wide * 1.2}`', ['2.6', '1.2']],
  ["const paint = { 'circle-color': '#0b50d0' }", ['#0b50d0']],
  ['const width = 2', ['2']],
  ['const middle = width / 2 + 2 * gap + 2 ** zoom // 14 px', []],
  ['const first = list[0] ?? list.at(-1)', []],
])('finds what is planted: %s', (text, found) => {
  expect(looksIn(text)).toEqual(found)
})
