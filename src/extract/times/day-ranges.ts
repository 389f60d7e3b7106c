import { ordinalSuffixes } from '../../lexicon/times-numbers.js'
import { type DateParts, monthAt, writtenDate, yearAt } from './dates.js'
import { digits } from './numbers.js'
import { yearOfMonth } from './resolve.js'
import type { Scope } from './scope.js'

const joiners = new Set(['-', '–', '—', 'to', 'and', 'through', 'until', 'or', '/'])

/** The second half of "May 12-14": the day alone, 1..31, right behind a joiner at `at`. */
export function dayBehind(scope: Scope, at: number): { to: number; day: number } | undefined {
  if (!joiners.has(scope.word(at))) return undefined
  const day = digits(scope, at + 1)
  if (day === undefined || !/^\d{1,2}$/.test(scope.word(at + 1)) || day < 1 || day > 31) return undefined
  const suffix = ordinalSuffixes.has(scope.word(at + 2)) ? 1 : 0
  const next = scope.items[at + 2 + suffix]
  const isTied = ['-', '–', '—', '/'].includes(scope.word(at))
  const isCount = next !== undefined && (next.kind === 'word' || next.lower === '%' || next.lower === ':')
  if (isCount && !isTied && !smallWords.has(next.lower)) return undefined
  if (monthAt(scope, at + 2 + suffix)) return undefined
  return { to: at + 2 + suffix, day }
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

/** The year of "May" in "May to October 2020"; where none is said, that of October in the clause, or the one before. */
export function yearBehindMonths(scope: Scope, at: number, to: number, month: number): number | null {
  const isBetween = scope.word(at - 1) === 'between' && scope.word(to) === 'and'
  const isSpan = isBetween || spanning.has(scope.word(to))
  const second = isSpan || scope.word(to) === 'and' ? monthAt(scope, to + 1) : undefined
  if (!second) return null
  const said = yearAt(
    scope,
    ['of', 'in', ','].includes(scope.word(second.to)) ? second.to + 1 : second.to,
  )?.value
  const year = said ?? (isSpan ? yearOfMonth(scope, second.value, scope.direction(to + 1)) : null)
  return year === null ? null : second.value < month ? year - 1 : year
}

/** The year of "June" in "from April until the end of June": the first one after April. */
export function yearAfterMonth(scope: Scope, at: number, month: number): number | null {
  const isLandmark = scope.word(at - 1) === 'of' && scope.word(at - 3) === 'the'
  const joiner = isLandmark ? at - 4 : at - 1
  const first = /^(\d{4})-(\d\d)/.exec(scope.last?.to === joiner ? scope.last.value : '')
  if (!first || !spanning.has(scope.word(joiner))) return null
  return Number(first[1]) + (month < Number(first[2]) ? 1 : 0)
}

/** "Nov to March": a short month needs no dot beside the other end. */
export const isEndOfSpan = (scope: Scope, at: number): boolean =>
  (spanning.has(scope.word(at + 1)) && monthAt(scope, at + 2) !== undefined) ||
  (spanning.has(scope.word(at - 1)) && scope.last?.to === at - 1)

/** Joiners of the two ends of a stretch of time; "and" also joins dates that have nothing to do with each other. */
const spanning = new Set(['-', '–', '—', 'to', 'through', 'until', 'till'])
