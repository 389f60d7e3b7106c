import { monthNumbers, weekdayNames } from '../lexicon/reading.js'

export const monthNames = casesOf([...monthNumbers.keys()])
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
  /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d(?::\d\d)?)(?<fraction>\.\d{1,9})? ?(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i
/** As mail and RSS write it: "Tue, 05 Mar 2024 10:00:00 +0100". */
const mailMoment = new RegExp(
  `^(?:\\p{L}{3,9},? )?(?<day>\\d{1,2}) (?<month>${monthNames}) (?<year>\\d{4}) (?<time>\\d\\d:\\d\\d(?::\\d\\d)?) ?(?<zone>[+-]\\d{4}|\\p{L}{1,4})$`,
  'iu',
)
const mailZones: Readonly<Record<string, string>> = {
  ...{ GMT: 'Z', UT: 'Z', UTC: 'Z', Z: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
  ...{
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
    BST: '+01:00',
    CET: '+01:00',
    CEST: '+02:00',
  },
}
const compactDate = /^\d{8}$/
/** As most front matter has it: asked first, as the patterns of all other dates take their time to be made. */
const plainDate = /^\d{4}-\d\d-\d\d$/

/**
 * An ISO date or date-time for a date as people and machines write it, or null. Never through the machine's clock or
 * zone: the digits are the answer. "03/04/2024" is null, because it is two dates.
 */
export function readDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, 80)
  if (plainDate.test(text)) return validDate(text)
  const moment = isoMoment.exec(text)?.groups
  if (moment) {
    const date = validDate(moment.date as string)
    return date && validTime(moment.time as string) ? `${date}T${moment.time}${zoneOf(moment.zone)}` : null
  }
  const mail = mailMoment.exec(text)?.groups
  if (mail) return mailDate(mail)
  if (compactDate.test(text)) return validDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
  const groups = wholeDate.exec(text)?.groups
  return groups ? readWrittenDate(groups) : null
}

function mailDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  const date = readWrittenDate(groups)
  if (date === null || !validTime(groups.time as string)) return date
  const zone = groups.zone as string
  const known = /^[+-]/.test(zone) ? zoneOf(zone) : mailZones[zone.toUpperCase()]
  return known === undefined ? date : `${date}T${groups.time}${known}`
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
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
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
