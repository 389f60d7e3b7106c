import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Whole runs start the built program, which shares two cores with the other tests.
    testTimeout: 60_000,
  },
})
