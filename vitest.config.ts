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
            include: ['src/**/*.test.ts', 'data/**/*.test.ts', 'tests/{architecture,support,node}/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            include: ['src/**/*.test.tsx', 'tests/component/**/*.test.tsx'],
            environment: 'jsdom',
            setupFiles: ['tests/support/setup.ts'],
          },
        },
      ],
    },
  }),
)
