import { type Claim, type Note, wordsOf } from '../../model/index.js'
import { dayNumber, weekdayOf } from '../calendar.js'
import type { ComparisonContext } from '../comparison.js'
import { idOf } from '../identity.js'
import { fileName, quoteOf } from '../side.js'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekday = '(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}'
const month = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const ordinal = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const patterns = [
  new RegExp(`^${weekday}\\.?,? (?:the )?${month} ${ordinal},? (?<year>\\d{4})$`, 'i'),
  new RegExp(`^${weekday}\\.?,? (?:the )?${ordinal}(?: of)? ${month},? (?<year>\\d{4})$`, 'i'),
]
const LONGEST = 60

/** Weekday and full date in one expression that name different days; the year must be in the words. */
export function weekdayNotes(claims: readonly Claim[], { sources }: ComparisonContext): Note[] {
  return claims.flatMap((claim) => {
    const actual = claim.kind === 'date' ? contradictedWeekday(wordsOf(claim).exact) : null
    if (!actual) return []
    const outlet = sources.get(claim.source)?.outlet ?? fileName(claim.source)
    return [
      {
        id: idOf('weekday-date', claim.id),
        kind: 'weekday-date',
        source: claim.source,
        claims: [claim.id],
        says: `${outlet} has "${quoteOf(claim)}": that day was a ${actual}.`,
      },
    ]
  })
}

/** The weekday that the date in these words fell on, where the words name another; else null. */
export function contradictedWeekday(words: string): string | null {
  if (words.length > LONGEST) return null
  const line = words.trim().replace(/\s+/g, ' ').replace(/^on /i, '')
  const groups = patterns.map((pattern) => pattern.exec(line)?.groups).find(Boolean)
  if (!groups) return null
  const [year, day] = [Number(groups.year), Number(groups.day)]
  const monthNumber = months.indexOf((groups.month ?? '').toLowerCase()) + 1
  const number = dayNumber(year, monthNumber, day)
  if (day < 1 || number > dayNumber(year, monthNumber + 1, 0)) return null
  const actual = weekdays[weekdayOf(number)] ?? ''
  return actual.toLowerCase().startsWith((groups.weekday ?? '').toLowerCase()) ? null : actual
}
