import { monthNumbers, weekdayNames } from '../lexicon/reading.js'

const monthNames = casesOf([...monthNumbers.keys()])
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|')
const weekday = `(?:(?:${casesOf(weekdayNames.split('|')).join('|')})\\b\\.?,? ?)?`
const clock = '(?:(?:,|\\bat\\b)? ?(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|\\d{3,4} ?(?:hrs|hours|GMT|UTC)))?'

/** Small, capitalised, all capitals: for patterns in which capitals tell a place from a word. */
function casesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
}

/** A whole date in words or figures, always with its year. Groups: what `readWrittenDate` takes apart. */
export const writtenDate = [
  `(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})`,
  `(?<ymd>\\d{4}[/.]\\d{1,2}[/.]\\d{1,2})`,
  `${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<month>${monthNames})\\b\\.?,?[ -](?<year>\\d{4})`,
  `${weekday}(?<month2>${monthNames})\\b\\.? ?(?<day2>\\d{1,2})(?:st|nd|rd|th)?,? ?(?<year2>(?:19|20)\\d\\d)`,
  `${weekday}(?<dmy>\\d{1,2}[./]\\d{1,2}[./]\\d{4})`,
].join('|')

export const clockTime = clock

const wholeDate = new RegExp(`^(?:${writtenDate})(?:${clock})[^\\d]{0,12}$`, 'iu')
const isoMoment =
  /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d(?::\d\d)?)(?<fraction>\.\d{1,9})? ?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?$/i
const compactDate = /^\d{8}$/

/**
 * An ISO date or date-time for a date as people and machines write it, or null. Never through the machine's clock or
 * zone: the digits are the answer. "03/04/2024" is null, because it is two dates.
 */
export function readDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, 80)
  const moment = isoMoment.exec(text)?.groups
  if (moment) {
    const date = validDate(moment.date as string)
    return date && validTime(moment.time as string) ? `${date}T${moment.time}${zoneOf(moment.zone)}` : null
  }
  if (compactDate.test(text)) return validDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
  const groups = wholeDate.exec(text)?.groups
  return groups ? readWrittenDate(groups) : null
}

/** The ISO date of a match of `writtenDate`. */
export function readWrittenDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  const figures = groups.iso ?? groups.ymd
  if (figures) {
    const [year, month, day] = figures.split(/[-/.]/)
    return isoDate(Number(year), Number(month), Number(day))
  }
  if (groups.dmy) return dayMonthYear(groups.dmy)
  const month = monthNumbers.get((groups.month ?? groups.month2 ?? '').toLowerCase())
  return month ? isoDate(Number(groups.year ?? groups.year2), month, Number(groups.day ?? groups.day2)) : null
}

/** Dotted dates put the day first everywhere; slashed ones tell only where one number is no month. */
function dayMonthYear(written: string): string | null {
  const [first, second, year] = written.split(/[./]/).map(Number) as [number, number, number]
  if (written.includes('.') || first > 12) return isoDate(year, second, first)
  return second > 12 || first === second ? isoDate(year, first, second) : null
}

const zoneOf = (zone: string | undefined): string => {
  if (!zone) return ''
  if (zone.toUpperCase() === 'Z') return 'Z'
  const digits = zone.replace(':', '').padEnd(5, '0')
  return `${digits.slice(0, 3)}:${digits.slice(3)}`
}

const validTime = (time: string): boolean => {
  const [hours, minutes, seconds = 0] = time.split(':').map(Number) as [number, number, number?]
  return hours < 24 && minutes < 60 && seconds < 60
}

function validDate(date: string): string | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return isoDate(year, month, day)
}

function isoDate(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (!days || day < 1 || day > days || year < 1000) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
