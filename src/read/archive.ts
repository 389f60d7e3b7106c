import { archiveOutlets } from '../lexicon/agencies.js'
import { transmitted } from '../lexicon/reading-noise.js'
import { readDate } from './written-date.js'

const storyNumber =
  /(?:^|[^\p{L}\d])(?<code>[A-Z]{3})(?:_[A-Z]{3}_)?(?<day>(?:19|20)\d{6})[._]\d{3,4}(?!\d)/iu

/** Older archives write the day with six digits: "AP880212-0031", and of this one the year last: "LA040189-0014". */
const olderNumber = /(?:^|[^\p{L}\d])(?<code>AP|WSJ|LA)(?<day>\d{6})-\d{4}(?!\d)/iu

export interface Story {
  readonly outlet: string | null
  readonly date: string | null
}

/** What the number says that an archive gave a story: "XIN_ENG_20050614.0203" is Xinhua's, of 14 June 2005. */
export function storyOf(words: string): Story | null {
  const { code, day } = (storyNumber.exec(words) ?? olderNumber.exec(words))?.groups ?? {}
  const outlet = archiveOutlets.get((code ?? '').toUpperCase())
  if (!outlet || !day) return null
  if (day.length > 6) return { outlet, date: readDate(day) }
  const [first, second, third] = [day.slice(0, 2), day.slice(2, 4), day.slice(4)]
  const isLast = code?.toUpperCase() === 'LA'
  return { outlet, date: isLast ? dayOf(third, first, second) : dayOf(first, second, third) }
}

/** A day whose year has two digits or four. */
export function dayOf(year: string, month: string, day: string): string | null {
  const century = year.length > 2 ? '' : Number(year) < 60 ? '20' : '19'
  return readDate(`${century}${year}-${month}-${day}`)
}

/** When a story was sent, as the line at its foot or its file's number says: "AP-NY-03-12-99 0941EST". */
export function transmittedOn(words: string): string | null {
  const { year, month, day } = transmitted.exec(words)?.groups ?? {}
  return year && month && day ? dayOf(year, month, day) : null
}

/** The day that a tag of an archive holds: "920314", "03/24/87" (the month first), "April 1, 1989, Saturday, Home Edition". */
export function taggedDay(words: string): string | null {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)$/.exec(words) ?? []
  if (year && month && day) return dayOf(year, month, day)
  const american = /^(\d\d?)\/(\d\d?)\/(\d{4}|\d\d)\b/.exec(words)
  // Of two small numbers only a year of two digits tells which is the month: those archives are American.
  const isOpen = american?.[3]?.length === 4 && Number(american[2]) <= 12
  if (isOpen) return null
  if (american) return dayOf(american[3] ?? '', two(american[1]), two(american[2]))
  return readDate(words) ?? readDate(words.split(',').slice(0, 2).join(','))
}

const two = (digits = ''): string => digits.padStart(2, '0')
