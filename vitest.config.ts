import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Vitest would leave a core idle: of two, half.
    maxWorkers: '100%',
    // For what hangs, and for nothing else: on a busy machine a test of seconds may take minutes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
