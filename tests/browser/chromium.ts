import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium that CHROMIUM names, else one at a usual place; undefined where there is none. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const { CHROMIUM: named } = env
  if (named === undefined || named === '') return usual.find((path) => existsSync(path))
  if (existsSync(named)) return named
  throw new Error(`CHROMIUM names ${named}, and there is no such file.`)
}

/** Set-up of the browser tests: where there is no Chromium, Debian's is installed, which takes root and the network. */
export default function setup(): void {
  if (findChromium() !== undefined) return
  process.stderr.write('No Chromium here: installing the package "chromium" with apt-get.\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (findChromium() === undefined)
    throw new Error(
      'The browser tests need a Chromium, and apt-get could not install one. Install it, or name one with CHROMIUM=/path.',
    )
}

export function launch(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium. Name one with CHROMIUM=/path.')
  // As root, as in a container, Chromium has no sandbox.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}
