// Builds the reviewer's page: src/review/page/ into dist/review/page/, ready to be served.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

export const buildPage = () =>
  build({
    root: join(root, 'src', 'review', 'page'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: join(root, 'dist', 'review', 'page'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage()
