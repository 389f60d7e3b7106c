import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium that CHROMIUM names, else one at a usual place; undefined where there is none. */
export function findChromium(env = process.env) {
  const { CHROMIUM: named } = env
  if (named === undefined || named === '') return usual.find((path) => existsSync(path))
  if (existsSync(named)) return named
  throw new Error(`CHROMIUM names ${named}, and there is no such file.`)
}

/** As root, as in a container, Chromium has no sandbox. */
export const sandboxArgs = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])
