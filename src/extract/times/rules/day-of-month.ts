import { digits } from '../numbers.js'
import { dateValue, yearOfMonthDay } from '../resolve.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "the 7th" with no month: the month of publication, or the one before or after as the clause looks. */
export const dayOfMonth: TimeRule = {
  id: 'day-of-month',
  read(scope, at) {
    if (scope.word(at) !== 'the' || scope.word(at - 1) !== 'on') return undefined
    const value = digits(scope, at + 1)
    const suffix = scope.word(at + 2)
    if (value === undefined || value < 1 || value > 31 || !['st', 'nd', 'rd', 'th'].includes(suffix))
      return undefined
    const next = scope.items[at + 3]
    if (next && next.kind !== 'punctuation') return undefined
    return { to: at + 3, type: 'DATE', value: ofMonth(scope, at, value) }
  },
  examples: [
    { text: 'They met on the 7th.', published: '2004-12-28', finds: ['the 7th = 2004-12-07'] },
    { text: 'They met on the 7th floor.', published: '2004-12-28', finds: [] },
  ],
}

function ofMonth(scope: Scope, at: number, day: number): string {
  if (scope.published === null) return `XXXX-XX-${String(day).padStart(2, '0')}`
  const today = new Date(scope.published * 86_400_000)
  const shift =
    scope.direction(at) === 'future' ? Number(day < today.getUTCDate()) : -Number(day > today.getUTCDate())
  const month = today.getUTCMonth() + shift
  const year = today.getUTCFullYear() + Math.floor(month / 12)
  const wrapped = ((month % 12) + 12) % 12
  return dateValue(yearOfMonthDay(scope, wrapped + 1, day, null) === null ? null : year, wrapped + 1, day)
}
