import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

export default defineConfig((environment) =>
  mergeConfig(viteConfig(environment), {
    test: {
      restoreMocks: true,
      unstubGlobals: true,
      // A limit that only a test that hangs reaches, on a machine that has other work too.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // The files of a worker share what they import: the atlas is read once, not once a file.
      isolate: false,
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
          extends: true,
          oxc: { jsx: { runtime: 'automatic', development: false } },
          test: {
            name: 'independent',
            include: ['tests/independent/**/*.test.{ts,tsx}'],
            setupFiles: ['tests/independent/setup.tsx'],
            // Every page of every subject is drawn here: by the React that is shipped, not by the slower one that helps to develop.
            env: { NODE_ENV: 'production' },
          },
        },
      ],
    },
  }),
)
