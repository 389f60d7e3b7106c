import { dayParts, weekdays } from '../../../lexicon/times.js'
import { type Day, isoDay, parseDay, weekdayOf } from '../calendar.js'
import { lastThisNext, lookUp } from '../look-up.js'
import { weekdayDay, weekdayValue } from '../resolve.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

const shifts: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
}

/** "Friday", "last Friday", "Monday of last week". */
export const weekday: TimeRule = {
  id: 'weekday',
  read(scope, at) {
    const isThisComing = scope.word(at) === 'this' && scope.word(at + 1) === 'coming'
    const the = scope.word(at) === 'the' || isThisComing ? 1 : 0
    const shift = lookUp(shifts, scope.word(at + the))
    const start = at + the + (shift === undefined ? 0 : 1)
    const item = scope.items[start]
    const number = item && weekdays.get(item.lower)
    if (number === undefined || (the && shift === undefined)) return undefined
    if (isName(scope, at, start)) return undefined
    const next = scope.word(start + 1)
    const part = start === at && next.endsWith('s') ? dayParts.get(next.slice(0, -1)) : undefined
    if (part) return { to: start + 2, type: 'SET', value: `XXXX-WXX-${number}${part}` }
    const week = shift === undefined ? weekBehind(scope, start + 1) : undefined
    if (week && scope.published !== null) {
      const monday = scope.published - weekdayOf(scope.published) + 1
      return {
        to: week.to,
        type: 'DATE',
        value: isoDay(monday + week.shift * 7 + number - 1),
        takesModifier: true,
      }
    }
    return {
      to: week?.to ?? start + 1,
      type: 'DATE',
      value: valued(scope, at, number, shift),
      takesModifier: true,
    }
  },
  examples: [
    { text: 'He died on Tuesday.', published: '2008-05-15', finds: ['Tuesday = 2008-05-13'] },
    { text: 'He died late Thursday.', published: '2008-05-15', finds: ['late Thursday = 2008-05-15'] },
    { text: 'They will meet on Tuesday.', published: '2008-05-15', finds: ['Tuesday = 2008-05-20'] },
    {
      text: 'He could not be reached for comment Monday. They could meet on Tuesday.',
      published: '2008-05-15',
      finds: ['Monday = 2008-05-12', 'Tuesday = 2008-05-20'],
    },
    {
      text: 'A hearing is set for Monday. The mark was set on Monday.',
      published: '2008-05-15',
      finds: ['Monday = 2008-05-19', 'Monday = 2008-05-12'],
    },
    { text: 'He died on Sunday.', published: null, finds: ['Sunday = XXXX-WXX-7'] },
    {
      text: 'They met on Monday of last week.',
      published: '2008-05-15',
      finds: ['Monday of last week = 2008-05-05'],
    },
    {
      text: 'It has been shut since Thursday.',
      published: '2008-05-15',
      finds: ['Thursday = 2008-05-08'],
    },
    {
      text: 'From Saturday, those caught will pay.',
      published: '2008-05-15',
      finds: ['Saturday = 2008-05-17'],
    },
    { text: 'He set a deadline of Saturday.', published: '2008-05-15', finds: ['Saturday = 2008-05-17'] },
    { text: 'They meet on Friday mornings.', published: null, finds: ['Friday mornings = XXXX-WXX-5TMO'] },
    {
      text: 'Talks will run from next Monday to Thursday. They ran from Monday to Wednesday.',
      published: '2008-05-15',
      finds: [
        'next Monday = 2008-05-19',
        'Thursday = 2008-05-22',
        'Monday = 2008-05-12',
        'Wednesday = 2008-05-14',
      ],
    },
    {
      text: 'The vote is Tuesday. It had been put off to Monday, due to Sunday storms.',
      published: '2008-05-15',
      finds: ['Tuesday = 2008-05-20', 'Monday = 2008-05-12', 'Sunday = 2008-05-11'],
    },
    {
      text: 'A strike called for Monday was put off until Friday.',
      published: '2008-05-15',
      finds: ['Monday = 2008-05-19', 'Friday = 2008-05-16'],
    },
    {
      text: 'He is accused of firing on Monday, and held the house until Tuesday.',
      published: '2008-05-15',
      finds: ['Monday = 2008-05-12', 'Tuesday = 2008-05-13'],
    },
    {
      text: 'They met last Wednesday and meet next Friday. They met last Tuesday and meet next Saturday.',
      published: '2008-05-15',
      finds: [
        'last Wednesday = 2008-05-07',
        'next Friday = 2008-05-23',
        'last Tuesday = 2008-05-13',
        'next Saturday = 2008-05-17',
      ],
    },
    { text: 'The cat sat in the sun.', published: '2008-05-15', finds: [] },
  ],
}

const titleTails = new Set(['times', 'telegraph', 'mirror', 'mail', 'express', 'herald', 'group', 'club'])

/** "Black Friday", "Good Friday", "Sunday Times", "Bloody Sunday" are names. */
function isName(scope: Scope, at: number, start: number): boolean {
  const before = scope.items[at - 1]
  if (
    before &&
    [
      'black',
      'good',
      'bloody',
      'easter',
      'super',
      'palm',
      'ash',
      'holy',
      'maundy',
      'ruby',
      'whit',
      'sheffield',
    ].includes(before.lower)
  )
    return true
  const after = scope.items[start + 1]
  return after?.capital === true && titleTails.has(after.lower)
}

function weekBehind(scope: Scope, at: number): { to: number; shift: number } | undefined {
  const start = scope.word(at) === 'of' ? at + 1 : at
  const shift = lookUp(lastThisNext, scope.word(start))
  return shift !== undefined && scope.word(start + 1) === 'week' ? { to: start + 2, shift } : undefined
}

const isToday = ({ published }: Scope, number: number): boolean =>
  published !== null && weekdayOf(published) === number

/** "from next Monday to Friday": the first such day after the one the stretch begins with. */
function endOfSpan(scope: Scope, at: number, number: number): Day | undefined {
  if (!spanWords.has(scope.word(at - 1)) || scope.last?.to !== at - 1) return undefined
  const first = parseDay(scope.last.value)
  if (first === null) return undefined
  const day = first + ((number - weekdayOf(first) + 7) % 7)
  const isTooLate = scope.published !== null && day > scope.published && first <= scope.published
  return isTooLate && scope.direction(at) === 'past' ? undefined : day
}

/** "Friday and Saturday": both are to come if the first is. */
function isWithComing(scope: Scope, at: number): boolean {
  const { last, published } = scope
  const first = last?.to === at - 1 ? parseDay(last.value) : null
  return (
    first !== null && published !== null && first > published && ['and', 'or'].includes(scope.word(at - 1))
  )
}

/** On a Wednesday "next Thursday" is not tomorrow, "last Tuesday" not yesterday. */
const isFarWord = (scope: Scope, at: number): boolean => ['next', 'last'].includes(scope.word(at))

const spanWords = new Set(['to', 'through', 'until', 'till', '-', '–'])

function valued(scope: Scope, at: number, number: number, shift: number | undefined): string {
  if (shift === undefined) {
    const end = endOfSpan(scope, at, number)
    if (end !== undefined) return isoDay(end)
    if (isWithComing(scope, at)) return weekdayValue(scope, number, 'future')
    const isWeekAgo = scope.word(at - 1) === 'since' && isToday(scope, number)
    return isWeekAgo
      ? isoDay((scope.published as number) - 7)
      : weekdayValue(scope, number, scope.direction(at))
  }
  const day = weekdayDay(scope.published, number, shift < 0 ? 'past' : 'future')
  if (day === null || scope.published === null) return `XXXX-WXX-${number}`
  const isNamedOtherwise = Math.abs(day - scope.published) < 2 && isFarWord(scope, at)
  if ((day === scope.published || isNamedOtherwise) && shift !== 0) return isoDay(day + shift * 7)
  if (shift === 0 && scope.direction(at) === 'past') return weekdayValue(scope, number, 'past')
  return isoDay(day)
}
