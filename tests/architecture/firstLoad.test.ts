import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ko } from '../../src/i18n/ko'
import { koLater } from '../../src/i18n/koLater'

const root = join(import.meta.dirname, '../..')
const STATIC_IMPORT = /^(?:import|export) (?!type\b)(?:[^';]*? from )?'([^']+)'/gm

interface FirstFile {
  readonly path: string
  readonly text: string
}

/** Every file that comes with the page: what `main.tsx` imports, itself or through others, without waiting. */
function filesOfFirstLoad(): { readonly files: readonly FirstFile[]; readonly packages: readonly string[] } {
  const paths = new Set(['src/main.tsx'])
  const [files, packages]: [FirstFile[], Set<string>] = [[], new Set()]
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8')
    files.push({ path, text })
    for (const [, target = ''] of text.matchAll(STATIC_IMPORT)) {
      const base = target.startsWith('@/')
        ? `src/${target.slice(2)}`
        : target.startsWith('.') && join(dirname(path), target)
      if (!base) packages.add(target)
      else {
        const found = ['.ts', '.tsx'].map((ending) => base + ending).find((file) => existsSync(join(root, file)))
        if (found) paths.add(found)
      }
    }
  }
  return { files, packages: [...packages].sort() }
}
const { files, packages } = filesOfFirstLoad()

it('the first view stands on few libraries', () => {
  expect(packages).toEqual([
    '@tanstack/react-virtual',
    'es-hangul',
    'i18next',
    'idb',
    'lucide-react',
    'react',
    'react-dom/client',
    'react-i18next',
    'topojson-client',
    'virtual:built-data',
    'zustand',
    'zustand/vanilla',
  ])
})

it('the first view uses no text that comes later', () => {
  expect(files.length).toBeGreaterThan(80)
  const sections = new RegExp(`['\`](${Object.keys({ ...ko, ...koLater }).join('|')})\\.`, 'g')
  const used = files
    .filter(({ path }) => !path.startsWith('src/i18n/'))
    .flatMap(({ path, text }) => [...text.matchAll(sections)].map(([, section = '']) => ({ path, section })))
  expect(used.length).toBeGreaterThan(80)
  expect(used.filter(({ section }) => section in koLater)).toEqual([])
})
