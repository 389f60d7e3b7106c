import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { type Ledger, type Pruned, readLedger } from '../../ledger/index.js'
import { isServer, shown } from '../archive/address.js'
import type { ResolvedConfig } from '../config/resolved.js'
import type { Io } from '../io.js'
import { appendToFile, type LedgerFile, ledgerFile, readText, rewrite } from './file.js'
import { defaultLedger } from './name.js'

/** A ledger in a database on a server. */
export interface LedgerBase {
  /** As people may see it. */
  readonly path: string
  readonly address: string
  /** From where decisions see articles that are files. */
  readonly folder: string
}

/** Where a ledger is kept. */
export type LedgerPlace = LedgerFile | LedgerBase

/** What names a ledger: an option, else the store that holds the articles, else the settings, else it is the usual one. */
export interface WhichLedger {
  readonly decisions?: string
  readonly store?: string
  readonly settings?: Pick<ResolvedConfig, 'decisions'>
}

export type Made = { readonly text: string }

export const isBase = (place: LedgerPlace): place is LedgerBase => 'address' in place

export function ledgerPlace({ decisions, store, settings }: WhichLedger, io: Pick<Io, 'cwd'>): LedgerPlace {
  const path = decisions ?? store ?? settings?.decisions ?? defaultLedger
  return isServer(path) ? { path: shown(path), address: path, folder: io.cwd } : ledgerFile(path, io)
}

/**
 * An article's path as decisions name it: seen from the ledger's folder, "/" between folders; an item's number stays. In a
 * database it is the path by which the article is stored.
 */
export function pathFrom(place: LedgerPlace, { cwd }: Pick<Io, 'cwd'>): (path: string) => string {
  if (isBase(place)) return (path) => path.replaceAll(sep, '/')
  const { folder } = place
  return (path) => {
    const [, file = '', item = ''] = /^([^#]*)(.*)$/s.exec(path) ?? []
    return `${relative(folder, resolve(cwd, file)).replaceAll(sep, '/')}${item}`
  }
}

/** Whether an article is there, be it read or not: of a feed's item, its feed. */
export async function thereFrom(place: LedgerPlace): Promise<(source: string) => boolean> {
  const stored: ReadonlySet<string> = isBase(place) ? await (await base()).storedIn(place) : new Set()
  const isThere = (path: string) => stored.has(path) || existsSync(resolve(place.folder, path))
  return (source) => isThere(source) || isThere(source.replace(/#[^#]*$/, ''))
}

/** What it holds; null where there is none. */
export async function ledgerText(place: LedgerPlace): Promise<string | null> {
  return isBase(place) ? (await base()).textIn(place) : readText(place)
}

export const ledgerAt = async (place: LedgerPlace): Promise<Ledger> =>
  readLedger((await ledgerText(place)) ?? '')

/**
 * Adds lines to the end, and returns when they are kept. `make` is asked for them while nobody else writes; each text ends
 * with a line end.
 */
export async function appendTo<T extends Made>(place: LedgerPlace, make: (ledger: Ledger) => T): Promise<T> {
  return isBase(place) ? (await base()).appendIn(place, make) : appendToFile(place, make)
}

/** Takes lines out; what others have added meanwhile stays. */
export async function pruneAt(place: LedgerPlace, prune: (text: string) => Pruned): Promise<void> {
  if (isBase(place)) await (await base()).pruneIn(place, prune)
  else await rewrite(place, (text) => prune(text).text)
}

const base = () => import('./base.js')
