import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { builtData } from './scripts/builtData.ts'
import { CHUNKS } from './scripts/chunks.ts'
import { CONTENT_SECURITY_POLICY } from './scripts/contentSecurityPolicy.ts'
import { licences, LICENCES_FILE, LICENCES_OF_CODE } from './scripts/licences.ts'
import { inlineMapWorker, SINGLE_FILE, singleFile } from './scripts/singleFile.ts'

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

/**
 * After the first visit the hosted app opens without a network; an update waits until it is asked for. The single file is not kept ahead of
 * time: who packs it while there is a network has it.
 */
const offline = (isOn: boolean) =>
  VitePWA({
    disable: !isOn,
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: '성장지도 — 5극 3특 지역투자 지도',
      short_name: '성장지도',
      description: '5극 3특 지역투자 지도 · Korea Growth Atlas',
      lang: 'ko',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#0b50d0',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,json,woff2,svg,png}', LICENCES_FILE],
      globIgnores: [SINGLE_FILE],
      maximumFileSizeToCacheInBytes: 4_000_000,
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [new RegExp(SINGLE_FILE)],
      ignoreURLParametersMatching: [/.*/],
      runtimeCaching: [
        { urlPattern: new RegExp(SINGLE_FILE), handler: 'NetworkFirst', options: { cacheName: 'single-file' } },
      ],
    },
  })

/** The hosted app; with `--mode single` the same as one file, put beside it. */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single'
  return {
    base: './',
    plugins: [
      react({ compiler: true }),
      builtData,
      // React Aria ships the messages of some thirty languages; ours are two.
      { ...optimizeLocales.vite({ locales: ['ko-KR', 'en-US'] }), enforce: 'pre' as const },
      offline(mode === 'production'),
      licences,
      ...(isSingle ? [inlineMapWorker, singleFile] : [contentSecurityPolicy]),
    ],
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
    build: {
      target: 'es2022',
      license: { fileName: LICENCES_OF_CODE },
      chunkSizeWarningLimit: isSingle ? 6000 : 1200,
      ...(isSingle
        ? {
            emptyOutDir: false,
            copyPublicDir: false,
            cssCodeSplit: false,
            assetsInlineLimit: Number.POSITIVE_INFINITY,
            rolldownOptions: {
              input: fileURLToPath(new URL('./src/main.tsx', import.meta.url)),
              output: { codeSplitting: false },
            },
          }
        : { manifest: true, rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } }),
    },
    server: { port: 5173 },
    preview: { port: 4173 },
  }
})
