import { type Claim, isBrief, isDay, type Modality, type Span } from '../model/index.js'
import { type Frame, frameOf } from './claims.js'
import { publishedAsOf } from './claims-as-of.js'
import { datedEvent } from './dated-event.js'
import { asOfEvidence } from './derivation.js'
import { durationClaim } from './duration-claim.js'
import { defaults, evidenceOf } from './evidence.js'
import type { MainEvent } from './main-event.js'
import { isDateline } from './refine/as-of.js'
import { type Scheduled, scheduleOf } from './refine/schedule.js'
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
  if (reading.times.length === 0) return claims
  const isStatement = isBrief(source)
  const schedule = scheduleOf(reading.words)
  const isMoved = ({ start, end }: Span): boolean =>
    [...schedule].some(([at, { moved }]) => moved !== null && isInside(reading.words[at], start, end))
  // "Put off from October 14 to October 21": no length of time, but one day for another.
  const ranges = dateRangesIn([...reading.times], source.text, []).filter((range) => !isMoved(range))
  for (const range of ranges)
    claims.push(dateClaim(frame, range, range.value, 'date-range', { main, schedule }))
  for (const time of reading.times) {
    if (ranges.some((range) => range.start <= time.start && time.end <= range.end)) continue
    if (reading.zone !== 'headline' && isDateline(reading.words, reading.chunks, chunkAt(reading, time)))
      continue
    const duration = durationClaim(frame, time)
    if (duration) claims.push(duration)
    else if (
      (time.type === 'DATE' || time.type === 'TIME') &&
      (dated.test(time.value) || (isStatement && yearly.test(time.value))) &&
      !time.value.startsWith('XXXX-XX') &&
      !noDay.has(time.value)
    )
      claims.push(dateClaim(frame, time, dayOf(time.value), time.rule, { main, schedule }))
  }
  return claims
}

const isInside = (word: Span | undefined, start: number, end: number): boolean =>
  word !== undefined && start <= word.start && word.end <= end

/** A day, or a month where no day is said; times of day are left to the time expression. */
const dayOf = (value: string): string => value.replace(/T.*$/u, '')

const chunkAt = ({ chunks, words }: SentenceReading, { start }: Span): number =>
  chunks.findIndex(({ first }) => words[first]?.start === start)

function dateClaim(
  frame: Frame,
  span: Span,
  value: string,
  rule: string,
  { main, schedule }: { readonly main: MainEvent; readonly schedule: ReadonlyMap<number, Scheduled> },
): Claim {
  const { source, reading } = frame
  const chunk = chunkAt(reading, span)
  const plan = schedule.get(reading.chunks[chunk]?.first ?? -1)
  const { event, evidence } = datedEvent(source, reading, chunk, span, value, main, plan?.moved ?? null)
  const { modality, cue } = modalityOf(frame, chunk, span, value, plan)
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
    modality,
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
      modality === 'asserted' ? defaults.asserted : evidenceOf(source, 'modality', 'clause', modality, cue),
      defaults.speakerNotRead,
      asOfEvidence(source, asOf, null),
      defaults.noPart,
    ],
  }
}

/** "Scheduled for Friday", "will open on Friday"; a day after that of publication is a plan in whatever words. */
function modalityOf(
  { source, reading }: Frame,
  chunk: number,
  span: Span,
  value: string,
  plan: Scheduled | undefined,
): { readonly modality: Modality; readonly cue: Span | null } {
  if (plan?.modality === 'retracted') return { modality: 'retracted', cue: reading.words[plan.cue] ?? null }
  const isToCome = isDay(value) && source.published !== null && value > source.published.slice(0, 10)
  const cue = (plan && reading.words[plan.cue]) ?? futureCue(reading, chunk)
  return cue || isToCome ? { modality: 'planned', cue: cue ?? span } : { modality: 'asserted', cue: null }
}

function futureCue(reading: SentenceReading, chunk: number): Span | null {
  for (let at = chunk - 1; at >= Math.max(0, chunk - 6); at--) {
    const modal = reading.chunks[at]?.vg?.modal
    if (modal === 'will' || modal === "'ll") return chunkSpan(reading, at)
  }
  return null
}
