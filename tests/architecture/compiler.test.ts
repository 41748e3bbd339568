import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform-react'
import { expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** What the React Compiler says of a file; a component of which it says something is left as written. */
function diagnose(path: string, text: string): readonly string[] {
  const { errors } = transformSync(path, text, { reactCompiler: { reportDiagnostics: true } })
  return errors.map(({ message }) => `${path}: ${message}`)
}

it('every component and hook is compiled, but the one whose library forbids it', () => {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
  )
  const compiled = paths.filter((path) => path.endsWith('.tsx'))
  expect(compiled.length).toBeGreaterThan(100)
  expect(paths.flatMap((path) => diagnose(path, readFileSync(join(source, path), 'utf8')))).toEqual([
    'features/results/ResultsList.tsx: Use of incompatible library',
  ])
})

it.each([
  'function useX(id) { const all = useRef([]); all.current.push(id); return all.current.length }',
  "function X() { const load = async () => (await import('./y')).y(); return <button onClick={load} /> }",
])('finds what it leaves alone: %s', (text) => {
  expect(diagnose('X.tsx', text)).not.toEqual([])
})
