import { smallNumbers } from '../../lexicon/times-numbers.js'
import { amount } from './numbers.js'
import type { Scope } from './scope.js'

export interface PastHour {
  /** Index of the hour named. */
  readonly hourAt: number
  readonly hour: number
  /** Minutes behind that hour, or before it. */
  readonly minutes: number
}

const hourNames: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midnight', 24],
])

/** "half past four", "a quarter to five", "20 minutes past noon": an hour and the minutes that part from it. */
export function pastHour(scope: Scope, at: number): PastHour | undefined {
  const lead = minutesAt(scope, at)
  if (!lead) return undefined
  const word = scope.word(lead.to)
  const sign = word === 'past' || (word === 'after' && lead.isSure) ? 1 : isTo(word, lead) ? -1 : 0
  if (sign === 0) return undefined
  const hourAt = lead.to + 1
  const hour = hourOf(scope, hourAt)
  if (hour === undefined) return undefined
  if (sign < 0 && !hourNames.has(scope.word(hourAt)) && isCounting(scope, hourAt + 1)) return undefined
  return { hourAt, hour, minutes: sign * lead.minutes }
}

interface Minutes {
  readonly to: number
  readonly minutes: number
  /** "quarter" or "minutes" is said: "five to six" alone is a score or a range. */
  readonly isSure: boolean
}

function minutesAt(scope: Scope, at: number): Minutes | undefined {
  if (scope.word(at) === 'half') return { to: at + 1, minutes: 30, isSure: false }
  const quarter = scope.word(at) === 'a' ? at + 1 : at
  if (scope.word(quarter) === 'quarter') return { to: quarter + 1, minutes: 15, isSure: true }
  const count = scope.word(at) === 'a' ? undefined : amount(scope, at)
  if (!count || typeof count.value !== 'number' || count.value < 1 || count.value > 59) return undefined
  const isSaid = scope.word(count.to) === 'minutes'
  return { to: isSaid ? count.to + 1 : count.to, minutes: count.value, isSure: isSaid }
}

const isTo = (word: string, { isSure, minutes }: Minutes): boolean =>
  (word === 'to' || word === 'before') && isSure && minutes < 31

function hourOf(scope: Scope, at: number): number | undefined {
  const word = scope.word(at)
  const hour = hourNames.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : smallNumbers.get(word))
  return hour !== undefined && hour >= 1 && hour <= 24 ? hour : undefined
}

/** "gave a quarter to five firms": what the number counts stands behind it. */
const isCounting = (scope: Scope, at: number): boolean =>
  scope.items[at]?.kind === 'word' && !smallWords.has(scope.word(at))

const smallWords = new Set(
  "o'clock o’clock am pm a.m. p.m. in on when as and but local gmt utc the he she they it".split(' '),
)
