import {
  type Claim,
  datesFit,
  type EventAnchor,
  type Evidence,
  isDay,
  type Source,
  type Span,
} from '../model/index.js'
import type { Draft } from './drafts.js'
import { defaults, evidenceOf, type Said } from './evidence.js'
import { areKin } from './kin-events.js'
import { isLongBefore, type MainEvent, placeEvidence } from './main-event.js'
import { isOtherClause, isSpan, nearestEvent } from './nearest-event.js'
import { timeBeside, timeOfEvent } from './refine/event-dates.js'
import { type EventMention, eventTime } from './refine/events.js'
import { chunkSpan, type SentenceReading } from './sentence.js'

/** A figure's event, with the words that say so. */
export interface Anchored {
  readonly event: EventAnchor
  readonly evidence: readonly Evidence[]
}

/** A cue in the figure's own clause, or carried over from a sentence before. */
interface Cue {
  readonly trigger: string | null
  readonly text: string
  readonly date: string | null
  readonly other: boolean
  /** The words that name the event and those that date it, in the reading text. */
  readonly named: Span | null
  readonly dated: Span | null
  /** The date was said where the same event was named before. */
  readonly recalled: boolean
}

const toCue = (
  trigger: string | null,
  text: string,
  date: Said | null,
  other: boolean,
  named: Span | null,
  recalled: boolean,
): Cue => ({ trigger, text, date: date?.value ?? null, other, named, dated: date?.span ?? null, recalled })

/** Events named so far with their dates: "the attacks" later in the text are those of the date said before. */
export class Discourse {
  private readonly dated = new Map<string, Said>()
  private last: { cue: Cue; block: number; at: number } | null = null

  constructor(
    private readonly source: Source,
    private readonly main: MainEvent,
  ) {
    if (main.trigger && main.date) this.dated.set(main.trigger, { value: main.date, span: main.dated })
  }

  /** Takes note of a sentence after its figures have been anchored. */
  hear(reading: SentenceReading, at: number): void {
    if (reading.times.length === 0) return
    for (const event of reading.events) {
      if (event.other) continue
      const time = timeOfEvent(reading.words, reading.chunks, event)
      const begins =
        lasting.has(event.kind) && beginning.has(reading.chunks[event.chunk + 1]?.vg?.lemma ?? '')
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
      .map(({ name, chunk }): Said => ({ value: name, span: chunkSpan(reading, chunk) }))
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
    if (this.isMain(cue, reading.zone) || this.isOutcome(cue, draft))
      return {
        event: { ...asMain, date: this.isOutcome(cue, draft) ? main.date : (cue.date ?? main.date) },
        evidence: [
          ...named,
          this.isOutcome(cue, draft) ? date : (dated ?? date),
          ...where,
          this.role('main', by, cue),
        ],
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

  private isMain({ trigger, other, date }: Cue, zone: Claim['zone']): boolean {
    if (other) return false
    if (trigger !== null && trigger !== this.main.trigger)
      return areKin(trigger, this.main.trigger) && this.isOfThatDay(date, zone)
    return (
      datesFit(date, this.main.date) &&
      !(this.main.date === null && isLongBefore(date, this.source.published))
    )
  }

  /** "Nine were saved on Tuesday", two days after the quake: what became of its victims, and no event of that day. */
  private isOutcome({ trigger, other, date }: Cue, { measure, reading, chunk }: Draft): boolean {
    const { published } = this.source
    const isFound =
      aftermath.has(measure) || /^(?:body|corpse|remains)$/u.test(reading.chunks[chunk]?.np?.head ?? '')
    if (trigger !== null || other || !isFound || !published || !isDay(date)) return false
    return isDay(this.main.date) && this.main.date < date && date <= published
  }

  /** An opening tells the news under several names ("the raid", "the siege"); later the day must be the same. */
  private isOfThatDay(date: string | null, zone: Claim['zone']): boolean {
    if (date !== null && date === this.main.date) return true
    return (
      zone !== 'body' &&
      date !== null &&
      datesFit(date, this.main.date) &&
      !isLongBefore(date, this.source.published)
    )
  }

  /** The words that tell whether a figure's event is the main one: its name, or where it has none its date. */
  private role(role: EventAnchor['role'], by: string, { named, dated }: Cue): Evidence {
    return evidenceOf(this.source, 'event.role', by, role, named ?? dated)
  }

  private ownCue({ reading, chunk }: Draft): Cue | null {
    const said = reading.times.length > 0 ? eventTime(reading.words, reading.chunks, chunk) : null
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
      const date = this.isBeginning(reading, near, { figure: chunk, time: time?.chunk })
        ? null
        : (own ?? known ?? null)
      const named = chunkSpan(reading, near.chunk)
      const recalled = own === null && known !== undefined
      if (isSpan(reading, chunk, near.chunk)) return toCue('war', near.text, null, false, named, false)
      const isDay = near.kind === 'war' && date !== null && /-\d\d-\d\d$/u.test(date.value)
      return toCue(isDay ? null : near.kind, isDay ? '' : near.text, date, near.other, named, recalled)
    }
    return dated ? toCue(null, '', dated, false, null, false) : null
  }

  /** "The blaze, which broke out on Monday, …", "has burned 300 homes since Monday": the day on which the main event began. */
  private isBeginning(
    { chunks }: SentenceReading,
    event: EventMention,
    { figure, time = -1 }: { readonly figure: number; readonly time: number | undefined },
  ): boolean {
    const { kind, chunk, definite, other } = event
    if (other || kind !== this.main.trigger) return false
    if (lasting.has(kind) && chunks[time - 1]?.key === 'since') return true
    if (!definite) return false
    if (chunk < figure && figure < time && chunks[time - 1]?.key === 'since') return true
    if (beginning.has(chunks[chunk + 1]?.vg?.lemma ?? '')) return true
    const relative = chunks[chunk + 1]?.kind === 'comma' ? chunk + 2 : chunk + 1
    return chunks[relative]?.kind === 'rel' && beginning.has(chunks[relative + 1]?.vg?.lemma ?? '')
  }

  /** "The death toll", right after a sentence about an event that is not the main one, goes on with it. */
  private carried({ reading, at, source }: Draft): Cue | null {
    if (!this.last || this.last.block !== reading.sentence.block || at - this.last.at > 1) return null
    const goesOn =
      source?.rule === 'toll' || source?.rule === 'part' || at === this.last.at || pointsBack(reading)
    return goesOn ? this.last.cue : null
  }
}

const aftermath: ReadonlySet<string> = new Set(['rescued', 'missing', 'trapped', 'held', 'released'])

/** What goes on after the day on which it began. */
const lasting = new Set(['outbreak', 'war', 'protest'])
const beginning = new Set('begin began begun start started break broke erupt erupted ignite spark'.split(' '))

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
