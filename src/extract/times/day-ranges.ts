import { type DateParts, monthAt, yearAt } from './dates.js'
import { digits } from './numbers.js'
import type { Scope } from './scope.js'

const joiners = new Set(['-', '–', '—', 'to', 'and', 'through', 'until', 'or', '/'])

/** The second half of "May 12-14": the day alone, 1..31, right behind a joiner at `at`. */
export function dayBehind(scope: Scope, at: number): { to: number; day: number } | undefined {
  if (!joiners.has(scope.word(at))) return undefined
  const day = digits(scope, at + 1)
  if (day === undefined || !/^\d{1,2}$/.test(scope.word(at + 1)) || day < 1 || day > 31) return undefined
  const next = scope.items[at + 2]
  const isTied = ['-', '–', '—', '/'].includes(scope.word(at))
  const isCount = next !== undefined && (next.kind === 'word' || next.lower === '%' || next.lower === ':')
  if (isCount && !isTied && !smallWords.has(next.lower)) return undefined
  if (monthAt(scope, at + 2)) return undefined
  return { to: at + 2, day }
}

/** Words that may follow the second day of "May 12 and 14"; anything else is what the number counts. */
const smallWords = new Set(
  'in at the for with when as by of on was were after before he she they it'.split(' '),
)

/** The year of "May 12-14, 2012", which stands behind the second day. */
export function yearBehindRange(scope: Scope, { to }: DateParts): number | null {
  const second = dayBehind(scope, to)
  if (!second) return null
  const comma = scope.word(second.to) === ',' ? 1 : 0
  return yearAt(scope, second.to + comma)?.value ?? null
}
