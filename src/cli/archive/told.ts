import type { Counts } from '../../archive/index.js'
import { counted, grouped } from '../../report/plain.js'
import type { Io } from '../io.js'
import { isServer } from './address.js'
import { sizeOf } from './open.js'

/** What a run changed: "3 files read, 120 unchanged, 1 gone." */
export function changes(
  { read, unchanged, gone }: { readonly read: number; readonly unchanged?: number; readonly gone?: number },
  what: string,
): string {
  const others = [
    ...(unchanged === undefined ? [] : [`, ${grouped(unchanged)} unchanged`]),
    ...(gone === undefined ? [] : [`, ${grouped(gone)} gone`]),
  ]
  return `${counted(read, 'file')} ${what}${others.join('')}.`
}

export const holdings = ({ claims, articles }: Counts, into: string, io: Io): string =>
  `It holds ${counted(claims, 'claim')} of ${counted(articles, 'article')}${isServer(into) ? '' : ` in ${megabytes(sizeOf(into, io))}`}.`

const megabytes = (bytes: number): string => `${grouped(Math.round(bytes / 100_000) / 10)} MB`
