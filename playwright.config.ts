import { defineConfig } from '@playwright/test'
import type { AtlasOptions } from './tests/support/atlasTest'
import { findChromium } from './tests/support/findChromium'
import { environmentFits } from './tests/visual/environment'

const PORT = Number(process.env.ATLAS_PORT ?? 4173)
/** The built app to test: another folder is a copy with a fault in it, or an older build. */
const DIST = process.env.ATLAS_DIST ?? 'dist'
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]
/** A page without WebGL is painted twice as fast by the processor itself as by software that stands in for a graphics card. */
const SVG = {
  renderer: 'svg' as const,
  launchOptions: { executablePath: findChromium(), args: [...FLAGS, '--disable-gpu'] },
}
const VISUAL = { testDir: 'tests/visual', snapshotPathTemplate: '{testDir}/pictures/{arg}-{projectName}{ext}' }

export default defineConfig<AtlasOptions>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Limits that only a test that hangs reaches, on a machine that has other work too.
  timeout: 300_000,
  expect: {
    timeout: Number(process.env.ATLAS_PATIENCE ?? 45_000),
    toHaveScreenshot: { maxDiffPixelRatio: 0.005, threshold: 0.2, animations: 'disabled' },
  },
  reporter: [['list'], ['json', { outputFile: process.env.ATLAS_REPORT ?? 'reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    contextOptions: { reducedMotion: 'reduce' },
    // `npx playwright test --retries=1` records what happened.
    trace: 'on-first-retry',
    // Only the tests of the service worker let one in: it would answer where a test wants a fault.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium(),
      args: [...FLAGS, '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
    },
  },
  projects: [
    // Software that stands in for a graphics card takes every core: one at a time, and first: the other goes on beside it.
    { name: 'webgl', grep: /@webgl|@both/, workers: 1 },
    // What does not depend on which of the two draws the map runs on the quicker one.
    { name: 'svg', grepInvert: /@webgl/, use: SVG },
    ...(environmentFits()
      ? [
          { ...VISUAL, name: 'picture-svg', use: SVG },
          { ...VISUAL, name: 'picture-webgl', workers: 1 },
        ]
      : []),
  ],
  // The tests run on what is shipped: the built app.
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort --outDir ${DIST}`,
    port: PORT,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
