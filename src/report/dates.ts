// From its file: the reviewer's page takes these words along, and not the whole model with its hashes.
import { monthNames } from '../model/day.js'
import { plain } from './plain.js'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
  H1: 'first half of',
  H2: 'second half of',
}
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
}
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  'T-H': 'hour',
  'T-M': 'minute',
  'T-S': 'second',
}

/** An ISO 8601, EDTF or TIMEX3 value in plain English; what has no reading is given back as it is. */
export function dateWords(value: string): string {
  const [from, to, more] = value.split('/')
  if (from === undefined || more !== undefined) return plain(value)
  if (to === undefined) return pointWords(from)
  if (from === '' || from === '..') return `until ${pointWords(to)}`
  if (to === '' || to === '..') return `since ${pointWords(from)}`
  return `${pointWords(from)} to ${pointWords(to)}`
}

/** "24 Oct 2024", for axes and narrow columns. */
export function shortDate(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)/u.exec(value)
  const month = day && monthNames[Number(day[2]) - 1]
  return day && month ? `${Number(day[3])} ${month.slice(0, 3)} ${day[1]}` : dateWords(value)
}

/** Days since 1970 with the time of day as a fraction; undefined where the value is not a whole date. */
export function dayNumber(value: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/u.exec(value)
  if (!match) return undefined
  const [, year, month, day, hour = '0', minute = '0'] = match
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  return Number.isNaN(time) ? undefined : time / 86_400_000
}

function pointWords(value: string): string {
  const reference = REFERENCES[value]
  if (reference) return reference
  if (/^P/u.test(value)) return durationWords(value)
  if (/[~?%]$/u.test(value)) return `about ${pointWords(value.slice(0, -1))}`
  return dayWords(value) ?? weekWords(value) ?? spanWords(value) ?? plain(value)
}

function dayWords(value: string): string | undefined {
  const match = /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)(?:T(.+))?$/u.exec(value)
  if (!match) return undefined
  const [, year = '', month = '', day = '', time] = match
  const name = monthNames[Number(month) - 1]
  const clock = time === undefined ? '' : timeWords(time)
  if (day === 'XX') return name && `${monthOf(name, year)}${clock}`
  if (!name) return month === 'XX' ? `day ${Number(day)} of a month not given${clock}` : undefined
  return `${Number(day)} ${monthOf(name, year)}${clock}`
}

const monthOf = (name: string, year: string): string =>
  year === 'XXXX' ? `${name}, year not given` : `${name} ${year}`

function timeWords(time: string): string {
  const part = DAY_PARTS[time]
  if (part) return `, ${part}`
  const clock = /^(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/u.exec(time)
  if (!clock) return ''
  const zone = clock[2] === 'Z' ? ' UTC' : clock[2] ? ` UTC${clock[2]}` : ''
  return `, ${clock[1]}${zone}`
}

function weekWords(value: string): string | undefined {
  const match = /^(\d{4}|XXXX)-W(\d\d|XX)(?:-(\d|WE))?/u.exec(value)
  if (!match) return undefined
  const [, year, week, day] = match
  const name = day === 'WE' ? 'weekend' : WEEKDAYS[Number(day) - 1]
  const known = week !== 'XX' && year !== 'XXXX'
  if (!name) return known ? `week ${Number(week)} of ${year}` : 'a week not given'
  return known ? `${name} of week ${Number(week)}, ${year}` : `a ${name}, date not given`
}

function spanWords(value: string): string | undefined {
  const month = /^(\d{4}|XXXX)-(\d\d)$/u.exec(value)
  const name = month && monthNames[Number(month[2]) - 1]
  if (month && name) return monthOf(name, month[1] ?? '')
  const season = /^(\d{4}|XXXX)-([A-Z][A-Z1-4])$/u.exec(value)
  const words = season && SEASONS[season[2] ?? '']
  if (season && words) return `${words} ${season[1] === 'XXXX' ? 'a year not given' : season[1]}`
  const decade = /^(\d{3})X?$/u.exec(value)
  return decade ? `the ${decade[1]}0s` : undefined
}

function durationWords(value: string): string {
  const words: string[] = []
  let unitPrefix = ''
  for (const [piece, count, unit] of value.slice(1).matchAll(/T|(\d+(?:\.\d+)?|X+)([YMWDHS])/gu)) {
    if (piece === 'T') unitPrefix = 'T-'
    const name = UNITS[`${unitPrefix}${unit}`] ?? UNITS[unit ?? '']
    if (count === undefined || !name) continue
    words.push(count.startsWith('X') ? `some ${name}s` : `${count} ${name}${count === '1' ? '' : 's'}`)
  }
  return words.length > 0 ? words.join(' ') : plain(value)
}
