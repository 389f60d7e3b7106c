import { type Claim, fileName, idOf, type Note, wordsOf } from '../../model/index.js'
import { dayNumber, daysOf, weekdayOf } from '../calendar.js'
import type { ComparisonContext } from '../comparison.js'
import { quoteOf } from '../side.js'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekday = '(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}'
const month = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const ordinal = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const patterns = [
  new RegExp(`^${weekday}\\.?,? (?:the )?${month} ${ordinal}(?:,? (?<year>\\d{4}))?$`, 'i'),
  new RegExp(`^${weekday}\\.?,? (?:the )?${ordinal}(?: of)? ${month}(?:,? (?<year>\\d{4}))?$`, 'i'),
]
/** What both patterns and "On" before them begin with: the year of a claim takes longer to be known. */
const mayOpen = /^\s*(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun)/i
const LONGEST = 60

/** Half a year: a date without a year that lies further from its article may be of another year. */
const NEAR = 183

/** Weekday and date in one expression that name different days. A year that is not in the words is that of the article. */
export function weekdayNotes(claims: readonly Claim[], { sources }: ComparisonContext): Note[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'date' || !mayOpen.test(wordsOf(claim).exact)) return []
    const actual = contradictedWeekday(wordsOf(claim).exact, yearOf(claim))
    if (!actual) return []
    const outlet = sources.get(claim.source)?.outlet ?? fileName(claim.source)
    return [
      {
        id: idOf('weekday-date', claim.id),
        kind: 'weekday-date',
        source: claim.source,
        claims: [claim.id],
        says: `${outlet} has "${quoteOf(claim)}": that day was ${actual}.`,
      },
    ]
  })
}

/** The year that the date was read with, where it lies near the article's own. */
function yearOf({ time, asOf }: Claim): number | null {
  const [day, article] = [dayOf(time?.value), dayOf(asOf.value)]
  if (day === null || article === null || Math.abs(day - article) > NEAR) return null
  return Number(time?.value.slice(0, 4))
}

function dayOf(value: string | null | undefined): number | null {
  const days = value ? daysOf(value) : null
  return days && days.first === days.last ? days.first : null
}

/** "a Wednesday", the weekday that the date in these words fell on, where the words name another; else null. */
export function contradictedWeekday(words: string, unsaidYear: number | null = null): string | null {
  if (words.length > LONGEST) return null
  const line = words.trim().replace(/\s+/g, ' ').replace(/^on /i, '')
  const groups = patterns.map((pattern) => pattern.exec(line)?.groups).find(Boolean)
  const year = groups?.year === undefined ? unsaidYear : Number(groups.year)
  if (!groups || year === null) return null
  const day = Number(groups.day)
  const monthNumber = months.indexOf((groups.month ?? '').toLowerCase()) + 1
  const number = dayNumber(year, monthNumber, day)
  if (day < 1 || number > dayNumber(year, monthNumber + 1, 0)) return null
  const actual = weekdays[weekdayOf(number)] ?? ''
  if (actual.toLowerCase().startsWith((groups.weekday ?? '').toLowerCase())) return null
  return groups.year === undefined ? `a ${actual} in ${year}` : `a ${actual}`
}
