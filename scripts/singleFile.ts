import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { readBuiltArtefact, readManifest } from './builtData.ts'
import { LICENCES_FILE } from './licences.ts'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
export const SINGLE_FILE = 'growth-atlas.html'

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const packed = (text: string) => gzipSync(text, { level: 9 }).toString('base64')
/** Closing tags inside a script or style would end it. */
const held = (id: string, text: string) => `<script type="application/gzip" id="${id}">${packed(text)}</script>`

/** Unpacks the app and runs it; the policy of the page knows the hash of this and of the app, and allows nothing else. */
const LOADER = `if(typeof DecompressionStream==='undefined')document.getElementById('root').textContent='이 파일을 열려면 더 새로운 브라우저가 필요합니다. This file needs a newer browser.';else new Response(new Blob([Uint8Array.from(atob(document.getElementById('app-code').textContent),c=>c.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream('gzip'))).text().then(code=>{const app=document.createElement('script');app.type='module';app.textContent=code;document.head.append(app)})`

/** A page opened from disk cannot start a worker from a file beside it: the code of MapLibre's worker becomes a part of the app. */
export const inlineMapWorker: Plugin = {
  name: 'inline-map-worker',
  enforce: 'pre',
  resolveId: (source) => (source.startsWith('maplibre-gl/dist/maplibre-gl-worker.mjs') ? '\0map-worker' : null),
  load: (id) =>
    id === '\0map-worker'
      ? `export default URL.createObjectURL(new Blob([${JSON.stringify(readFileSync(at('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'), 'utf8'))}], { type: 'text/javascript' }))`
      : null,
}

/**
 * Makes the whole build one HTML file that opens from disk: the app and the data packed into it, styles and typeface beside them, and a policy
 * that lets it ask for nothing.
 */
export const singleFile: Plugin = {
  name: 'single-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const outputs = Object.values(bundle)
      const chunks = outputs.filter((output) => output.type === 'chunk')
      const [app] = chunks
      if (!app || chunks.length > 1) return this.error(`one chunk was expected, not ${chunks.length}`)
      const styles = outputs
        .flatMap((output) =>
          output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
        )
        .join('\n')
      const licences = bundle[LICENCES_FILE]
      if (licences?.type !== 'asset') return this.error(`${LICENCES_FILE} is missing`)
      for (const name of Object.keys(bundle)) delete bundle[name]
      // Vite leaves its marker where there is nothing to preload.
      const code = app.code.replaceAll('__VITE_PRELOAD__', 'void 0')
      const policy = [
        "default-src 'none'",
        `script-src ${sha256(LOADER)} ${sha256(code)}`,
        "style-src 'unsafe-inline'",
        'img-src data: blob:',
        'font-src data:',
        'worker-src blob: data:',
        'connect-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ')
      const artefacts = readManifest().artefacts.map(({ name }) => held(`artefact-${name}`, readBuiltArtefact(name)))
      const icon = `data:image/svg+xml;base64,${readFileSync(at('public/icon.svg')).toString('base64')}`
      const page = readFileSync(at('index.html'), 'utf8')
        .replace(
          '<meta charset="utf-8" />',
          `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace('./icon.svg', icon)
        .replace('</head>', () => `  <style>${styles.replaceAll('</style', '<\\/style')}</style>\n  </head>`)
        .replace(/<script type="module" src="[^"]+"><\/script>/, () =>
          [
            ...artefacts,
            held('licences', String(licences.source)),
            held('app-code', code),
            `<script>${LOADER}</script>`,
          ].join('\n    '),
        )
      this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: page })
    },
  },
}
