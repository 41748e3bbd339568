import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What each folder of src may import from src (docs/DESIGN.md §4). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ui: [],
  datasets: ['domain'],
  i18n: ['domain'],
  store: ['domain', 'datasets'],
  commands: ['domain', 'datasets', 'store'],
  map: ['domain', 'datasets', 'store', 'commands', 'i18n', 'ui'],
  exports: ['domain'],
  evidence: ['domain', 'datasets', 'store', 'commands', 'i18n', 'ui'],
  features: ['domain', 'datasets', 'store', 'commands', 'i18n', 'ui', 'evidence', 'exports'],
  briefing: ['domain', 'datasets', 'store', 'commands', 'i18n', 'ui', 'evidence', 'exports'],
  app: ['domain', 'datasets', 'store', 'commands', 'i18n', 'ui', 'evidence', 'features', 'briefing', 'map'],
}
/** What each folder inside a folder of src may import from beside it; files that lie in none are on the table for all, and import none. */
const INSIDE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  briefing: { script: [], console: [], paper: ['script'], screen: ['script', 'paper'], authoring: ['script'] },
  map: {
    frame: [],
    appearance: ['frame'],
    engine: ['frame', 'appearance'],
    svg: ['frame', 'appearance'],
    view: ['frame', 'appearance', 'engine', 'svg'],
  },
}
/** Libraries that only one folder may touch. */
const OWNERS: Readonly<Record<string, string>> = { 'maplibre-gl': 'map', zustand: 'store' }

interface SourceFile {
  readonly path: string
  readonly text: string
}

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(entry.name) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : []
  })
}

const importsOf = ({ text }: SourceFile) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** The file an import leads to, as a path from the root; null for packages. */
function resolve(path: string, target: string): string | null {
  if (target.startsWith('@/')) return `src/${target.slice(2)}`
  return target.startsWith('.')
    ? relative('.', join(path, '..', target))
        .split(sep)
        .join('/')
    : null
}

function violations(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !/\.test\.tsx?$/.test(path))
    .flatMap((file) => {
      const [, folder = '', inner = '', isNested] = file.path.split('/')
      return importsOf(file).flatMap((target) => {
        const owner = OWNERS[target.split('/')[0] ?? '']
        if (owner && folder !== owner) return [`${file.path} imports ${target}, which only src/${owner} may`]
        const [top, goal = '', other = '', isOtherNested] = resolve(file.path, target)?.split('/') ?? []
        if (top !== 'src' || !(folder in ALLOWED)) return []
        if (goal !== folder) return ALLOWED[folder]?.includes(goal) ? [] : [`${file.path} imports ${target}`]
        if (folder === 'features') return other === inner ? [] : [`${file.path} imports another feature: ${target}`]
        const order = INSIDE[folder]
        if (!order || !isOtherNested || other === inner) return []
        return isNested && order[inner]?.includes(other) ? [] : [`${file.path} imports ${target}`]
      })
    })
}

const files = filesBelow('src')
const code = [...files, ...filesBelow('data'), ...filesBelow('tests')]

describe('imports', () => {
  it('run one way', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(400)
    expect(violations(files)).toEqual([])
  })

  it.each([
    ['src/domain/x.ts', "import { a } from '@/store/state'"],
    ['src/features/filters/X.tsx', "import { A } from '@/features/detail/DetailPanel'"],
    ['src/features/filters/Y.tsx', "import { A } from '../detail/DetailPanel'"],
    ['src/features/filters/Z.tsx', "import { Map } from 'maplibre-gl'"],
    ['src/ui/X.tsx', "import { t } from '@/i18n/format'"],
    ['src/app/X.tsx', "import { create } from 'zustand'"],
    ['src/map/engine/x.ts', "import { SvgMap } from '../svg/SvgMap'"],
    ['src/map/svg/x.ts', "import { buildStyle } from '../engine/buildStyle'"],
    ['src/map/svg/x.ts', "import { roundCamera } from '@/map/view/ShownMap'"],
    ['src/map/frame/layers/x.ts', "import { LEVELS } from '../../appearance/drawing'"],
    ['src/map/appearance/layers/x.ts', "import { MapEngine } from '../../engine/MapEngine'"],
    ['src/map/x.ts', "import { MapEngine } from './engine/MapEngine'"],
    ['src/commands/x.ts', "import type { Scene } from '@/briefing/script/scene'"],
    ['src/features/filters/W.tsx', "import { useScript } from '@/briefing/script/useScript'"],
    ['src/briefing/screen/X.tsx', "import { A } from '@/features/detail/DetailPanel'"],
    ['src/briefing/script/x.ts', "import { Handout } from '../paper/Handout'"],
    ['src/briefing/console/X.tsx', "import type { Scene } from '../script/scene'"],
    ['src/briefing/x.ts', "import type { Scene } from './script/scene'"],
    ['src/briefing/new/x.ts', "import type { Scene } from '../script/scene'"],
  ])('finds a planted fault in %s', (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1)
  })
})

describe('files', () => {
  it('stay short', () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([])
    expect(lengths.filter(({ lines }) => lines > 200).length / lengths.length).toBeLessThan(0.05)
  })

  it('hold no any, no silenced compiler, no skipped or sleeping test', () => {
    const banned = new RegExp(
      [
        ': any\\b',
        '\\bas any\\b',
        '<any>',
        '@ts-(ignore|expect-error|nocheck)',
        '\\b(it|test|describe)\\.(skip|only|todo|fixme)\\b',
        'waitForTimeout',
        'dangerouslySetInnerHTML',
      ].join('|'),
    )
    expect(
      code.filter(({ path, text }) => !path.endsWith('imports.test.ts') && banned.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  it('remember results only in a store or a picture, never for all of them at once', () => {
    const atModule = /^(?:export )?(?:const|let) [^\n]*(?:createDerivations\(|memoise)/m
    expect(atModule.test('const shared = createDerivations()')).toBe(true)
    expect(
      files.filter(({ path, text }) => !/\.test\.tsx?$/.test(path) && atModule.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  it('change the state by actions alone', () => {
    const raw = /\bsetState\(/
    const outside = code.filter(({ path }) => !path.startsWith('src/store/') && !path.endsWith('imports.test.ts'))
    expect(outside.length).toBeGreaterThan(200)
    expect(outside.filter(({ text }) => raw.test(text)).map(({ path }) => path)).toEqual([])
    expect(files.filter(({ text }) => /\bStoreApi\b/.test(text)).map(({ path }) => path)).toEqual([
      'src/store/createAppStore.ts',
    ])
  })

  it('are imported from where they are, not through barrels', () => {
    expect(files.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([])
  })
})

it('the folders that the design names exist', () => {
  const design = readFileSync(join(root, 'docs/DESIGN.md'), 'utf8')
  const named = [...design.matchAll(/^ {2}([a-z0-9]+)\/ /gm)].map((match) => match[1] ?? '')
  expect(named.sort()).toEqual(
    readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  )
})
