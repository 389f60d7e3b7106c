import { dayNumber, type EventAnchor, type Evidence, type Source, type Span } from '../model/index.js'
import type { Draft } from './drafts.js'
import { defaults, evidenceOf, type Said } from './evidence.js'
import { beginsAt, type Cue, isMainCue, isOutcome, isShortlyBefore, lasting, mayBeAlias } from './main-cue.js'
import { type MainEvent, placeEvidence } from './main-event.js'
import { isOtherClause, isSpan, nearestEvent } from './nearest-event.js'
import { type DatedBy, datedAhead, timeBeside, timeOfEvent } from './refine/event-dates.js'
import { type EventMention, eventTime } from './refine/events.js'
import { chunkSpan, type SentenceReading } from './sentence.js'

/** A figure's event, with the words that say so. */
export interface Anchored {
  readonly event: EventAnchor
  readonly evidence: readonly Evidence[]
}

const toCue = (
  trigger: string | null,
  text: string,
  date: Said | null,
  other: boolean,
  named: Span | null,
  recalled: boolean,
  alias = false,
): Cue => ({
  trigger,
  text,
  date: date?.value ?? null,
  other,
  named,
  dated: date?.span ?? null,
  recalled,
  alias,
})

/** Events named so far with their dates: "the attacks" later in the text are those of the date said before. */
export class Discourse {
  private readonly dated = new Map<string, Said>()
  private last: { cue: Cue; block: number; at: number } | null = null
  /** The date that a line of a chronicle opens with. */
  private ahead: { cue: Cue; block: number } | null = null

  constructor(
    private readonly source: Source,
    private readonly main: MainEvent,
  ) {
    if (main.trigger && main.date) this.dated.set(main.trigger, { value: main.date, span: main.dated })
  }

  /** Takes note of a sentence after its figures have been anchored. */
  hear(reading: SentenceReading, at: number): void {
    if (reading.times.length === 0) return
    const ahead = this.aheadOf(reading)
    if (ahead) {
      const date = { value: ahead.value, span: chunkSpan(reading, ahead.chunk) }
      this.ahead = { cue: toCue(null, '', date, false, null, false), block: reading.sentence.block }
    }
    for (const event of reading.events) {
      if (event.other) continue
      const time = timeOfEvent(reading.words, reading.chunks, event)
      const begins = lasting.has(event.kind) && beginsAt(reading.chunks, event.chunk + 1)
      if (!time || begins) continue
      const dated = chunkSpan(reading, time.chunk)
      if (!this.dated.has(event.kind)) this.dated.set(event.kind, { value: time.value, span: dated })
      if (!event.verbal && this.last?.at !== at)
        this.last = {
          cue: {
            trigger: event.kind,
            text: event.text,
            date: time.value,
            other: false,
            named: chunkSpan(reading, event.chunk),
            dated,
            recalled: false,
            alias: mayBeAlias(reading, event, this.main),
          },
          block: reading.sentence.block,
          at,
        }
    }
  }

  anchor(draft: Draft): Anchored {
    const { reading } = draft
    const { main } = this
    const own = this.ownCue(draft)
    const cue = own ?? this.carried(draft)
    const near = reading.places
      .filter((place) => isNear(reading, place.chunk, draft.chunk))
      .map(({ name, chunk, end }): Said => ({ value: name, span: chunkSpan(reading, chunk, end) }))
    const places = near.map(({ value }) => value)
    const placesRead = near.length > 0 ? placeEvidence(this.source, 'own-clause', near) : null
    const asMain = {
      text: main.text,
      trigger: main.trigger,
      date: main.date,
      places: placesRead ? places : main.places,
      actors: [],
      role: 'main',
    } as const
    const { named, date, places: mainPlaces } = main.evidence
    const where = placesRead ?? mainPlaces
    if (!cue) return { event: asMain, evidence: [...named, date, ...where, defaults.mainEvent] }
    this.last = { cue, block: reading.sentence.block, at: draft.at }
    const by = own ? 'own-clause' : 'sentence-before'
    const dating = cue.recalled ? 'named-before' : by
    const dated =
      cue.date === null ? null : evidenceOf(this.source, 'event.date', dating, cue.date, cue.dated)
    const isHere = places.every((place) => main.places.includes(place))
    const { published } = this.source
    if (isHere && isOutcome(cue, draft, main, published))
      return { event: asMain, evidence: [...named, date, ...where, this.role('main', by, cue)] }
    if (isMainCue(cue, main, published, isHere))
      return {
        event: { ...asMain, date: cue.date ?? main.date },
        evidence: [...named, dated ?? date, ...where, this.role('main', by, cue)],
      }
    const role = cue.other || cue.date !== null ? 'background' : 'other'
    const { text, trigger } = cue
    return {
      event: { text, trigger, date: cue.date, places, actors: [], role },
      evidence: [
        trigger === null
          ? defaults.noTrigger
          : evidenceOf(this.source, 'event.trigger', by, trigger, cue.named),
        dated ?? defaults.noDate,
        ...(placesRead ?? [defaults.noPlace]),
        this.role(role, by, cue),
      ],
    }
  }

  /** The words that tell whether a figure's event is the main one: its name, or where it has none its date. */
  private role(role: EventAnchor['role'], by: string, { named, dated }: Cue): Evidence {
    return evidenceOf(this.source, 'event.role', by, role, named ?? dated)
  }

  private ownCue({ reading, chunk }: Draft): Cue | null {
    const said = reading.times.length > 0 ? this.timeOf(reading, chunk) : null
    const time = said && /^XXXX-XX/u.test(said.value) ? null : said
    const dated: Said | null = time && { value: time.value, span: chunkSpan(reading, time.chunk) }
    const near = nearestEvent(reading, chunk)
    if (near && time && isOtherClause(reading, near.chunk, time.chunk, chunk))
      return toCue(null, '', dated, false, null, false)
    if (near) {
      const noun = near.verbal ? null : near
      const beside = noun && timeBeside(reading.words, reading.chunks, noun.chunk)
      const own = beside ? { value: beside.value, span: chunkSpan(reading, beside.chunk) } : dated
      const known = noun && !near.other ? this.dated.get(near.kind) : undefined
      const date = this.isBeginning(reading, near, {
        figure: chunk,
        time: time?.chunk,
        day: time?.value ?? null,
      })
        ? null
        : (own ?? known ?? null)
      const named = chunkSpan(reading, near.chunk)
      const recalled = own === null && known !== undefined
      if (isSpan(reading, chunk, near.chunk)) return toCue('war', near.text, null, false, named, false)
      const isDay = near.kind === 'war' && date !== null && /-\d\d-\d\d$/u.test(date.value)
      const alias = mayBeAlias(reading, near, this.main)
      return toCue(isDay ? null : near.kind, isDay ? '' : near.text, date, near.other, named, recalled, alias)
    }
    return dated ? toCue(null, '', dated, false, null, false) : null
  }

  /** The figure's own day; that ahead of a line of a chronicle holds where no other is said: "2011: He is guilty of killing 77 in 2010". */
  private timeOf(reading: SentenceReading, chunk: number): DatedBy | null {
    return eventTime(reading.words, reading.chunks, chunk) ?? this.aheadOf(reading)
  }

  /** A day within two of publication is that of a dateline. */
  private aheadOf({ words, chunks }: SentenceReading): DatedBy | null {
    const ahead = datedAhead(words, chunks)
    const { published } = this.source
    const apart = ahead && published ? dayNumber(published) - dayNumber(ahead.value) : Number.NaN
    return Math.abs(apart) <= 2 ? null : ahead
  }

  /** "The blaze, which broke out on Monday, …", "has burned 300 homes since Monday": the day on which the main event began. */
  private isBeginning(
    { chunks }: SentenceReading,
    event: EventMention,
    {
      figure,
      time = -1,
      day,
    }: { readonly figure: number; readonly time: number | undefined; readonly day: string | null },
  ): boolean {
    const { kind, chunk, definite, other } = event
    if (other || kind !== this.main.trigger) return false
    if (lasting.has(kind) && chunks[time - 1]?.key === 'since') return true
    if (!definite) return false
    if (chunk < figure && figure < time && chunks[time - 1]?.key === 'since') return true
    if (beginsAt(chunks, chunk + 1) && (lasting.has(kind) || isShortlyBefore(day, this.main.date)))
      return true
    const relative = chunks[chunk + 1]?.kind === 'comma' ? chunk + 2 : chunk + 1
    return chunks[relative]?.kind === 'rel' && beginsAt(chunks, relative + 1)
  }

  /** "The death toll", right after a sentence about an event that is not the main one, goes on with it. */
  private carried({ reading, at, source }: Draft): Cue | null {
    if (this.ahead?.block === reading.sentence.block) return this.ahead.cue
    if (!this.last || this.last.block !== reading.sentence.block || at - this.last.at > 1) return null
    const goesOn =
      source?.rule === 'toll' || source?.rule === 'part' || at === this.last.at || pointsBack(reading)
    return goesOn ? this.last.cue : null
  }
}

/** "Around 1,140 people lost their lives there", "who were abducted that day". */
function pointsBack({ words }: SentenceReading): boolean {
  return words.some(({ lower }, i) => {
    if (lower === 'there')
      return !/^(?:was|were|is|are|has|have|had|will|would|could|may)$/u.test(words[i + 1]?.lower ?? '')
    return (
      /^(?:that|the same) day$/u.test(lower) ||
      (lower === 'that' && /^(?:day|disaster|tragedy|catastrophe|incident)$/u.test(words[i + 1]?.lower ?? ''))
    )
  })
}

const isNear = (reading: SentenceReading, place: number, figure: number): boolean => {
  if (Math.abs(place - figure) > 8) return false
  for (let i = Math.min(place, figure); i < Math.max(place, figure); i++)
    if (reading.chunks[i]?.kind === 'stop') return false
  return true
}
