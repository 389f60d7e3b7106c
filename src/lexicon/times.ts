/** Month names and newspaper abbreviations, lower case without the dot, to 1..12. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
])

/** Months that are also names or verbs: alone they need a word before them that asks for a month. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

/** Short forms that stand for a month only beside a day or a year, or with their dot. */
export const shortMonths: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
)

/** Weekday names to ISO numbers, Monday 1 to Sunday 7. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])

/** Short weekdays; they count only before a date ("Fri., Oct. 23"): "sat" and "sun" are words. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
])

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'night'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Unit words, singular. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['night', 'night'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** Unit words, plural. */
export const timeUnitPlurals: ReadonlyMap<string, TimeUnit> = new Map([
  ['seconds', 'second'],
  ['secs', 'second'],
  ['minutes', 'minute'],
  ['mins', 'minute'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['nights', 'night'],
  ['days', 'day'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['fortnights', 'fortnight'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
])

/** Season words to their TIMEX3 code. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

/** Parts of the day to their TIMEX3 code. */
export const dayParts: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['sunrise', 'TMO'],
  ['midday', 'TMI'],
  ['lunchtime', 'TMI'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['dusk', 'TEV'],
  ['sunset', 'TEV'],
  ['nightfall', 'TEV'],
  ['night', 'TNI'],
  ['overnight', 'TNI'],
])

/** Zone names that may follow a clock time. */
export const timeZones: ReadonlySet<string> = new Set(
  'utc gmt z bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst kst hkt sgt msk aest aedt acst awst nzst nzdt wib wita wit pkt npt akst hst'.split(
    ' ',
  ),
)

/** Decades by name. */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
])
