import { prunedText, type Stood } from '../../ledger/index.js'
import { counted, plain } from '../../report/plain.js'
import { configured } from '../config/configured.js'
import type { ReadFlags } from '../flags.js'
import type { Io } from '../io.js'
import { neededLedger } from './honour.js'
import { pruneAt } from './place.js'
import { standing } from './rows.js'

interface Flags extends ReadFlags {
  readonly decisions?: string
  readonly write?: boolean
  readonly unreadable?: boolean
}

/** `claimdiff decisions prune`: what is taken back or orphaned goes, where --write says so. */
export async function prune(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  const flags = await configured(given, io)
  const open = await neededLedger(flags, io)
  const { place, text } = open
  const rows = await standing(open, paths, flags, io)
  const orphaned = new Set(rows.filter(isOrphaned).map(({ decision }) => decision.id))
  const pruned = (text: string) => prunedText(text, orphaned, flags.unreadable ?? false)
  let { removed } = pruned(text)
  if (flags.write && removed.length > 0)
    await pruneAt(place, (now) => {
      const made = pruned(now)
      removed = made.removed
      return made
    })
  for (const { decision, number, standing, why } of rows)
    if (removed.includes(number))
      io.out(
        `${plain(place.path)}:${number}: ${decision.id} is ${standing}${why === null ? '' : `: ${plain(why)}`}\n`,
      )
  io.out(`${summaryOf(removed.length, flags.write ?? false, plain(place.path))}\n`)
  return 0
}

const isOrphaned = ({ standing }: Stood): boolean => standing === 'orphaned'

function summaryOf(count: number, isWritten: boolean, path: string): string {
  if (count === 0) return `nothing to remove from ${path}`
  const lines = counted(count, 'line')
  return isWritten ? `removed ${lines} from ${path}` : `would remove ${lines} from ${path}: --write does`
}
