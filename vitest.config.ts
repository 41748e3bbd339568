import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vitest/config'
import { builtData } from './scripts/builtData.ts'
import viteConfig from './vite.config.ts'

const SHARED = {
  restoreMocks: true,
  unstubGlobals: true,
  // A limit that only a test that hangs reaches, on a machine that has other work too.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  // The files of a worker share what they import: the atlas is read once, not once a file.
  isolate: false,
} as const

export default defineConfig((environment) =>
  mergeConfig(viteConfig(environment), {
    test: {
      ...SHARED,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['src/**/*.test.ts', 'data/**/*.test.ts', 'tests/{architecture,support}/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            include: ['src/**/*.test.tsx'],
            environment: 'jsdom',
            setupFiles: ['tests/support/setup.ts'],
          },
        },
        {
          // Every page of every subject is drawn here: by the React that is shipped, which is several times as quick as the one that
          // helps to develop, and which wants its code translated for it.
          extends: false,
          plugins: [builtData],
          oxc: { jsx: { runtime: 'automatic', development: false } },
          resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
          test: {
            ...SHARED,
            name: 'independent',
            include: ['tests/independent/**/*.test.{ts,tsx}'],
            setupFiles: ['tests/independent/setup.tsx'],
            env: { NODE_ENV: 'production' },
          },
        },
      ],
    },
  }),
)
