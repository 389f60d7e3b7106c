import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CheckResult } from '../../model/index.js'
import { isServer } from '../archive/address.js'
import { Failure } from '../failure.js'
import { warn } from '../gather.js'
import type { Io } from '../io.js'
import { readText } from '../ledger/file.js'
import { placeOf } from '../ledger/honour.js'
import { isBase } from '../ledger/place.js'
import { type Known, keyOf } from './cache.js'
import { fileKey, withContent } from './load-cached.js'
import type { Selected } from './select.js'
import type { CheckSettings } from './settings.js'

export interface Checked {
  readonly result: CheckResult
  /** A file that the person named could not be read. */
  readonly lacksNamed: boolean
  /** All that was said of it is in the result. */
  readonly isRepeatable: boolean
}

/** Reads, compares and checks the files of one selection; what was checked before is not checked again. */
export async function checkOnce(
  selected: Selected,
  settings: CheckSettings,
  cache: Known | null,
  io: Io,
): Promise<Checked> {
  if (!cache) return check(selected, settings, null, io)
  const { held, key } = heldIn(selected, settings, io)
  const known = key === null ? null : cache.get<CheckResult>(key)
  if (known) {
    if (!settings.quiet) warn(known.messages, io)
    return { result: known, lacksNamed: false, isRepeatable: true }
  }
  const checked = await check(held, settings, cache, io).catch(async (error: unknown) => {
    if (error instanceof Failure) throw error
    // What the cache holds may be anybody's: the articles themselves are asked.
    return check(held, settings, null, io)
  })
  const isWhole = checked.isRepeatable && checked.result.messages.every(({ code }) => code !== 'file-skipped')
  if (key !== null && isWhole) cache.put(key, checked.result)
  cache.save(io)
  return checked
}

async function check(
  selected: Selected,
  settings: CheckSettings,
  cache: Known | null,
  io: Io,
): Promise<Checked> {
  const { compareDrafts } = await import('./compare.js')
  return compareDrafts(selected, settings, cache, io)
}

const noDates: ReadonlyMap<string, string> = new Map()

/** The selection with the files' contents, and a key of all that the result depends on; null where a file cannot be opened. */
function heldIn(
  { drafts, against }: Selected,
  { levels, published, asOf, config, ledger }: CheckSettings,
  io: Io,
): { readonly held: Selected; readonly key: string | null } {
  const held: Selected = {
    drafts: { ...drafts, files: drafts.files.map(withContent) },
    against: { ...against, files: against.files.map(withContent) },
  }
  const keys = [held.drafts, held.against].map(({ files }) => files.map((file) => fileKey(file, noDates)))
  const isOpen = keys.every((list) => list.every((key) => key !== null))
  const passed = [...drafts.passed, ...against.passed]
  const place = placeOf(ledger, io)
  const isAfar = place !== null && isBase(place)
  // What is on a server may change at any moment.
  const isLive = isAfar || (against.archives?.some(isServer) ?? false)
  if (!isOpen || isLive || passed.length > 0) return { held, key: null }
  const { aliases = {} } = config.settings
  const text = place === null || isAfar ? null : readText(place)
  const decided = text === null ? null : [ledger.decisions ?? null, text]
  const archives = (against.archives ?? []).map((path) => stateOf(path, io))
  return { held, key: keyOf('check', keys, archives, [...levels], published, asOf, aliases, decided) }
}

/** What changes of an archive's file whenever a run puts something into it. */
function stateOf(path: string, { cwd }: Io): readonly unknown[] {
  const { size, mtimeMs, ino } = statSync(resolve(cwd, path))
  return [path, size, mtimeMs, ino]
}
