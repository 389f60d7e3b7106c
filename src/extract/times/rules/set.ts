import {
  dayParts,
  seasons,
  type TimeUnit,
  timeUnitPlurals,
  timeUnits,
  weekdays,
} from '../../../lexicon/times.js'
import { speedNouns } from '../../../lexicon/times-cues.js'
import { smallNumbers, tens } from '../../../lexicon/times-numbers.js'
import { setAdverbs } from '../../../lexicon/times-sets.js'
import { monthAt } from '../dates.js'
import { durationValue } from '../duration-value.js'
import { lookUp } from '../look-up.js'
import { amount, digits } from '../numbers.js'
import { dateValue } from '../resolve.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "every day", "daily", "each year", "every two weeks", "Fridays", "twice a month". */
export const set: TimeRule = {
  id: 'set',
  read(scope, at) {
    const word = scope.word(at)
    const adverb = lookUp(setAdverbs, word)
    if (adverb && !isPaperName(scope, at)) return { to: at + 1, type: 'SET', value: adverb }
    if (['every', 'each'].includes(word)) return every(scope, at)
    const twice = word === 'bi' || word === 'semi' ? lookUp(setAdverbs, word + scope.word(at + 2)) : undefined
    if (twice && scope.word(at + 1) === '-') return { to: at + 3, type: 'SET', value: twice }
    const plural = word.endsWith('s') ? (pluralDays(word.slice(0, -1)) ?? pluralPart(scope, at)) : undefined
    if (plural) return { to: at + 1, type: 'SET', value: plural }
    return often(scope, at) ?? per(scope, at)
  },
  examples: [
    {
      text: 'It runs every day and each year.',
      published: null,
      finds: ['every day = P1D', 'each year = P1Y'],
    },
    { text: 'An annual fair with daily shows.', published: null, finds: ['annual = P1Y', 'daily = P1D'] },
    {
      text: 'They meet every two weeks on Fridays.',
      published: null,
      finds: ['every two weeks = P2W', 'Fridays = XXXX-WXX-5'],
    },
    {
      text: 'They sing every morning and on weekends.',
      published: null,
      finds: ['every morning = XXXX-XX-XXTMO', 'weekends = XXXX-WXX-WE'],
    },
    {
      text: 'They meet bi-monthly.',
      published: null,
      finds: ['bi-monthly = P2M'],
    },
    { text: 'It makes $2 billion a year.', published: null, finds: ['a year = P1Y'] },
    {
      text: 'It opens 400 new stores a year and buys $85 billion of bonds a month.',
      published: null,
      finds: ['a year = P1Y', 'a month = P1M'],
    },
    {
      text: 'They sing every Sunday morning and eat twice daily.',
      published: null,
      finds: ['every Sunday morning = XXXX-WXX-7TMO', 'twice daily = P1D'],
    },
    { text: 'It shuts in the mornings.', published: null, finds: ['mornings = XXXX-XX-XXTMO'] },
    {
      text: 'They work 12 hours a day, seven days a week, and met two days a year later.',
      published: null,
      finds: ['12 hours a day = P1D', 'seven days a week = P1W', 'two days = P2D', 'a year later = XXXX'],
    },
    { text: 'They meet twice a week.', published: null, finds: ['twice a week = P1W'] },
    {
      text: 'They meet every second Tuesday, every third day and every other week, and a bus comes every half hour.',
      published: null,
      finds: [
        'every second Tuesday = XXXX-WXX-2',
        'every third day = P3D',
        'every other week = P2W',
        'every half hour = PT30M',
      ],
    },
    {
      text: 'They meet every April and each May.',
      published: '2013-03-22',
      finds: ['every April = XXXX-04', 'each May = XXXX-05'],
    },
    {
      text: 'Every Sept. 11 families gather, each May 1 they sing and every March the town floods.',
      published: '2013-03-22',
      finds: ['Every Sept. 11 = XXXX-09-11', 'each May 1 = XXXX-05-01', 'every March = XXXX-03'],
    },
    {
      text: 'Every March for peace and every March on the capital met every May 5 suspect.',
      published: '2013-03-22',
      finds: ['May 5 = 2013-05-05'],
    },
    { text: 'Every second counts.', published: null, finds: ['Every second = PT1S'] },
    { text: 'The Daily Planet wrote it.', published: null, finds: [] },
  ],
}

/** "twice a week", "three times a month". */
function often(scope: Scope, at: number) {
  const isOnce = ['once', 'twice', 'thrice'].includes(scope.word(at))
  const count = isOnce ? at + 1 : amount(scope, at)?.to
  if (count === undefined) return undefined
  const to = isOnce ? count : scope.word(count) === 'times' ? count + 1 : undefined
  if (to === undefined) return lengthsEach(scope, count)
  const lead = scope.word(to)
  const adverb = lookUp(setAdverbs, lead)
  if (adverb) return { to: to + 1, type: 'SET' as const, value: adverb, aside: true }
  const recurring = ['every', 'each'].includes(lead) ? every(scope, to) : undefined
  if (recurring) return { ...recurring, aside: true }
  const unit = ['a', 'an', 'per'].includes(lead) ? timeUnits.get(scope.word(to + 1)) : undefined
  return unit && { to: to + 2, type: 'SET' as const, value: durationValue(1, unit), aside: true }
}

/** "12 hours a day", "seven days a week": how much of each. */
function lengthsEach(scope: Scope, at: number) {
  const unit = timeUnitPlurals.has(scope.word(at)) ? timeUnits.get(scope.word(at + 2)) : undefined
  if (!unit || unit === 'night' || !['a', 'per', 'each', 'every'].includes(scope.word(at + 1)))
    return undefined
  if (notRates.has(scope.word(at + 3))) return undefined
  return { to: at + 3, type: 'SET' as const, value: durationValue(1, unit), aside: true }
}

/** "Fridays", "weekends". */
function pluralDays(word: string): string | undefined {
  const weekday = weekdays.get(word)
  return weekday ? `XXXX-WXX-${weekday}` : word === 'weekend' ? 'XXXX-WXX-WE' : undefined
}

/** "in the mornings". */
function pluralPart(scope: Scope, at: number): string | undefined {
  const isAsked = scope.word(at - 1) === 'the' && scope.word(at - 2) === 'in'
  const part = isAsked && scope.word(at) !== 'nights' ? dayParts.get(scope.word(at).slice(0, -1)) : undefined
  return part && `XXXX-XX-XX${part}`
}

/** "the Daily Telegraph". */
const isPaperName = (scope: Scope, at: number): boolean =>
  scope.items[at]?.capital === true &&
  scope.items[at + 1]?.capital === true &&
  scope.items[at + 1]?.kind === 'word'

function every(scope: Scope, at: number) {
  const nth = lookUp(everyNth, scope.word(at + 1))
  const isNth = nth !== undefined && isRecurring(scope.word(at + 2))
  const other = scope.word(at + 1) === 'single' || isNth ? 1 : 0
  const factor = isNth ? nth : 1
  const weekday = weekdays.get(scope.word(at + 1 + other))
  const ofDay = weekday ? dayParts.get(scope.word(at + 2 + other)) : undefined
  if (ofDay) return { to: at + 3 + other, type: 'SET' as const, value: `XXXX-WXX-${weekday}${ofDay}` }
  if (weekday) return { to: at + 2 + other, type: 'SET' as const, value: `XXXX-WXX-${weekday}` }
  const yearly = everyMonth(scope, at + 1 + other)
  if (yearly) return yearly
  const season = seasons.get(scope.word(at + 1 + other))
  if (season) return { to: at + 2 + other, type: 'SET' as const, value: `XXXX-${season}` }
  const part = dayParts.get(scope.word(at + 1 + other))
  if (part) return { to: at + 2 + other, type: 'SET' as const, value: `XXXX-XX-XX${part}` }
  if (scope.word(at + 1 + other) === 'weekend')
    return { to: at + 2 + other, type: 'SET' as const, value: 'XXXX-WXX-WE' }
  const isHalf = scope.word(at + 1) === 'half'
  const count = isHalf
    ? { to: at + (scope.word(at + 2) === '-' ? 3 : 2), value: 0.5 }
    : amount(scope, at + 1 + other)
  const index = count?.to ?? at + 1 + other
  const unit: TimeUnit | undefined =
    timeUnits.get(scope.word(index)) ?? (count ? timeUnitPlurals.get(scope.word(index)) : undefined)
  if (!unit) return undefined
  return { to: index + 1, type: 'SET' as const, value: durationValue(count?.value ?? factor, unit) }
}

/** "every other Tuesday", "every third day"; "every second" alone is the length. */
const everyNth: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4, fifth: 5 }

/** "every April", "each Sept. 11": of every year; not "every March for peace", "every May 5 suspect". */
function everyMonth(scope: Scope, at: number) {
  const month = monthAt(scope, at)
  if (!month) return undefined
  const day = digits(scope, month.to)
  const next = scope.items[day === undefined ? month.to : month.to + 1]
  const isEnd = next === undefined || next.kind === 'punctuation' || subjects.has(next.lower)
  if (day === undefined)
    return scope.word(at) === 'march' && !isEnd
      ? undefined
      : { to: month.to, type: 'SET' as const, value: dateValue(null, month.value) }
  if (day < 1 || day > 31 || !(isEnd || (next.kind === 'word' && next.lower.endsWith('s')))) return undefined
  return { to: month.to + 1, type: 'SET' as const, value: dateValue(null, month.value, day) }
}

/** What goes on behind a time: "every March the town floods". */
const subjects = new Set('the a an he she it they we its their his her since when and but'.split(' '))

const isRecurring = (word: string): boolean =>
  timeUnits.has(word) || weekdays.has(word) || seasons.has(word) || dayParts.has(word)

const rateWords = new Set(
  'percent % million billion thousand hundred trillion barrels tons tonnes people dollars euros pounds hours days units passengers cars vehicles'.split(
    ' ',
  ),
)

/** "a year" after a quantity: "$2 billion a year", "twice a week". */
function per(scope: Scope, at: number) {
  if (!['a', 'an', 'per'].includes(scope.word(at))) return undefined
  const unit = timeUnits.get(scope.word(at + 1))
  if (!unit || unit === 'second' || unit === 'quarter' || unit === 'night') return undefined
  const before = scope.items[at - 1]
  if (unit === 'hour' && before && speedNouns.has(before.lower)) return undefined
  const isRate =
    before && (before.kind === 'number' || rateWords.has(before.lower) || isCounted(scope, at - 1))
  const isPer = scope.word(at) === 'per' && unit !== 'minute' && unit !== 'hour'
  if (!isRate && !isPer) return undefined
  if (notRates.has(scope.word(at + 2))) return undefined
  return { to: at + 2, type: 'SET' as const, value: durationValue(1, unit) }
}

/** "a week ago", "a month into": no rate, whatever was counted before. */
const notRates = new Set(['ago', 'earlier', 'later', 'before', 'after', 'into', 'from', 'since', 'or', '-'])

/** "400 new stores", "80 ships", "$85 billion of bonds": the plural at `at` is counted right before it. */
function isCounted(scope: Scope, at: number): boolean {
  if (!/[^s]s$/.test(scope.word(at))) return false
  for (let back = at - 1; back >= at - 3; back--) {
    const item = scope.items[back]
    if (item?.kind === 'number' || smallNumbers.has(item?.lower ?? '') || tens.has(item?.lower ?? ''))
      return true
    const isMass = item?.lower === 'of' && rateWords.has(scope.word(back - 1))
    if (isMass) return true
    if (item?.kind !== 'word' || item.capital || notBetween.has(item.lower)) return false
  }
  return false
}

/** Words that no count goes across: "two of its ships", "five in boats". */
const notBetween = new Set(
  'of in on at the a an his her its their and or to for from with was were had has'.split(' '),
)
