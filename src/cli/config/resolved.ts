import { join } from 'node:path'
import type { Config } from '../../model/index.js'
import { isServer } from '../archive/address.js'
import { defaultLedger } from '../ledger/name.js'
import { type Ignored, ignoredBy, nothingIgnored } from './ignored.js'
import { type ConfigFile, fromFolder } from './locate.js'
import { escaped, isPattern } from './pattern.js'
import { noArticleSettings, type SettingOf, settingsOfArticles } from './sources.js'

/** The settings of one run, and where each of them was said. */
export interface ResolvedConfig {
  /** As a person is told of it; null where there is none or --no-config was given. */
  readonly file: string | null
  /** Absolute: what the paths in the settings are relative to. */
  readonly folder: string
  /** What the file says, as it stands there. */
  readonly settings: Config
  /** By key: "claimdiff.config.json:3". */
  readonly from: Readonly<Record<string, string>>
  /** Paths and patterns as if they had been given on the command line; null where the settings name none. */
  readonly against: readonly string[] | null
  readonly drafts: readonly string[] | null
  /** The ledger's path, from the working folder, or its address. */
  readonly decisions: string
  readonly settingOf: SettingOf
  /** What is left out of folders and patterns; a file that is named is never asked about. */
  readonly ignored: Ignored
}

export interface FoundConfig {
  readonly file: ConfigFile
  readonly folder: string
  readonly settings: Config
  readonly from: Readonly<Record<string, string>>
}

/** --no-config: neither settings nor .claimdiffignore. */
export const noSettings = (cwd: string): ResolvedConfig => ({
  file: null,
  folder: cwd,
  settings: {},
  from: {},
  against: null,
  drafts: null,
  decisions: defaultLedger,
  settingOf: noArticleSettings,
  ignored: nothingIgnored,
})

export async function resolved(found: FoundConfig | null, cwd: string): Promise<ResolvedConfig> {
  const { folder, settings, from }: Omit<FoundConfig, 'file'> = found ?? {
    folder: cwd,
    settings: {},
    from: {},
  }
  const { against, drafts, sources, ignore, decisions = defaultLedger } = settings
  const given = (paths: readonly string[] | undefined) =>
    paths?.map((path) => asGiven(path, folder, cwd)) ?? null
  return {
    file: found?.file.shown ?? null,
    folder,
    settings,
    from,
    against: given(against),
    drafts: given(drafts),
    decisions: isServer(decisions) ? decisions : fromFolder(cwd, join(folder, decisions)),
    settingOf: sources ? await settingsOfArticles(sources, folder, cwd) : noArticleSettings,
    ignored: await ignoredBy({ patterns: ignore ?? [], folder, file: from.ignore ?? null }, cwd),
  }
}

/** A path of the settings as it would be given here. The folders before a pattern are no part of it. */
function asGiven(path: string, folder: string, cwd: string): string {
  const prefix = fromFolder(cwd, folder)
  if (prefix === '.' || path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return path
  return isPattern(path) ? `${escaped(prefix)}/${path}` : `${prefix}/${path}`
}
