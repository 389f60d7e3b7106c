import { datesFit, dayNumber, isDay, type Source, type Span } from '../model/index.js'
import type { Chunk } from './clause/chunk.js'
import type { Draft } from './drafts.js'
import { isLongBefore, type MainEvent } from './main-event.js'
import type { EventMention } from './refine/events.js'
import type { SentenceReading } from './sentence.js'

/** What tells a figure's event, in its own clause or carried over from a sentence before. */
export interface Cue {
  readonly trigger: string | null
  readonly text: string
  readonly date: string | null
  readonly other: boolean
  /** The words that name the event and those that date it, in the reading text. */
  readonly named: Span | null
  readonly dated: Span | null
  /** The date was said where the same event was named before. */
  readonly recalled: boolean
  /** May be another name of the main event. */
  readonly alias: boolean
}

/** The cue is of the main event; `isHere`: it is placed nowhere else. */
export function isMainCue(
  cue: Cue,
  main: MainEvent,
  published: Source['published'],
  isHere: boolean,
): boolean {
  const { trigger, other, date } = cue
  if (other) return false
  if (trigger !== null && trigger !== main.trigger)
    return (
      cue.alias &&
      isHere &&
      date !== null &&
      (date === main.date || (main.date === null && !isLongBefore(date, published)))
    )
  return (
    datesFit(date, main.date) &&
    !isOfPastYear(date, main.date) &&
    !(main.date === null && isLongBefore(date, published))
  )
}

/** "A 1988 earthquake" in an undated article on one of "Tuesday": news gives its own week no year. */
const isOfPastYear = (date: string | null, main: string | null): boolean =>
  main !== null && main.startsWith('XXXX-W') && date !== null && /^\d{4}(?:-\d\d)?$/u.test(date)

/** "The raid" in an article on a siege, "floods set off by the storm": another name, and no second event of the kind. */
export function mayBeAlias(reading: SentenceReading, event: EventMention, { trigger }: MainEvent): boolean {
  const { chunks, words } = reading
  if (event.other || !names.some((kinds) => kinds.has(event.kind) && kinds.has(trigger ?? ''))) return false
  if (words.some(({ lower }) => apart.test(lower))) return false
  const before = chunks[event.chunk - 1]?.key ?? ''
  if (/^(?:after|before|since|following|than|like)$/u.test(before)) return false
  if (event.definite || reading.zone === 'headline') return true
  const np = chunks[event.chunk]?.np
  if (reading.zone === 'body') return false
  if (/^end/u.test(chunks[event.chunk - 1]?.vg?.lemma ?? '')) return true
  if (/^an?$/u.test(np?.determiner ?? '')) return false
  const isWeather = event.kind === 'flood' || event.kind === 'landslide'
  return (
    (isWeather && np?.plural === true) ||
    reading.events.some(({ kind, verbal }) => kind === trigger && !verbal)
  )
}
const names: readonly ReadonlySet<string>[] = [
  'attack shooting siege abduction',
  'storm flood landslide',
].map((kinds) => new Set(kinds.split(' ')))
const apart = /^(?:also|separate|separately|elsewhere|another|neighbou?ring|meanwhile)$/u

/** "Nine were pulled alive from the ruins on Tuesday", two days after the quake: what became of its victims. */
export function isOutcome(
  { trigger, other, date }: Cue,
  { measure, reading, chunk }: Draft,
  main: MainEvent,
  published: Source['published'],
): boolean {
  if (trigger !== null || other || !published || !isDay(date) || !isDay(main.date)) return false
  if (main.date >= date || date > published) return false
  const said = reading.words.map(({ lower }) => lower)
  if (said.some((word) => /^(?:when|by|after|while|elsewhere)$/u.test(word))) return false
  if (measure === 'missing' || measure === 'trapped')
    return said.some((word) => /^(?:still|remain(?:s|ed)?)$/u.test(word))
  const np = reading.chunks[chunk]?.np
  const isBody = /^(?:body|corpse|remains)$/u.test(np?.head ?? '')
  const isMore = [np?.determiner ?? '', ...(np?.modifiers ?? [])].some((word) =>
    /^(?:another|more)$/u.test(word),
  )
  return (isBody && isMore) || ((isBody || measure === 'rescued') && said.some((word) => ruins.test(word)))
}
const ruins = /^(?:ruins|rubble|wreckage|wreck|debris)$/u

/** What goes on after the day on which it began. */
export const lasting: ReadonlySet<string> = new Set(['outbreak', 'war', 'protest'])

/** "began on Monday", "which broke out on Monday"; not "started by arsonists", "broke through a wall". */
export function beginsAt(chunks: readonly Chunk[], at: number): boolean {
  const { vg } = chunks[at] ?? {}
  const next = chunks[at + 1]?.key
  if (!vg || vg.ing || vg.infinitive || vg.passive || next === 'by') return false
  return beginning.test(vg.lemma) && (!/^br[eo]/u.test(vg.lemma) || next === 'out')
}
const beginning = /^(?:beg[aiu]n|start(?:ed)?|break|broke|erupt(?:ed)?|ignited?|spark(?:ed)?)$/u

/** A fire of three weeks ago is not the one that the news tells. */
export function isShortlyBefore(day: string | null, main: string | null): boolean {
  if (!isDay(day) || !isDay(main)) return false
  const days = dayNumber(main) - dayNumber(day)
  return days >= 0 && days <= 7
}
