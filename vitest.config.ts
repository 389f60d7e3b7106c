import { defineConfig } from 'vitest/config'

// Whole runs start the built program, which shares two cores with the other tests.
const testTimeout = 60_000
// Packages are installed as people install them.
const installTimeout = 600_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/postgres/**', 'tests/registry/**'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'registry',
          include: ['tests/registry/**/*.test.ts'],
          testTimeout: installTimeout,
          hookTimeout: installTimeout,
        },
      },
      {
        test: {
          name: 'postgres',
          include: ['tests/postgres/**/*.test.ts'],
          globalSetup: ['tests/postgres/server.ts'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/chromium.ts'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
})
