import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { inlineMapWorker, singleFile } from './scripts/singleFile.ts'

/** No request leaves the page's own origin. In development Vite needs inline scripts, so the policy is that of the build. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** The hosted app; with `--mode single` the same as one file, put beside it. */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single'
  return {
    base: './',
    plugins: [
      react(),
      // React Aria ships the messages of some thirty languages; ours are two.
      { ...optimizeLocales.vite({ locales: ['ko-KR', 'en-US'] }), enforce: 'pre' as const },
      ...(isSingle ? [inlineMapWorker, singleFile] : [contentSecurityPolicy]),
    ],
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
    build: {
      target: 'es2022',
      chunkSizeWarningLimit: isSingle ? 6000 : 1200,
      ...(isSingle
        ? { emptyOutDir: false, copyPublicDir: false, cssCodeSplit: false, assetsInlineLimit: Number.POSITIVE_INFINITY, rolldownOptions: { input: fileURLToPath(new URL('./src/main.tsx', import.meta.url)), output: { codeSplitting: false } } }
        : {}),
    },
    server: { port: 5173 },
    preview: { port: 4173 },
  }
})
