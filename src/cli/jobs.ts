import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Failure } from './failure.js'
import type { FoundFile } from './find.js'

export type Jobs = number | 'auto'

/** More threads than this only cost memory. */
const most = 64

export function jobsOf(value: string): Jobs {
  if (value === 'auto') return value
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new Failure(
    `--jobs: '${value}' is no number of threads. Give a whole number from 1 to ${most}, or auto.`,
  )
}

/** Below so many bytes a thread takes longer to start than it saves. */
const worthwhile = 2_000_000
const bytesEach = 1_000_000

/** How many threads are used: what was asked for; else as many as there are processors and work for them. */
export function threadsFor(jobs: Jobs, files: readonly FoundFile[]): number {
  if (jobs !== 'auto') return Math.min(jobs, files.length)
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0)
  if (bytes < worthwhile) return 1
  return Math.min(availableParallelism(), files.length, Math.ceil(bytes / bytesEach))
}

/** What cannot be asked is said to be there when it is read. */
function sizeOf({ real, content }: FoundFile): number {
  return content?.length ?? statSync(real, { throwIfNoEntry: false })?.size ?? 0
}
