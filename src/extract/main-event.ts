import { dayNumber, type Evidence, isDay, type Source, type Span } from '../model/index.js'
import { namesPeople } from './clause/people.js'
import { defaults, evidenceOf, type Said } from './evidence.js'
import { timeOfEvent } from './refine/event-dates.js'
import { chunkSpan, type SentenceReading } from './sentence.js'

/** What the article is about, as its headline and first sentences say. */
export interface MainEvent {
  readonly trigger: string | null
  readonly text: string
  /** The opening speaks of captives or their captors. */
  readonly captive: boolean
  /** The opening speaks of miners, so that an explosion is an accident. */
  readonly mine: boolean
  readonly date: string | null
  readonly places: readonly string[]
  /** The words of the date. */
  readonly dated: Span | null
  readonly evidence: {
    /** Its trigger, or that there is none and what stands for it. */
    readonly named: readonly Evidence[]
    readonly date: Evidence
    readonly places: readonly Evidence[]
  }
}

export function mainEventOf(source: Source, opening: readonly SentenceReading[]): MainEvent {
  const votes = new Map<string, { score: number; text: string; span: Span | null }>()
  for (const [i, reading] of opening.entries()) {
    for (const event of reading.events) {
      if (event.other || isLongPast(reading, event, source.published)) continue
      const span = chunkSpan(reading, event.chunk)
      const vote = votes.get(event.kind) ?? { score: 0, text: event.text, span }
      votes.set(event.kind, {
        score: vote.score + (reading.zone === 'headline' ? 3 : 2) / (i + 1) + (event.verbal ? 0 : 0.5),
        text: event.verbal ? vote.text : event.text,
        span: event.verbal ? vote.span : span,
      })
    }
  }
  const [trigger, vote] = [...votes].sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1))[0] ?? [
    null,
    null,
  ]
  const text = vote?.text ?? source.title ?? ''
  const date = openingDate(opening, trigger)
  const places = openingPlaces(opening)
  return {
    trigger,
    text,
    captive: opening.some(({ words }) => words.some(({ lower }) => captivity.test(lower))),
    mine:
      trigger === 'attack' &&
      blast.test(text) &&
      opening.some(({ words }) => words.some(({ lower }) => mining.test(lower))),
    date: date?.value ?? null,
    dated: date?.span ?? null,
    places: places.map(({ value }) => value),
    evidence: {
      named:
        trigger !== null
          ? [evidenceOf(source, 'event.trigger', 'opening', trigger, vote?.span ?? null)]
          : text !== ''
            ? [evidenceOf(source, 'event.text', 'headline', text, null), defaults.noTrigger]
            : [defaults.noTrigger],
      date: date ? evidenceOf(source, 'event.date', 'opening', date.value, date.span) : defaults.noDate,
      places: placeEvidence(source, 'opening', places),
    },
  }
}

const captivity = /^(?:hostages?|captives?|hijack(?:ers?|ed)|kidnap(?:pers?|ped)|captors?|hostage-takers?)$/u

const blast = /blast|explo/iu
const mining = /^(?:miners?|colliery|collieries|coal)$/u

export const placeEvidence = (source: Source, rule: string, places: readonly Said[]): readonly Evidence[] =>
  places.length > 0
    ? places.map(({ value, span }) => evidenceOf(source, 'event.places', rule, value, span))
    : [defaults.noPlace]

const newsDays = 60

/** "the attacks of October 7, 2023" in an article of January is what the news is set against, not the news. */
function isLongPast(
  reading: SentenceReading,
  event: SentenceReading['events'][number],
  published: string | null,
): boolean {
  const time = timeOfEvent(reading.words, reading.chunks, event)
  if (!published || !time || !isDay(time.value) || event.verbal) return false
  return isLongBefore(time.value, published)
}

/** A day, month or year that ends well before the article appeared. */
export function isLongBefore(date: string | null, published: string | null): boolean {
  if (date === null || published === null || !/^\d{4}(?:-\d\d){0,2}$/u.test(date)) return false
  const last = `${date}${'-12-31'.slice(date.length - 4)}`
  return dayNumber(published) - dayNumber(last) > newsDays
}

function openingDate(opening: readonly SentenceReading[], trigger: string | null): Said | null {
  for (const reading of opening) {
    const event = reading.events.find((mention) => mention.kind === trigger)
    const time = event ? timeOfEvent(reading.words, reading.chunks, event) : null
    if (time && time.value.length >= 8) return { value: time.value, span: chunkSpan(reading, time.chunk) }
  }
  return null
}

function openingPlaces(opening: readonly SentenceReading[]): Said[] {
  const places = new Map<string, Said>()
  for (const reading of opening)
    for (const { name, chunk, end, preposition } of reading.places)
      if (!places.has(name) && !(preposition === 'from' && isOfPeople(reading, chunk - 2)))
        places.set(name, { value: name, span: chunkSpan(reading, chunk, end) })
  return [...places.values()].slice(0, 8)
}

/** "Children from Lommel": where people come from. */
const isOfPeople = ({ chunks }: SentenceReading, at: number): boolean => namesPeople(chunks[at])
