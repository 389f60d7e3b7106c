import { datesFit, dayNumber, type EventAnchor, isDay, type Source } from '../model/index.js'
import type { Draft } from './drafts.js'
import { eventTime } from './refine/events.js'
import type { SentenceReading } from './sentence.js'

/** What the article is about, as its headline and first sentences say. */
export interface MainEvent {
  readonly trigger: string | null
  readonly text: string
  readonly date: string | null
  readonly places: readonly string[]
}

/** A cue in the figure's own clause, or carried over from a sentence before. */
interface Cue {
  readonly trigger: string | null
  readonly text: string
  readonly date: string | null
  readonly other: boolean
}

export function mainEventOf(source: Source, opening: readonly SentenceReading[]): MainEvent {
  const votes = new Map<string, { score: number; text: string }>()
  for (const [i, reading] of opening.entries()) {
    for (const event of reading.events) {
      if (event.other || isLongPast(reading, event, source.published)) continue
      const vote = votes.get(event.kind) ?? { score: 0, text: event.text }
      votes.set(event.kind, {
        score: vote.score + (reading.zone === 'headline' ? 3 : 2) / (i + 1) + (event.verbal ? 0 : 0.5),
        text: event.verbal ? vote.text : event.text,
      })
    }
  }
  const [trigger, vote] = [...votes].sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1))[0] ?? [
    null,
    null,
  ]
  return {
    trigger,
    text: vote?.text ?? source.title ?? '',
    date: openingDate(opening, trigger),
    places: openingPlaces(opening),
  }
}

const newsDays = 60

/** "the attacks of October 7, 2023" in an article of January is what the news is set against, not the news. */
function isLongPast(
  reading: SentenceReading,
  event: SentenceReading['events'][number],
  published: string | null,
): boolean {
  const time = eventTime(reading.words, reading.chunks, event.chunk)
  if (!published || !time || !isDay(time.value) || event.verbal) return false
  return dayNumber(published) - dayNumber(time.value) > newsDays
}

function openingDate(opening: readonly SentenceReading[], trigger: string | null): string | null {
  for (const reading of opening) {
    const event = reading.events.find((mention) => mention.kind === trigger)
    const time = event ? eventTime(reading.words, reading.chunks, event.chunk) : null
    if (time && time.value.length >= 8) return time.value
  }
  return null
}

function openingPlaces(opening: readonly SentenceReading[]): string[] {
  return [...new Set(opening.flatMap((reading) => reading.places.map((place) => place.name)))].slice(0, 8)
}

/** Events named so far with their dates: "the attacks" later in the text are those of the date said before. */
export class Discourse {
  private readonly dated = new Map<string, string>()
  private last: { cue: Cue; block: number; at: number } | null = null

  constructor(private readonly main: MainEvent) {
    if (main.trigger && main.date) this.dated.set(main.trigger, main.date)
  }

  /** Takes note of a sentence after its figures have been anchored. */
  hear(reading: SentenceReading, at: number): void {
    if (reading.times.length === 0) return
    for (const event of reading.events) {
      if (event.other) continue
      const time = eventTime(reading.words, reading.chunks, event.chunk)
      if (!time) continue
      if (!this.dated.has(event.kind)) this.dated.set(event.kind, time.value)
      if (!event.verbal && this.last?.at !== at)
        this.last = {
          cue: { trigger: event.kind, text: event.text, date: time.value, other: false },
          block: reading.sentence.block,
          at,
        }
    }
  }

  anchor(draft: Draft): EventAnchor {
    const { reading } = draft
    const cue = this.ownCue(draft) ?? this.carried(draft)
    const places = reading.places
      .filter((place) => isNear(reading, place.chunk, draft.chunk))
      .map((place) => place.name)
    if (!cue) return { ...this.asMain(), places: places.length > 0 ? places : this.main.places }
    this.last = { cue, block: reading.sentence.block, at: draft.at }
    const same =
      (cue.trigger === null || cue.trigger === this.main.trigger) &&
      !cue.other &&
      datesFit(cue.date, this.main.date)
    if (same)
      return {
        ...this.asMain(),
        date: cue.date ?? this.main.date,
        places: places.length > 0 ? places : this.main.places,
      }
    return {
      text: cue.text,
      trigger: cue.trigger,
      date: cue.date,
      places,
      actors: [],
      role: cue.other || cue.date !== null ? 'background' : 'other',
    }
  }

  private asMain(): EventAnchor {
    return {
      text: this.main.text,
      trigger: this.main.trigger,
      date: this.main.date,
      places: this.main.places,
      actors: [],
      role: 'main',
    }
  }

  private ownCue({ reading, chunk }: Draft): Cue | null {
    const said = reading.times.length > 0 ? eventTime(reading.words, reading.chunks, chunk) : null
    const time = said && /^XXXX-XX/u.test(said.value) ? null : said
    const near = nearestEvent(reading, chunk)
    if (near) {
      const named = near.verbal ? null : near
      const date = time?.value ?? (named && !near.other ? (this.dated.get(near.kind) ?? null) : null)
      if (near.kind === 'war' && date !== null && /-\d\d-\d\d$/u.test(date))
        return { trigger: null, text: '', date, other: near.other }
      return { trigger: near.kind, text: near.text, date, other: near.other }
    }
    return time ? { trigger: null, text: '', date: time.value, other: false } : null
  }

  /** "The death toll", right after a sentence about an event that is not the main one, goes on with it. */
  private carried({ reading, at, source }: Draft): Cue | null {
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
    return /^(?:that|the same) day$/u.test(lower) || (lower === 'that' && words[i + 1]?.lower === 'day')
  })
}

function nearestEvent(reading: SentenceReading, chunk: number): SentenceReading['events'][number] | null {
  let best: SentenceReading['events'][number] | null = null
  let nearest = 18
  for (const event of reading.events) {
    let distance = Math.abs(event.chunk - chunk) + (event.verbal ? 2 : 0) + (event.nested ? 4 : 0)
    for (let i = Math.min(event.chunk, chunk); i < Math.max(event.chunk, chunk); i++)
      if (reading.chunks[i]?.kind === 'stop') distance += reading.chunks[i]?.key === ':' ? 4 : 20
    if (distance < nearest) {
      nearest = distance
      best = event
    }
  }
  return best
}

const isNear = (reading: SentenceReading, place: number, figure: number): boolean => {
  if (Math.abs(place - figure) > 8) return false
  for (let i = Math.min(place, figure); i < Math.max(place, figure); i++)
    if (reading.chunks[i]?.kind === 'stop') return false
  return true
}
