import { agencyNames } from '../lexicon/agencies.js'
import { monthNumbers } from '../lexicon/reading.js'
import { monthNames, readWrittenDate, writtenDate } from './written-date.js'

const name = "[\\p{Lu}][\\p{L}.'’-]*"
const small = 'al-\\p{L}+|de|del|la|of|and|the'
/** "KARACHI, Pakistan", "PORT HALE, Vandia/TARVA, Selmia"; the first word in capitals. */
const places = `\\p{Lu}[\\p{Lu}.'’-]+(?:[ ,/]{1,2}(?:${name}|${small})){0,8}`
const dayAlone = `(?:(?<month3>${monthNames})\\b\\.? ?(?<day3>\\d{1,2})|(?<day4>\\d{1,2}) (?<month4>${monthNames})\\b\\.?)`
const agency = '\\((?<agency>\\p{L}[\\p{L} ./-]{0,40})\\)'

const byAgency = new RegExp(
  `^(?:by [\\p{L}.,'’ -]{3,60}? )?${places}[,;]? ?(?:[^\\p{L}]{0,3}[\\p{L}.]{3,10} ?\\d{1,2},? ?(?:\\d{4})?|\\d{1,2} \\p{L}{3,9}\\.?,? ?(?:\\d{4})?)?[,;]? ?${agency}(?<rest>.{0,4})`,
  'u',
)
const ofDay = new RegExp(
  `^(?:by [\\p{L}.,'’ -]{3,60}? )?${places}[,;]? ${dayAlone}(?![\\d,]? ?\\d),? ?(?:\\([^()]{1,40}\\))? ?(?:--|[-–—_:]|$)`,
  'u',
)
const wholeDate = new RegExp(`\\b(?:${writtenDate})`, 'giu')
const isCapitals = /^(?:by .{3,60}? )?\p{Lu}['’]?\p{Lu}/u

/** Where a dateline may end: longer ones are prose. */
const longest = 160

/** The agency that a dateline names in brackets: "TARVA, Oct. 8 (Xinhua) --". */
export function agencyOf(words: string): string | null {
  const head = words.slice(0, longest)
  if (!head.includes('(') || !isCapitals.test(head)) return null
  const { agency } = byAgency.exec(head)?.groups ?? {}
  return agencyNames.get((agency ?? '').toLowerCase()) ?? null
}

const label =
  '(?:UPDATE|URGENT|BREAKING|BULLETIN|FLASH|CORRECT|WATCH|VIDEO|EXCLUSIVE|ANALYSIS|FEATURE|OPINION)'
const placeAndDash = new RegExp(
  `^(?!${label})${places}[,;]? ?(?:${dayAlone.replaceAll(/\?<\w+>/g, '?:')})?,? ?(?:\\([^()]{1,40}\\))? ?(?:--|_) (?=[\\p{Lu}\\d"“\`])`,
  'u',
)

/** A dateline and the words that it opens: no headline, if it is one line of a wrapped paragraph. */
export const opensWithDateline = (words: string): boolean =>
  isCapitals.test(words) && /\p{Ll}{3}/u.test(words) && (agencyOf(words) !== null || placeAndDash.test(words))

/** A dateline and nothing else. */
export function isWholeDateline(words: string): boolean {
  if (words.length > longest || !words.endsWith(')') || agencyOf(words) === null) return false
  return byAgency.exec(words)?.groups?.rest === ''
}

/**
 * The day of a dateline that leaves its year out, with the year of its copyright line, or of a whole date that the article
 * gives near it. Null where the article looks back on other years: then the whole date may be of one of them.
 */
export function datelineWithYear(words: string, text: string, copyrightYear: string | null): string | null {
  const head = words.slice(0, longest)
  if (!isCapitals.test(head)) return null
  const groups = ofDay.exec(head)?.groups
  const month = monthNumbers.get((groups?.month3 ?? groups?.month4 ?? '').toLowerCase())
  const day = Number(groups?.day3 ?? groups?.day4)
  if (!month) return null
  const copied = copyrightYear && readWrittenDate({ ymd: `${copyrightYear}/${month}/${day}` })
  if (looksBack.test(text)) return copied || null
  const dates = [...text.slice(0, searched).matchAll(wholeDate)].map(({ groups }) =>
    readWrittenDate(groups ?? {}),
  )
  const years = new Set(dates.flatMap((date) => (date ? [Number(date.slice(0, 4))] : [])))
  const [year] = years
  if (year === undefined || years.size > 1) return copied || null
  const near = dates.some((date) => date && Math.abs(daysInto(date) - (month * 30.4 + day)) <= nearby)
  return near ? readWrittenDate({ ymd: `${year}/${month}/${day}` }) : copied || null
}

const looksBack = /anniversar|\byears? (?:ago|earlier|after|later|since)\b|\bsince (?:19|20)\d\d\b/i
const searched = 20_000
const nearby = 31

const daysInto = (date: string): number => Number(date.slice(5, 7)) * 30.4 + Number(date.slice(8, 10))
