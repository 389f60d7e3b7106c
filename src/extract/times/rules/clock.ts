import { weekdays } from '../../../lexicon/times.js'
import { smallNumbers } from '../../../lexicon/times-numbers.js'
import { pad } from '../calendar.js'
import { digits } from '../numbers.js'
import { isOfHappening, isPartNamed } from '../part-named.js'
import { pastHour } from '../past-hour.js'
import { dayAtHand, dayOfClock } from '../resolve.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'
import { zoneAt } from '../zone.js'

interface Clock {
  readonly to: number
  readonly hour: number
  readonly minute: number | null
  readonly second?: number
}

/** "9:47 a.m. BST", "9.30pm", "0800 GMT", "14:48 UTC", "8 o'clock". */
export const clock: TimeRule = {
  id: 'clock',
  read(scope, at) {
    const past = minutesPast(scope, at)
    const read = past ?? colonTime(scope, at) ?? hourOnly(scope, at) ?? military(scope, at)
    if (!read || read.hour > 24 || (read.minute ?? 0) > 59) return undefined
    const zone = zoneAt(scope, read.to)
    const isBare = !past && !zone && scope.items[read.to - 1]?.kind === 'number'
    if (isBare && at > 0 && !clockPrepositions.has(scope.word(at - 1)) && !isDayWord(scope, at - 1))
      return undefined
    const minutes = read.minute === null ? ':00' : `:${pad(read.minute)}`
    const seconds = read.second === undefined ? '' : `:${pad(read.second)}`
    const value = `${dayOfClock(scope)}T${pad(read.hour)}${minutes}${seconds}${zone?.isUtc ? 'Z' : ''}`
    return { to: zone?.to ?? read.to, type: 'TIME', value }
  },
  examples: [
    {
      text: 'It struck at 9:47 a.m. BST.',
      published: '2005-07-07',
      finds: ['9:47 a.m. BST = 2005-07-07T09:47'],
    },
    { text: 'It struck at 0800 GMT.', published: '2005-07-07', finds: ['0800 GMT = 2005-07-07T08:00Z'] },
    {
      text: 'It struck at 2:28 p.m. on Monday.',
      published: '2008-05-13',
      finds: ['2:28 p.m. on Monday = 2008-05-12T14:28'],
    },
    {
      text: 'It shook at 2:28 p.m. (0628 GMT) on Monday.',
      published: '2008-05-13',
      finds: ['2:28 p.m. = 2008-05-12T14:28', '0628 GMT = 2008-05-12T06:28Z', 'Monday = 2008-05-12'],
    },
    { text: 'It struck at 9pm.', published: null, finds: ['9pm = XXXX-XX-XXT21:00'] },
    {
      text: 'It shook from 8:15 to 9 p.m.',
      published: '2005-07-07',
      finds: ['8:15 = 2005-07-07T20:15', '9 p.m. = 2005-07-07T21:00'],
    },
    {
      text: 'It fell at half past four and a quarter to noon.',
      published: '2005-07-07',
      finds: ['half past four = 2005-07-07T04:30', 'a quarter to noon = 2005-07-07T11:45'],
    },
    {
      text: 'It runs from 8 to 10 p.m. and between 9:30 and 11 a.m. on Thursday.',
      published: '2005-07-07',
      finds: [
        '8 = 2005-07-07T20:00',
        '10 p.m. = 2005-07-07T22:00',
        '9:30 = 2005-07-07T09:30',
        '11 a.m. on Thursday = 2005-07-07T11:00',
      ],
    },
    {
      text: "It struck at 7 Thursday evening, arrived around 11 last night and fell at 9 o'clock on Friday night.",
      published: '2005-07-08',
      finds: [
        '7 Thursday evening = 2005-07-07T19:00',
        '11 last night = 2005-07-07T23:00',
        "9 o'clock on Friday night = 2005-07-08T21:00",
      ],
    },
    {
      text: 'It ends at 5 p.m. New York time on Aug. 31.',
      published: '2005-07-07',
      finds: ['5 p.m. New York time on Aug. 31 = 2004-08-31T17:00'],
    },
    {
      text: 'It struck at 0730 GMT Tuesday afternoon, at 6:10 a.m. GMT Wednesday afternoon and at 09:15 Thursday night.',
      published: '2005-07-08',
      finds: [
        '0730 GMT Tuesday afternoon = 2005-07-05T07:30Z',
        '6:10 a.m. GMT Wednesday afternoon = 2005-07-06T06:10Z',
        '09:15 Thursday night = 2005-07-07T09:15',
      ],
    },
    {
      text: 'At 11 last night it broke out.',
      published: '2005-07-08',
      finds: ['11 last night = 2005-07-07T23:00'],
    },
    {
      text: 'The toll stood at 9 this morning and at 12 tonight, and police put the dead at 11 last night.',
      published: '2005-07-08',
      finds: ['this morning = 2005-07-08TMO', 'tonight = 2005-07-08TNI', 'last night = 2005-07-07TNI'],
    },
    {
      text: 'Of those who arrived about 9 last night were ill, and the heat began at 10 Friday afternoon.',
      published: '2005-07-08',
      finds: ['last night = 2005-07-07TNI', 'Friday afternoon = 2005-07-08TAF'],
    },
    {
      text: 'About 12 Sunday night were still missing.',
      published: '2005-07-08',
      finds: ['Sunday night = 2005-07-03TNI'],
    },
    { text: 'About 7 of them fell.', published: '2005-07-07', finds: [] },
    { text: 'It rose from 8 to 10 and fell.', published: '2005-07-07', finds: [] },
    { text: 'He left a quarter to five heirs and ran past four.', published: '2005-07-07', finds: [] },
    { text: 'He ran 2:08:15 in Genesis 3:15.', published: '2005-07-07', finds: [] },
    { text: 'They won 3:2 and lost 10-7.', published: '2005-07-07', finds: [] },
  ],
}

const isDayWord = (scope: Scope, at: number): boolean =>
  weekdays.has(scope.word(at)) || ['today', 'yesterday', 'tomorrow', 'tonight'].includes(scope.word(at))

/** Half of the day after a clock time: "a.m.", "pm", "in the morning". */
function halfDay(scope: Scope, at: number): { to: number; isLate: boolean } | undefined {
  const word = scope.word(at)
  const dotted = (word === 'a' || word === 'p') && scope.word(at + 1) === '.' && scope.word(at + 2) === 'm'
  if (dotted) return { to: at + (scope.word(at + 3) === '.' ? 4 : 3), isLate: word === 'p' }
  if (word === 'am' || word === 'pm')
    return {
      to: at + (scope.word(at + 1) === '.' && !endsSentence(scope, at + 1) ? 2 : 1),
      isLate: word === 'pm',
    }
  if (word === 'a.m.' || word === 'p.m.') return { to: at + 1, isLate: word === 'p.m.' }
  if (word === 'in' && scope.word(at + 1) === 'the') {
    const part = scope.word(at + 2)
    if (part === 'morning') return { to: at + 3, isLate: false }
    if (part === 'afternoon' || part === 'evening') return { to: at + 3, isLate: true }
  }
  return undefined
}

const endsSentence = (scope: Scope, at: number): boolean => scope.items[at + 1] === undefined

const withHalf = (hour: number, half: { isLate: boolean } | undefined): number =>
  !half ? hour : half.isLate ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour

function colonTime(scope: Scope, at: number): Clock | undefined {
  const item = scope.items[at]
  if (item?.kind !== 'number') return undefined
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(item.lower)
  if (dotted) {
    const half = halfDay(scope, at + 1)
    if (!half) return undefined
    return { to: half.to, hour: withHalf(Number(dotted[1]), half), minute: Number(dotted[2]) }
  }
  const minute = scope.items[at + 2]
  if (!/^\d{1,2}$/.test(item.lower) || scope.word(at + 1) !== ':' || !/^[0-5]\d$/.test(minute?.lower ?? ''))
    return undefined
  if (scope.word(at - 1) === ':' || scope.word(at - 1) === '/') return undefined
  const hasSeconds = scope.word(at + 3) === ':' && /^[0-5]\d$/.test(scope.word(at + 4))
  const end = hasSeconds ? at + 5 : at + 3
  const half = halfDay(scope, end) ?? halfBehind(scope, end, Number(item.lower))
  const read = {
    to: half && half.to > 0 ? half.to : end,
    hour: withHalf(Number(item.lower), half),
    minute: Number(minute?.lower),
  }
  return hasSeconds ? { ...read, second: Number(scope.word(at + 4)) } : read
}

/** The half of "8:15" in "8:15 to 9 a.m.", said once behind both; 0 as its end, for it is no part of this time. */
function halfBehind(scope: Scope, at: number, hour: number): { to: number; isLate: boolean } | undefined {
  if (!['to', 'and', '-', '–', 'or', 'until'].includes(scope.word(at))) return undefined
  const later = digits(scope, at + 1) ?? smallNumbers.get(scope.word(at + 1))
  if (later === undefined || later > 12) return undefined
  const hasMinutes = scope.word(at + 2) === ':' && /^[0-5]\d$/.test(scope.word(at + 3))
  const half = halfDay(scope, at + (hasMinutes ? 4 : 2))
  return half && { to: 0, isLate: half.isLate && (hour <= later || hour === 12) }
}

/** Words before a bare "8:15" that make it a time rather than a score or a race's length. */
const clockPrepositions = new Set(
  'at by around about from to until till after before since between and - – ( near approximately roughly past just only exactly , or as through the'.split(
    ' ',
  ),
)

const askingHour = new Set(['at', 'about', 'around', 'until', 'before', 'after'])

/** "9 a.m.", "nine o'clock", "8 in the evening" with a word before that asks for it. */
function hourOnly(scope: Scope, at: number): Clock | undefined {
  const item = scope.items[at]
  const hour =
    item?.kind === 'number' && /^\d{1,2}$/.test(item.lower)
      ? Number(item.lower)
      : smallNumbers.get(item?.lower ?? '')
  if (hour === undefined || hour < 1 || hour > 12) return undefined
  const oclock = ["o'clock", 'o’clock'].includes(scope.word(at + 1)) ? at + 2 : undefined
  const half = halfDay(scope, oclock ?? at + 1)
  if (!half && oclock === undefined && ['from', 'between'].includes(scope.word(at - 1))) {
    const shared = halfBehind(scope, at + 1, hour)
    return shared && { to: at + 1, hour: withHalf(hour, shared), minute: null }
  }
  if (!half) {
    const isAsked = oclock !== undefined || (isOfHappening(scope, at) && isPartNamed(scope, at, hour))
    return isAsked ? { to: oclock ?? at + 1, hour, minute: null } : undefined
  }
  if (scope.word(half.to - 3) === 'in' && oclock === undefined && !askingHour.has(scope.word(at - 1)))
    return undefined
  return { to: half.to, hour: withHalf(hour, half), minute: null }
}

/** "half past four p.m.", "a quarter to noon". */
function minutesPast(scope: Scope, at: number): Clock | undefined {
  const read = pastHour(scope, at)
  if (!read) return undefined
  const oclock = ["o'clock", 'o’clock'].includes(scope.word(read.hourAt + 1)) ? 1 : 0
  const end = read.hourAt + 1 + oclock
  const half = halfDay(scope, end)
  const minutes = withHalf(read.hour, half) * 60 + read.minutes
  return { to: half?.to ?? end, hour: Math.floor(minutes / 60), minute: minutes % 60 }
}

/** "0800 GMT", "1430 hours": four digits that name a zone. */
function military(scope: Scope, at: number): Clock | undefined {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(scope.word(at))
  if (!match) return undefined
  const next = scope.word(at + 1)
  const isHours = (next === 'hours' || next === 'hrs') && scope.word(at - 1) === 'at'
  if (!isHours && !zoneAt(scope, at + 1)) return undefined
  return { to: isHours ? at + 2 : at + 1, hour: Number(match[1]), minute: Number(match[2]) }
}

/** "noon", "midnight". */
export const noon: TimeRule = {
  id: 'noon',
  read(scope, at) {
    const word = scope.word(at)
    if (word !== 'noon' && word !== 'midnight') return undefined
    if (scope.items[at]?.capital && at > 0) return undefined
    const zone = zoneAt(scope, at + 1)
    const value = word === 'noon' ? `${dayAtHand(scope)}T12:00` : `${dayOfClock(scope)}T24:00`
    return { to: zone?.to ?? at + 1, type: 'TIME', value: zone?.isUtc ? `${value}Z` : value }
  },
  examples: [{ text: 'It opened at noon.', published: '2008-05-13', finds: ['noon = 2008-05-13T12:00'] }],
}
