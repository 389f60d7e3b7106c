import { measureNouns, measureVerbs } from '../lexicon/measures.js'
import {
  type Claim,
  type EventAnchor,
  type Evidence,
  isBrief,
  type Source,
  type Span,
} from '../model/index.js'
import type { Anchored } from './anchors.js'
import { type Frame, frameOf, publishedAsOf } from './claims.js'
import { asOfEvidence } from './derivation.js'
import { durationClaim } from './duration-claim.js'
import { defaults, evidenceOf, type Said } from './evidence.js'
import { type MainEvent, placeEvidence } from './main-event.js'
import { timeRole } from './refine/as-of.js'
import { chunkSpan, type SentenceReading } from './sentence.js'
import { dateRangesIn } from './times/index.js'

const dated = /^(?:\d{4}|XXXX)-(?:\d\d|XX|W)/u
/** A year is background in an article, and in a statement what it states. */
const yearly = /^\d{3,4}$/u
const noDay = new Set(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'])

/** When things happened and how long they took: a claim for each date of an event and each duration of one. */
export function timeClaims(frame: Frame, main: MainEvent): Claim[] {
  const { source, reading } = frame
  const claims: Claim[] = []
  const isStatement = isBrief(source)
  const ranges = dateRangesIn([...reading.times], source.text, [])
  for (const range of ranges) claims.push(dateClaim(frame, range, range.value, 'date-range', main))
  for (const time of reading.times) {
    if (ranges.some((range) => range.start <= time.start && time.end <= range.end)) continue
    if (isOfDateline(source, reading, time)) continue
    const duration = durationClaim(frame, time)
    if (duration) claims.push(duration)
    else if (
      (time.type === 'DATE' || time.type === 'TIME') &&
      (dated.test(time.value) || (isStatement && yearly.test(time.value))) &&
      !time.value.startsWith('XXXX-XX') &&
      !noDay.has(time.value)
    )
      claims.push(dateClaim(frame, time, dayOf(time.value), time.rule, main))
  }
  return claims
}

/** What stands between the day of a dateline and the text: an agency in brackets, a dash. */
const afterDateline = /^\s*(?:\([^()]{2,30}\)\s*)?(?:-{1,2}|[–—])\s/u

/** "BERNE, March 3 (Agency) - …": the day the story was filed, which is no event's. */
function isOfDateline(
  source: Source,
  { sentence, zone, chunks, words }: SentenceReading,
  time: Span,
): boolean {
  if (zone === 'headline' || time.start - sentence.start > 60) return false
  if (!afterDateline.test(source.text.slice(time.end, time.end + 40))) return false
  return chunks.every(({ first, vg }) => !vg || (words[first]?.start ?? 0) > time.start)
}

/** A day, or a month where no day is said; times of day are left to the time expression. */
const dayOf = (value: string): string => value.replace(/T.*$/u, '')

function dateClaim(frame: Frame, span: Span, value: string, rule: string, main: MainEvent): Claim {
  const { source, reading } = frame
  const chunk = reading.chunks.findIndex(({ first }) => (reading.words[first]?.start ?? -1) === span.start)
  const { event, evidence } = datedEvent(source, reading, chunk, span, value, main)
  const future = futureCue(reading, chunk)
  const asOf = publishedAsOf(source)
  const { id, position, quote, reading: shown } = frameOf(frame, span, 'event_date')
  return {
    id,
    source: source.path,
    kind: 'date',
    measure: 'event_date',
    position,
    quote,
    reading: shown,
    sentence: frame.sentence,
    time: { value },
    population: null,
    event,
    modality: future ? 'planned' : 'asserted',
    speaker: null,
    asOf,
    partOf: null,
    site: [],
    zone: reading.zone,
    rule: 'event-date',
    evidence: [
      evidenceOf(source, 'kind', 'date', 'date', span),
      evidenceOf(source, 'time', rule, value, span),
      evidenceOf(source, 'measure', 'event-date', 'event_date', span),
      ...evidence,
      future ? evidenceOf(source, 'modality', 'clause', 'planned', future) : defaults.asserted,
      defaults.speakerNotRead,
      asOfEvidence(source, asOf, null),
      defaults.noPart,
    ],
  }
}

function futureCue(reading: SentenceReading, chunk: number): Span | null {
  for (let at = chunk - 1; at >= Math.max(0, chunk - 6); at--) {
    const modal = reading.chunks[at]?.vg?.modal
    if (modal === 'will' || modal === "'ll") return chunkSpan(reading, at)
  }
  return null
}

/** The event that a date is the date of: the nearest trigger of its clause, its people by name. */
function datedEvent(
  source: Source,
  reading: SentenceReading,
  chunk: number,
  span: Span,
  value: string,
  main: MainEvent,
): Anchored {
  const role = chunk >= 0 ? timeRole(reading.words, reading.chunks, chunk) : 'event'
  const near = nearestEvent(reading, chunk)
  const done = deedBefore(reading, chunk)
  const places = reading.places.map(
    (place): Said => ({ value: place.name, span: chunkSpan(reading, place.chunk) }),
  )
  const actors = actorsOf(reading)
  const names = (list: readonly Said[]): string[] => list.map((said) => said.value)
  const told = (
    { text, trigger, role }: Pick<EventAnchor, 'text' | 'trigger' | 'role'>,
    cue: Span | null,
    where: readonly Said[],
    who: readonly Said[],
  ): Anchored => ({
    event: { text, trigger, date: value, places: names(where), actors: names(who), role },
    evidence: [
      trigger === null ? defaults.noTrigger : evidenceOf(source, 'event.trigger', 'clause', trigger, cue),
      evidenceOf(source, 'event.date', 'event-date', value, span),
      ...placeEvidence(source, 'own-clause', where),
      ...who.map((actor): Evidence => evidenceOf(source, 'event.actors', 'name', actor.value, actor.span)),
      evidenceOf(source, 'event.role', 'clause', role, cue ?? span),
    ],
  })
  if (role !== 'event' && (near === undefined || distance(reading, near.chunk, chunk) > 4)) {
    const cited = reading.citations[0]
    const speaker = cited ? [{ value: cited.speaker, span: cited.name }] : null
    const text = cited ? `statement of ${cited.speaker}` : 'statement'
    return told({ text, trigger: 'statement', role: 'other' }, cited?.name ?? span, [], speaker ?? actors)
  }
  if (
    done &&
    role === 'event' &&
    (near === undefined || near.chunk < done.chunk - 2 || near.chunk > chunk + 1)
  ) {
    const event = {
      text: '',
      trigger: done.kind,
      role: done.kind === main.trigger ? 'main' : 'other',
    } as const
    return told(event, chunkSpan(reading, done.chunk), places, actors)
  }
  if (near && distance(reading, near.chunk, chunk) < 25) {
    const isMain = near.kind === main.trigger && !near.other
    const event = { text: near.text, trigger: near.kind, role: isMain ? 'main' : 'other' } as const
    return told(event, chunkSpan(reading, near.chunk), places, actors)
  }
  return told({ text: '', trigger: null, role: 'other' }, null, places, actors)
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
function actorsOf(reading: SentenceReading): Said[] {
  const names = new Map<string, Said>()
  const places = new Set(reading.places.map((place) => place.chunk))
  for (let at = 0; at < reading.chunks.length; at++) {
    const np = reading.chunks[at]?.np
    const head = np && !np.pronoun && !places.has(at) ? reading.words[np.headWord] : undefined
    if (head && head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text)) {
      const value = head.text.replace(/['’]s?$/u, '')
      if (!names.has(value)) names.set(value, { value, span: { start: head.start, end: head.end } })
    }
  }
  return [...names.values()].slice(0, 8)
}
