import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { asOf, files, version } from 'virtual:built-data'
import { expect, it } from 'vitest'
import { manifestSchema } from '@/domain/schema/artefact'

const folder = fileURLToPath(new URL('../../public/data/', import.meta.url))

it('every file of the data carries the hash of its content in its name, and the app knows it by that name', () => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')))
  const found = readdirSync(folder)
    .filter((file) => file !== 'manifest.json')
    .sort()
    .map((file) => {
      const content = readFileSync(folder + file)
      const sha256 = createHash('sha256').update(content).digest('hex')
      const name = file.split('.')[0] ?? ''
      expect(file).toBe(`${name}.${sha256.slice(0, 16)}.json`)
      return { name, file, bytes: content.byteLength, sha256 }
    })
  expect(found.map(({ name }) => name)).toEqual(['atlas', 'boundaries', 'briefings', 'incentives', 'records'])
  expect(manifest.artefacts.toSorted((left, right) => left.name.localeCompare(right.name))).toEqual(found)
  expect(files).toEqual(Object.fromEntries(found.map(({ name, ...file }) => [name, file])))
  expect({ version, asOf }).toEqual({ version: manifest.version, asOf: manifest.as_of })
})
