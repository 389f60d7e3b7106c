import { type DateParts, monthAt, writtenDate, yearAt } from './dates.js'
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

/** The year of "May 12-14, 2012" and "May 12 to June 3, 2012", which stands behind the second half. */
export function yearBehindRange(scope: Scope, { to, month }: DateParts): number | null {
  const second = dayBehind(scope, to)
  const comma = second && scope.word(second.to) === ',' ? 1 : 0
  if (second) return yearAt(scope, second.to + comma)?.value ?? null
  if (!spanning.has(scope.word(to))) return null
  const end = writtenDate(scope, to + 1)
  return end?.year == null ? null : end.month < month ? end.year - 1 : end.year
}

/** The year of "May" in "May to October 2020". */
export function yearBehindMonths(scope: Scope, to: number, month: number): number | null {
  const isLanded = spanning.has(scope.word(to)) || scope.word(to) === 'and'
  const second = isLanded ? monthAt(scope, to + 1) : undefined
  const year = second && yearAt(scope, second.to)
  return year ? (second.value < month ? year.value - 1 : year.value) : null
}

/** Joiners of the two ends of a stretch of time; "and" also joins dates that have nothing to do with each other. */
const spanning = new Set(['-', '–', '—', 'to', 'through', 'until', 'till'])
