import { isDate } from '../calendar.js'
import { monthAt, writtenDate, yearAt } from '../dates.js'
import { dayBehind } from '../day-ranges.js'
import { digits, ordinal } from '../numbers.js'
import { dateValue, yearOfMonthDay } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** The halves of a range that lean on the other half: "12-[14]", "[12] to 14 May", "1939-[45]". */
export const rangeEnd: TimeRule = {
  id: 'range-end',
  read: (scope, at) => secondDay(scope, at) ?? secondYear(scope, at) ?? firstDay(scope, at),
  examples: [
    {
      text: 'They met on May 12-14.',
      published: '2008-05-20',
      finds: ['May 12 = 2008-05-12', '14 = 2008-05-14'],
    },
    {
      text: 'They met from May 12 to 14, 2007.',
      published: null,
      finds: ['May 12 = 2007-05-12', '14, 2007 = 2007-05-14'],
    },
    {
      text: 'They met from April 9th through 17th.',
      published: '2008-05-20',
      finds: ['April 9th = 2008-04-09', '17th = 2008-04-17'],
    },
    {
      text: 'They met on 12 and 13 May.',
      published: '2008-05-20',
      finds: ['12 = 2008-05-12', '13 May = 2008-05-13'],
    },
    {
      text: 'It held from November 24 to December 1, 2023.',
      published: null,
      finds: ['November 24 = 2023-11-24', 'December 1, 2023 = 2023-12-01'],
    },
    {
      text: 'It ran from the 13th to the 15th of July.',
      published: '2008-08-20',
      finds: ['the 13th = 2008-07-13', 'the 15th of July = 2008-07-15'],
    },
    { text: 'The war of 1939-45 ended.', published: null, finds: ['1939 = 1939', '45 = 1945'] },
    { text: 'On May 12 and 14 people died.', published: '2008-05-20', finds: ['May 12 = 2008-05-12'] },
  ],
}

function secondDay(scope: Scope, at: number): Reading | undefined {
  const match = /^([\dX]{4})-(\d\d)-(\d\d)$/.exec(scope.last?.to === at - 1 ? scope.last.value : '')
  const read = match && dayBehind(scope, at - 1)
  if (!match || !read) return undefined
  const comma = scope.word(read.to) === ',' ? 1 : 0
  const stated = yearAt(scope, read.to + comma)
  const year = match[1]?.includes('X') ? null : Number(match[1])
  const month = Number(match[2])
  if (read.day <= Number(match[3]) || !isDate(year, month, read.day)) return undefined
  return { to: stated?.to ?? read.to, type: 'DATE', value: dateValue(stated?.value ?? year, month, read.day) }
}

function secondYear(scope: Scope, at: number): Reading | undefined {
  const first = scope.last?.to === at - 1 ? scope.last.value : ''
  const item = scope.items[at]
  if (!/^\d{4}$/.test(first) || !/^\d\d$/.test(item?.lower ?? '') || item?.spaced) return undefined
  if (!['-', '–', '/'].includes(scope.word(at - 1)) || scope.word(at - 3) === '-') return undefined
  const value = first.slice(0, 2) + item?.lower
  return value > first ? { to: at + 1, type: 'DATE', value } : undefined
}

/** The first day of "12 to 14 May 2008": its month stands behind the second. */
function firstDay(scope: Scope, at: number): Reading | undefined {
  const number = scope.word(at) === 'the' ? at + 1 : at
  const day = digits(scope, number)
  if (day === undefined || day < 1 || day > 31 || !/^\d{1,2}$/.test(scope.word(number))) return undefined
  const to = ordinal(scope, number)?.to ?? number + 1
  if (!['-', '–', 'to', 'and'].includes(scope.word(to)) || monthAt(scope, at - 1)) return undefined
  const second = writtenDate(scope, to + 1)
  if (!second || second.weekday !== null || second.day <= day || monthAt(scope, to + 1)) return undefined
  const year = second.year ?? yearOfMonthDay(scope, second.month, day, scope.direction(at))
  return { to, type: 'DATE', value: dateValue(year, second.month, day) }
}
