import { isDate } from '../calendar.js'
import { writtenDate, writtenValue, yearAt } from '../dates.js'
import { yearBehindRange } from '../day-ranges.js'
import { lastThisNext, lookUp } from '../look-up.js'
import { digits } from '../numbers.js'
import { dateValue, fullYear, yearOfMonthDay } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "Friday, October 23, 2024", "Oct. 7", "the 7th of October": month and day in words. */
export const calendarDate: TimeRule = {
  id: 'calendar-date',
  read(scope, at) {
    const lead = lookUp(lastThisNext, scope.word(at))
    if (lead !== undefined) return relativeDate(scope, at, lead)
    const date = writtenDate(scope, at)
    if (!date) return undefined
    const relative = yearWords(scope, date.to)
    if (date.year === null && relative) {
      const year = scope.published === null ? null : Number(dateOf(scope).slice(0, 4)) + relative.shift
      return { to: relative.to, type: 'DATE', value: dateValue(year, date.month, date.day) }
    }
    const year = date.year ?? yearBehindRange(scope, date)
    return {
      to: date.to,
      type: 'DATE',
      value: writtenValue(scope, at, { ...date, year }),
      takesModifier: true,
    }
  },
  examples: [
    { text: 'It began on October 7th, 2023.', published: null, finds: ['October 7th, 2023 = 2023-10-07'] },
    {
      text: 'They met on Friday, Oct. 23, 2024.',
      published: null,
      finds: ['Friday, Oct. 23, 2024 = 2024-10-23'],
    },
    { text: 'The raid of 7 October 2023 failed.', published: null, finds: ['7 October 2023 = 2023-10-07'] },
    { text: 'It was on the 7th of October.', published: null, finds: ['the 7th of October = XXXX-10-07'] },
    { text: 'The wave struck on December 26.', published: '2005-01-02', finds: ['December 26 = 2004-12-26'] },
    { text: 'They will vote on January 9.', published: '2004-12-28', finds: ['January 9 = 2005-01-09'] },
    { text: 'He may 7 times have tried.', published: '2005-01-02', finds: [] },
  ],
}

/** "last March 11", "next May 5". */
function relativeDate(scope: Scope, at: number, lead: number): Reading | undefined {
  const date = writtenDate(scope, at + 1)
  if (date?.year !== null) return undefined
  const direction = lead < 0 ? 'past' : 'future'
  const year = yearOfMonthDay(scope, date.month, date.day, direction)
  return { to: date.to, type: 'DATE', value: dateValue(year, date.month, date.day) }
}

/** "last year", "of this year" behind a date. */
function yearWords(scope: Scope, at: number): { to: number; shift: number } | undefined {
  const start = scope.word(at) === 'of' ? at + 1 : at
  const shift = lookUp(lastThisNext, scope.word(start))
  return shift !== undefined && scope.word(start + 1) === 'year' ? { to: start + 2, shift } : undefined
}

const dateOf = (scope: Scope): string =>
  dateValue(new Date((scope.published ?? 0) * 86_400_000).getUTCFullYear(), 1, 1)

/** "2023-10-07", "10/07/2023", "7.10.2023": digits alone. */
export const numericDate: TimeRule = {
  id: 'numeric-date',
  read: (scope, at) => isoDate(scope, at) ?? slashed(scope, at) ?? dotted(scope, at),
  examples: [
    { text: 'Updated 2023-10-07 by staff.', published: null, finds: ['2023-10-07 = 2023-10-07'] },
    { text: 'Filed 10/07/2023 in court.', published: null, finds: ['10/07/2023 = 2023-10-07'] },
    { text: 'Filed 23/10/2023 in court.', published: null, finds: ['23/10/2023 = 2023-10-23'] },
    { text: 'Filed 7/8/07 in court.', published: null, finds: ['7/8/07 = 2007-07-08'] },
    { text: 'Help is there 24/7 for all.', published: null, finds: [] },
  ],
}

/** `sign` stands right between two numbers. */
const joins = (scope: Scope, at: number, sign: string): boolean =>
  scope.word(at) === sign && !scope.items[at]?.spaced && !scope.items[at + 1]?.spaced

const apart = (scope: Scope, at: number, to: number): boolean => {
  const before = scope.items[at - 1]
  const after = scope.items[to]
  const tied = (sign: string | undefined) =>
    sign !== undefined && ['/', '-', '.', ':', '+', '#'].includes(sign)
  const tiedAfter = after && !after.spaced && tied(after.lower) && !(scope.items[to + 1]?.spaced ?? true)
  return (
    !(before && !scope.items[at]?.spaced && (tied(before.lower) || before.kind !== 'punctuation')) &&
    !tiedAfter
  )
}

/** The sign of three numbers tied by the same one: "2023-10-07", "10/07/2023". */
function signOf(scope: Scope, at: number): string | undefined {
  const sign = scope.word(at + 1)
  if (sign !== '-' && sign !== '/') return undefined
  return joins(scope, at + 1, sign) && joins(scope, at + 3, sign) && apart(scope, at, at + 5)
    ? sign
    : undefined
}

function isoDate(scope: Scope, at: number): Reading | undefined {
  const year = yearAt(scope, at)
  if (!year || !signOf(scope, at)) return undefined
  const [month, day] = [digits(scope, at + 2), digits(scope, at + 4)]
  if (month === undefined || day === undefined || !isDate(year.value, month, day)) return undefined
  return { to: at + 5, type: 'DATE', value: dateValue(year.value, month, day) }
}

/** Month first, as in American papers, unless that is no date. */
function slashed(scope: Scope, at: number): Reading | undefined {
  const sign = signOf(scope, at)
  const [first, second, last] = [digits(scope, at), digits(scope, at + 2), scope.word(at + 4)]
  if (!sign || first === undefined || second === undefined) return undefined
  if (!(sign === '/' ? /^\d{2}(?:\d{2})?$/ : /^(?:19|20)\d\d$/).test(last)) return undefined
  const year = last.length === 4 ? Number(last) : fullYear(scope, Number(last))
  const [month, day] = first > 12 ? [second, first] : [first, second]
  return isDate(year, month, day)
    ? { to: at + 5, type: 'DATE', value: dateValue(year, month, day) }
    : undefined
}

/** "23.10.2023" is one number token. */
function dotted(scope: Scope, at: number): Reading | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(scope.word(at))
  if (!match) return undefined
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day)
    ? { to: at + 1, type: 'DATE', value: dateValue(year, month, day) }
    : undefined
}

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
