import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

export default defineConfig((environment) =>
  mergeConfig(viteConfig(environment), {
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'tests/{architecture,support}/**/*.test.ts'],
      setupFiles: ['tests/support/setup.ts'],
      restoreMocks: true,
    },
  }),
)
