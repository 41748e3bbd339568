import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../scripts/contentSecurityPolicy'

const read = (name: string) => readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8')
const SAMPLES = ['nginx.conf', 'apache.htaccess', '_headers', 'cloudfront/page.json', 'cloudfront/hashed.json'] as const
const FOR_EVER = 'public, max-age=31536000, immutable'

describe.each(SAMPLES)('the sample %s', (name) => {
  it('holds the page by the policy of the build, and lets only its own origin frame it', () => {
    const policies = read(name).match(/default-src [^"\n]+/g) ?? []
    expect(new Set(policies)).toEqual(new Set([`${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`]))
  })

  it('keeps types from being guessed and tells other sites nothing of the view', () => {
    expect(read(name)).toMatch(/nosniff|"ContentTypeOptions"/)
    expect(read(name)).toMatch(/no-referrer/)
  })
})

it.each(['nginx.conf', 'apache.htaccess'] as const)(
  '%s keeps for ever what has a hash in its name, nothing else',
  (name) => {
    const sample = read(name)
    expect(sample).toContain(FOR_EVER)
    expect(sample).toContain('"no-cache"')
    const patterns = [...sample.matchAll(name === 'nginx.conf' ? /"~(\S+)" "public/g : /=~ m#(\S+)#"/g)].map(
      ([, pattern]) => new RegExp(pattern ?? ''),
    )
    const isKept = (path: string) => patterns.some((pattern) => pattern.test(path))
    expect(
      ['/assets/index-Dsa_f492.js', '/atlas/assets/map-BtfR820C.css', '/data/atlas.18e46ddffef1c31e.json'].map(isKept),
    ).toEqual([true, true, true])
    expect(['/', '/index.html', '/sw.js', '/data/manifest.json', '/growth-atlas.html'].map(isKept)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  },
)

it('the other samples keep for ever the folder of hashed files, and have the page asked for anew', () => {
  expect(/\/assets\/\*\n {2}Cache-Control: (.*)/.exec(read('_headers'))?.[1]).toBe(FOR_EVER)
  expect(read('_headers').match(/Cache-Control/g)).toHaveLength(1)
  expect(read('cloudfront/hashed.json')).toContain(FOR_EVER)
  expect(read('cloudfront/page.json')).toContain('"no-cache"')
})
