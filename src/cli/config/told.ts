import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isServer, shown } from '../archive/address.js'
import type { Io } from '../io.js'
import type { ConfigFlags } from './load.js'
import { fromFolder, nearestIgnoreFile } from './locate.js'
import type { ResolvedConfig } from './resolved.js'

/** What `doctor` says of the settings: the file, each setting with its place, the patterns, the ledger. */
export function settingsLines(
  config: ResolvedConfig,
  flags: ConfigFlags & { readonly store?: string },
  { cwd }: Io,
): string[] {
  const isOff = flags.config === false
  const ignoreFile = isOff ? null : nearestIgnoreFile(cwd)
  return [
    `settings: ${config.file ?? (isOff ? 'none (--no-config)' : 'no file; claimdiff init makes one')}`,
    ...Object.entries(config.settings).map(
      ([key, value]) => `  ${key}: ${JSON.stringify(value)} (${config.from[key] ?? config.file})`,
    ),
    ...(ignoreFile === null ? [] : [`patterns to leave out: ${fromFolder(cwd, ignoreFile)}`]),
    `decisions: ${ledgerWords(flags.store ?? config.decisions, cwd)}`,
  ]
}

function ledgerWords(path: string, cwd: string): string {
  if (isServer(path)) return `in the database ${shown(path)}`
  return `${path}, ${existsSync(resolve(cwd, path)) ? 'is there' : 'not there yet'}`
}
