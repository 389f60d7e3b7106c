import { isDate } from '../calendar.js'
import { yearAt } from '../dates.js'
import { digits } from '../numbers.js'
import { dateValue, fullYear } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

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
  if (!sign) return undefined
  const [first, second, last] = [digits(scope, at), digits(scope, at + 2), scope.word(at + 4)]
  if (first === undefined || second === undefined) return undefined
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
