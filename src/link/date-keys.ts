import { captorWords, talkers } from '../lexicon/happenings.js'
import { type Claim, dayNumber, isDay } from '../model/index.js'
import type { Context } from './context.js'
import { happeningsOf, isOfAftermath } from './happenings.js'
import { familyOf } from './profiles.js'
import { weights } from './weights.js'

export const { nightDays, sameMeetingDays } = weights.events

/** A date claim with what its comparisons ask for, read once. */
export interface Dated {
  readonly claim: Claim
  readonly value: string
  readonly family: string | null
  /** Words of the people and places that the date's sentence speaks of. */
  readonly names: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  /** Who met whom, by what they are; of its article's own meeting, that as well. */
  readonly parties: ReadonlySet<string>
  readonly isBare: boolean
  /** What its article is about, and no dateline. */
  readonly isOfMain: boolean
  /** What happened then, as its clause says: "landfall". */
  readonly happenings: readonly string[]
  /** The event's own name ("sidr"), where it has one. */
  readonly name: string | null
}

/** What a date's words stand in, and the name of the event that they tell of. */
export interface DateSetting {
  readonly context: Context
  readonly name: string | null
}

const dateline = /^\s*(?:\([^)]{2,30}\)\s*)?[-–—_]/u

export function readDated(claim: Claim, { context, name }: DateSetting): Dated {
  const { event, time } = claim
  const family = familyOf(event?.trigger ?? null)
  const happenings = event?.role === 'background' ? [] : happeningsOf(context)
  const [actors, places] = [event?.actors ?? [], event?.places ?? []]
  return {
    claim,
    value: time?.value ?? '',
    family,
    names: wordsIn([...actors, ...places]),
    actors: wordsIn(actors),
    parties: family === 'talks' ? partiesOf(claim, context, happenings) : nobody,
    isBare: actors.length + places.length === 0,
    isOfMain: event?.role === 'main' && isDateOfTrigger(claim, context) && !dateline.test(claim.quote.suffix),
    happenings,
    name,
  }
}

const nobody: ReadonlySet<string> = new Set()

/** "The talks with the unions"; "the meeting opens on Thursday", in an article on the meeting. */
function partiesOf(claim: Claim, { before, after }: Context, happenings: readonly string[]): Set<string> {
  const own = `${before.slice(-200)} ${after.slice(0, 120)}`.toLowerCase()
  const roles = (own.match(talkers) ?? [])
    .map((word) => word.replace(/ies$/u, 'y').replace(/s$/u, ''))
    .map((role) => `a ${captorWords.test(role) ? 'captor' : role}`)
  const isOwn = claim.event?.role === 'main' && (isPlan(claim) || happenings.includes('opening'))
  return new Set(isOwn ? [...roles, 'its own'] : roles)
}

/** A day that is to come, or was. */
export const isPlan = ({ modality }: Claim): boolean => modality === 'planned' || modality === 'retracted'

/** "The bridge collapsed in heavy rain on Wednesday", "Friday's attack": the day is that of the event, not of what is told after it. */
function isDateOfTrigger({ event }: Claim, { before, after }: Context): boolean {
  if (!event?.text) return false
  const behind = before.lastIndexOf(event.text)
  if (behind < 0) {
    const ahead = after.indexOf(event.text)
    return ahead >= 0 && ofTheDay.test(after.slice(0, ahead))
  }
  const between = before.slice(behind + event.text.length)
  if (between.length > sameClause) return false
  const bare = between.replace(namedBetween, ' ')
  return !/[,;:]/u.test(bare) && !isOfAftermath(bare)
}

const sameClause = 110
const ofTheDay =
  /^(?:['’]s)?\s+(?:(?!after|as|when|before|while|since|in|for|by|with|from|over|that)[\p{L}-]+\s+){0,2}$/u
const namedBetween = /,\s\p{Lu}[^,;:]{0,40},/gu

const wordsIn = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []))

/** Talks and statements are many on one day: who took part tells them apart. */
export const needsActors = (family: string | null): boolean => family === 'talks' || family === 'statement'

/** What two dates must share, at least, to be of one event: those that share no key are never held against each other. */
export function keysOf(dated: Dated): string[] {
  const { value, family } = dated
  const ends = value.split('/').flatMap((end) => tails(end).map((tail) => `in ${family} ${tail}`))
  const moving = isPlan(dated.claim) ? [`plan ${dated.claim.source} ${dated.claim.sentence.start}`] : []
  if (needsActors(family))
    return [...ends, ...moving, ...byName(dated, isDay(value) ? [weekOf(value), 'day'] : ['loose'])]
  const yearless = `${value.length} ${value.slice(4)}`
  const own = isDay(value) ? mainKeys(dated, 0) : []
  return [...ends, ...own, ...(isDay(value) ? [value, `day ${yearless}`] : [`loose ${yearless}`])]
}

const mainKeys = ({ value, isOfMain, claim, happenings }: Dated, reach: number): string[] =>
  isDay(value)
    ? [...(isOfMain ? [`main ${claim.event?.trigger}`] : []), ...happenings].flatMap((what) =>
        Array.from({ length: 2 * reach + 1 }, (_, i) => `${what} ${dayNumber(value) + i - reach}`),
      )
    : []

/**
 * The keys under which a date finds what `keysOf` put there: its own, also those of the weeks beside it, and of dates that
 * leave the year open.
 */
export function soughtBy(dated: Dated, own: readonly string[]): string[] {
  const { value, family } = dated
  if (!needsActors(family))
    return [
      ...own,
      ...mainKeys(dated, nightDays),
      `${isDay(value) ? 'loose' : 'day'} ${value.length} ${value.slice(4)}`,
    ]
  const week = isDay(value) ? weekOf(value) : 0
  return [...own, ...byName(dated, isDay(value) ? [week - 1, week + 1, 'loose'] : ['day'])]
}

const byName = ({ family, names, parties }: Dated, when: readonly (number | string)[]): string[] =>
  [...names, ...parties].flatMap((name) => when.map((at) => `${family} ${name} ${at}`))

const weekOf = (day: string): number => Math.floor(dayNumber(day) / (sameMeetingDays + 1))

/** Month, and day of the month, of a date in or at the end of a range. */
function tails(value: string): string[] {
  const [, month, day] = /^.{4}-(\d\d)(-\d\d)?/u.exec(value) ?? []
  return month ? [month, ...(day ? [month + day] : [])] : [value]
}
