import { spawnSync } from 'node:child_process'
import { type Browser, chromium } from 'playwright-core'
import { findChromium, sandboxArgs } from '../../scripts/chromium.mjs'

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
  return chromium.launch({ executablePath, args: sandboxArgs() })
}
