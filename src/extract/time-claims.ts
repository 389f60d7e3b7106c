import { measureNouns, measureVerbs } from '../lexicon/measures.js'
import type { Claim, EventAnchor, TimeMention } from '../model/index.js'
import type { MainEvent } from './anchors.js'
import { chunkSpan, claimFrame, evidenceOf, type Frame, publishedAsOf } from './claims.js'
import { timeRole } from './refine/as-of.js'
import type { SentenceReading } from './sentence.js'
import { dateRangesIn } from './times/index.js'

const dated = /^(?:\d{4}|XXXX)-(?:\d\d|XX|W)/u
const noDay = new Set(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'])

/** When things happened and how long they took: a claim for each date of an event and each duration of one. */
export function timeClaims(frame: Frame, main: MainEvent): Claim[] {
  const { source, reading } = frame
  const claims: Claim[] = []
  const ranges = dateRangesIn([...reading.times], source.text, [])
  for (const range of ranges) claims.push(dateClaim(frame, range, range.value, main))
  for (const time of reading.times) {
    if (ranges.some((range) => range.start <= time.start && time.end <= range.end)) continue
    const duration = durationClaim(frame, time)
    if (duration) claims.push(duration)
    else if (
      (time.type === 'DATE' || time.type === 'TIME') &&
      dated.test(time.value) &&
      !time.value.startsWith('XXXX-XX') &&
      !noDay.has(time.value)
    )
      claims.push(dateClaim(frame, time, dayOf(time.value), main))
  }
  return claims
}

/** A day, or a month where no day is said; times of day are left to the time expression. */
const dayOf = (value: string): string => value.replace(/T.*$/u, '')

function dateClaim(
  frame: Frame,
  span: { start: number; end: number },
  value: string,
  main: MainEvent,
): Claim {
  const { source, reading } = frame
  const chunk = reading.chunks.findIndex(({ first }) => (reading.words[first]?.start ?? -1) === span.start)
  const event = datedEvent(reading, chunk, value, main)
  return {
    ...claimFrame(frame, span, 'date', 'event_date'),
    time: { value },
    population: null,
    event,
    modality: isFuture(reading, chunk) ? 'planned' : 'asserted',
    speaker: null,
    asOf: publishedAsOf(source),
    partOf: null,
    site: [],
    zone: reading.zone,
    rule: 'event-date',
    evidence: [
      evidenceOf(source, 'time', 'date', value, span),
      evidenceOf(source, 'event', 'clause', event.text, null),
    ],
  }
}

const isFuture = (reading: SentenceReading, chunk: number): boolean =>
  reading.chunks
    .slice(Math.max(0, chunk - 6), chunk)
    .some(({ vg }) => vg?.modal === 'will' || vg?.modal === "'ll")

/** The event that a date is the date of: the nearest trigger of its clause, its people by name. */
function datedEvent(reading: SentenceReading, chunk: number, value: string, main: MainEvent): EventAnchor {
  const role = chunk >= 0 ? timeRole(reading.words, reading.chunks, chunk) : 'event'
  const near = nearestEvent(reading, chunk)
  const actors = actorsOf(reading)
  const done = deedBefore(reading, chunk)
  const places = reading.places.map((place) => place.name)
  if (role !== 'event' && (near === undefined || distance(reading, near.chunk, chunk) > 4)) {
    const speaker = reading.citations[0]?.speaker ?? null
    return {
      text: speaker ? `statement of ${speaker}` : 'statement',
      trigger: 'statement',
      date: value,
      places: [],
      actors: speaker ? [speaker] : actors,
      role: 'other',
    }
  }
  if (
    done &&
    role === 'event' &&
    (near === undefined || near.chunk < done.chunk - 2 || near.chunk > chunk + 1)
  )
    return {
      text: '',
      trigger: done.kind,
      date: value,
      places,
      actors,
      role: done.kind === main.trigger ? 'main' : 'other',
    }
  if (near && distance(reading, near.chunk, chunk) < 25)
    return {
      text: near.text,
      trigger: near.kind,
      date: value,
      places,
      actors,
      role: near.kind === main.trigger && !near.other ? 'main' : 'other',
    }
  return { text: '', trigger: null, date: value, places, actors, role: 'other' }
}

/** Of equally near ones the first. */
function nearestEvent(
  reading: SentenceReading,
  chunk: number,
): SentenceReading['events'][number] | undefined {
  let best: SentenceReading['events'][number] | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const event of reading.events) {
    const own = cost(reading, event, chunk)
    if (own < lowest) best = event
    lowest = Math.min(lowest, own)
  }
  return best
}

const cost = (reading: SentenceReading, event: SentenceReading['events'][number], time: number): number =>
  distance(reading, event.chunk, time) + (event.nested ? 4 : 0)

const deeds: Readonly<Record<string, string>> = { killed: 'attack', injured: 'attack', abducted: 'abduction' }

/** "hostages taken on October 7": the verb right before the date, said of people to whom it was done. */
function deedBefore({ chunks }: SentenceReading, time: number): { chunk: number; kind: string } | null {
  for (let i = time - 1; i >= Math.max(0, time - 5); i--) {
    const chunk = chunks[i]
    if (!chunk?.vg) {
      if (chunk?.kind === 'stop' || chunk?.kind === 'comma' || chunk?.kind === 'sub') return null
      continue
    }
    const measure =
      measureVerbs.get(chunk.vg.lemma)?.measure ??
      (chunk.vg.lemma === 'take' || chunk.vg.lemma === 'taken'
        ? measureNouns.get(chunks[i - 1]?.key ?? '')
        : undefined)
    const kind = measure ? deeds[measure] : undefined
    return kind ? { chunk: i, kind } : null
  }
  return null
}

function distance(reading: SentenceReading, event: number, time: number): number {
  let cost = Math.abs(event - time)
  for (let i = Math.min(event, time); i < Math.max(event, time); i++) {
    const kind = reading.chunks[i]?.kind
    if (kind === 'stop') cost += 30
    else if (kind === 'sub' || kind === 'comma') cost += 3
  }
  return cost
}

/** Capitalised names of the sentence that are no places: who took part. */
function actorsOf(reading: SentenceReading): string[] {
  const names: string[] = []
  const places = new Set(reading.places.map((place) => place.chunk))
  for (let at = 0; at < reading.chunks.length; at++) {
    const np = reading.chunks[at]?.np
    const head = np && !np.pronoun && !places.has(at) ? reading.words[np.headWord] : undefined
    if (head && head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text))
      names.push(head.text.replace(/['’]s?$/u, ''))
  }
  return [...new Set(names)].slice(0, 8)
}

function durationClaim(frame: Frame, time: TimeMention): Claim | null {
  const { source, reading } = frame
  if (time.type !== 'DURATION') return null
  const chunk = reading.chunks.findIndex(({ first }) => (reading.words[first]?.start ?? -1) === time.start)
  const event = reading.events.find((mention) => !mention.verbal && mention.chunk === chunk + 1)
  if (!event) return null
  return {
    ...claimFrame(frame, time, 'duration', 'duration'),
    time: { value: time.value },
    population: null,
    event: { text: event.text, trigger: event.kind, date: null, places: [], actors: [], role: 'other' },
    modality: 'asserted',
    speaker: null,
    asOf: publishedAsOf(source),
    partOf: null,
    site: [],
    zone: reading.zone,
    rule: 'event-duration',
    evidence: [
      evidenceOf(source, 'time', 'duration', time.value, time),
      evidenceOf(source, 'event', 'next-noun', event.text, chunkSpan(reading, event.chunk)),
    ],
  }
}
