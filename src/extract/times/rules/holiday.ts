import { weekdays } from '../../../lexicon/times.js'
import { futureCues, notPast, pastCues } from '../../../lexicon/times-cues.js'
import { type HolidayRule, holidays, plainHolidays } from '../../../lexicon/times-holidays.js'
import { type Day, easter, fromDay, isoDay, nthWeekday, parseDay, toDay, weekdayOf } from '../calendar.js'
import { yearAt } from '../dates.js'
import { lastThisNext, lookUp } from '../look-up.js'
import { dateValue, periodOf } from '../resolve.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'
import { yearPhrase } from '../years.js'

const longest = 5

/** "Christmas", "Boxing Day 2004", "New Year's Eve", "last Thanksgiving". */
export const holiday: TimeRule = {
  id: 'holiday',
  read(scope, at) {
    const shift = lookUp(lastThisNext, scope.word(at))
    const start = shift === undefined ? at : at + 1
    const named = nameAt(scope, start)
    if (!named) return undefined
    const skip = scope.word(named.to) === ',' || scope.word(named.to) === 'of' ? 1 : 0
    const phraseAt = scope.word(named.to) === 'of' ? named.to + 1 : named.to
    const year = yearAt(scope, named.to + skip) ?? yearPhrase(scope, phraseAt)
    if (year && year.value !== null && scope.word(year.to) === 'weekend')
      return { to: year.to + 1, type: 'DATE', value: weekendOf(dayIn(named.rule, year.value)) }
    if (year && year.value !== null)
      return { to: year.to, type: 'DATE', value: isoDay(dayIn(named.rule, year.value)) }
    const value = nearest(scope, at, named.rule, shift)
    if (scope.word(named.to) === 'weekend') {
      const of = yearAt(scope, named.to + 1)
      const day = of ? dayIn(named.rule, of.value) : parseDay(value)
      return { to: of?.to ?? named.to + 1, type: 'DATE', value: weekendOf(day) }
    }
    return { to: year?.to ?? named.to, type: 'DATE', value }
  },
  examples: [
    {
      text: 'The wave of Boxing Day 2004 killed many.',
      published: null,
      finds: ['Boxing Day 2004 = 2004-12-26'],
    },
    { text: 'They fled on New Year’s Eve.', published: '2010-01-03', finds: ['New Year’s Eve = 2009-12-31'] },
    { text: 'They will vote after Easter.', published: '2008-01-03', finds: ['Easter = 2008-03-23'] },
    { text: 'Eggs are sold on Thanksgiving.', published: null, finds: ['Thanksgiving = XXXX-11-XX'] },
    {
      text: 'Crowds came on Black Friday and over Labor Day weekend.',
      published: '2012-12-01',
      finds: ['Black Friday = 2012-11-23', 'Labor Day weekend = 2012-W35-WE'],
    },
    {
      text: 'They met on easter monday, on Halloween weekend 2010 and on Labor Day 2011 weekend.',
      published: '2009-05-01',
      finds: [
        'easter monday = 2009-04-13',
        'Halloween weekend 2010 = 2010-W43-WE',
        'Labor Day 2011 weekend = 2011-W35-WE',
      ],
    },
    { text: 'The Christmas tree burned.', published: '2008-01-03', finds: [] },
  ],
}

function nameAt(scope: Scope, at: number): { to: number; rule: HolidayRule } | undefined {
  const isName = scope.items[at]?.capital === true
  let name = ''
  let found: { to: number; rule: HolidayRule } | undefined
  for (let index = at; index < at + longest && index < scope.items.length; index++) {
    const item = scope.items[index] as (typeof scope.items)[number]
    if (item.lower === '.' || item.lower === "'" || item.lower === '’') continue
    const word = item.possessive ? `${item.lower}s` : item.lower.replace(/['’]/u, '')
    name = name ? `${name} ${word}` : word
    const rule = holidays.get(name)
    if (rule && (isName || plainHolidays.has(name))) found = { to: index + 1, rule }
  }
  return found && isDayItself(scope, found.to) ? found : undefined
}

/** Not "Christmas tree", "Easter eggs": a word right behind makes it a modifier, unless it is a small word. */
function isDayItself(scope: Scope, at: number): boolean {
  const next = scope.items[at]
  if (next?.kind !== 'word' || dayNames.has(scope.word(at - 1))) return true
  const { lower } = next
  const isPast = pastCues.has(lower) || (lower.endsWith('ed') && !notPast.has(lower))
  return isPast || futureCues.has(lower) || smallWords.has(lower)
}

/** "Thanksgiving Day parade": the last word says that it is a day. */
const dayNames = new Set(['day', 'eve', ...weekdays.keys()])

/** The weekend a holiday makes long: the one before a Monday or Tuesday, else its own week's. */
const weekendOf = (day: Day | null): string =>
  periodOf('weekend', day !== null && weekdayOf(day) < 3 ? day - weekdayOf(day) : day)

const smallWords = new Set(
  'and or in at on of is was were are will would has had when after before with for to by from but as the a this last next that which who he she they it said day weekend eve morning night evening afternoon because while where during'.split(
    ' ',
  ),
)

function dayIn(rule: HolidayRule, year: number): Day {
  if ('easter' in rule) return easter(year) + rule.easter
  return 'day' in rule
    ? toDay(year, rule.month, rule.day)
    : nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0)
}

function nearest(scope: Scope, at: number, rule: HolidayRule, shift: number | undefined): string {
  if (scope.published === null) return withoutYear(rule)
  const here = fromDay(scope.published).year
  const days = [here - 1, here, here + 1].map((year) => dayIn(rule, year))
  const origin = scope.published
  const direction = shift === -1 ? 'past' : shift === 1 ? 'future' : scope.direction(at)
  const fits = days.filter((day) =>
    direction === 'past' ? day <= origin : direction === 'future' ? day >= origin : true,
  )
  const best = fits.toSorted((a, b) => Math.abs(a - origin) - Math.abs(b - origin))[0]
  return best === undefined ? withoutYear(rule) : isoDay(best)
}

const withoutYear = (rule: HolidayRule): string =>
  'easter' in rule
    ? 'XXXX-XX-XX'
    : 'day' in rule
      ? dateValue(null, rule.month, rule.day)
      : `${dateValue(null, rule.month)}-XX`
