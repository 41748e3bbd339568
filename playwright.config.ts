import { defineConfig } from '@playwright/test'
import type { AtlasOptions } from './tests/support/atlasTest'
import { findChromium } from './tests/support/findChromium'

const PORT = Number(process.env.ATLAS_PORT ?? 4173)

export default defineConfig<AtlasOptions>({
  testDir: 'tests/e2e',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'ko-KR',
    trace: 'retain-on-failure',
    // Only the tests of the service worker let one in: it would answer where a test wants a fault.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
      ],
    },
  },
  projects: [
    // What does not depend on which of the two draws the map runs once, on the quicker one.
    { name: 'webgl', testIgnore: /(accessibility|asof|profile)\.spec\.ts/ },
    // Every journey where WebGL is missing.
    {
      name: 'svg',
      testMatch: /(accessibility|journeys|selection|asof|profile|investor|briefing)\.spec\.ts/,
      use: { renderer: 'svg' },
    },
  ],
  // The tests run on what is shipped: the built app.
  webServer: { command: `npx vite preview --port ${PORT} --strictPort`, port: PORT, reuseExistingServer: false },
})
