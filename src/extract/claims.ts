import { measureNouns } from '../lexicon/measures.js'
import {
  type Claim,
  type ClaimKind,
  type EventAnchor,
  type Evidence,
  type Modality,
  type Population,
  type Quantity,
  type Quote,
  readingOf,
  type Source,
  type Span,
  toRaw,
} from '../model/index.js'
import type { Chunk } from './clause/chunk.js'
import type { Draft } from './drafts.js'
import { contentId } from './id.js'
import { timeRole } from './refine/as-of.js'
import { modalityOf } from './refine/modality.js'
import { populationOf } from './refine/population.js'
import { type Citation, citationFor } from './refine/speaker.js'
import type { Reading } from './rules/rule.js'
import type { SentenceReading } from './sentence.js'

const context = 40

/** What the sentences before handed on: who spoke last, and for which day. */
export interface Carried {
  readonly speaker: string | null
  readonly asOf: string | null
  readonly block: number
}

/** A sentence with what all of its claims need of it. */
export interface Frame {
  readonly source: Source
  readonly reading: SentenceReading
  /** Offsets into the file. */
  readonly sentence: Span
  /** The sentence's words for ids: white space collapsed. */
  readonly words: string
  /** The article's file, without its folders. */
  readonly file: string
}

export function toFrame(source: Source, reading: SentenceReading): Frame {
  const words = source.text.slice(reading.sentence.start, reading.sentence.end)
  return {
    source,
    reading,
    sentence: toRaw(source, reading.sentence),
    words: irregularSpace.test(words) ? words.replace(/\s+/gu, ' ') : words,
    file: fileOf(source.path),
  }
}

const irregularSpace = /[^\S ]| {2}/u

const fileOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

export function claimOf(frame: Frame, draft: Draft, event: EventAnchor, carried: Carried): Claim {
  const { source, reading } = frame
  const { quantity, chunk } = draft
  const { words, chunks } = reading
  const counted: Reading = draft.source ?? {
    ...uncounted,
    chunk,
    cue: chunk,
    measure: draft.measure,
    rule: draft.rule,
  }
  const population =
    draft.kind === 'count' ? populationOf(words, chunks, chunk, source.text, counted.counts) : null
  const said = modalityOf(words, chunks, counted)
  const citation = citationFor(chunks, chunk, reading.citations)
  const speaker = citation ? (citation.pronoun ? carried.speaker : citation.speaker) : null
  const asOf = asOfOf(source, reading, carried, citation !== undefined)
  const full: Quantity = {
    low: quantity.low,
    high: quantity.high,
    lowOpen: quantity.lowOpen,
    highOpen: quantity.highOpen,
    approx: quantity.approx,
    unit: unitOf(draft, population),
    increment: isIncrement(draft),
    trend: quantity.trend,
  }
  return {
    ...claimFrame(frame, quantity, draft.kind, draft.measure),
    quantity: full,
    population,
    event,
    modality: said.modality,
    speaker,
    asOf,
    partOf: draft.part ? { claim: null, cue: draft.part.words } : null,
    site: sitesNear(reading, chunk),
    zone: reading.zone,
    rule: draft.rule,
    evidence: derivation(frame, draft, {
      quantity: full,
      population,
      event,
      said,
      speaker,
      citation,
      asOf,
    }),
  }
}

/** What a figure that no rule read is taken for. */
const uncounted = { strength: 0, counts: 'either' } as const

function sitesNear({ places }: SentenceReading, chunk: number): string[] {
  const names: string[] = []
  for (const place of places) if (Math.abs(place.chunk - chunk) <= 6) names.push(place.name)
  return names
}

interface Findings {
  readonly quantity: Quantity
  readonly population: Population | null
  readonly event: EventAnchor
  readonly said: { readonly modality: Modality; readonly cue: number }
  readonly speaker: string | null
  readonly citation: Citation | undefined
  readonly asOf: Claim['asOf']
}

function derivation({ source, reading }: Frame, draft: Draft, found: Findings): Evidence[] {
  const { quantity, chunk, part } = draft
  const { event, said, asOf } = found
  const evidence: Evidence[] = []
  const add = (field: string, rule: string, value: string, at: number): void => {
    evidence.push(evidenceOf(source, field, rule, value, chunkSpan(reading, at)))
  }
  const number = quantity.hedge ? `hedge: ${quantity.hedge}` : 'number'
  evidence.push(evidenceOf(source, 'quantity', number, describe(found.quantity), quantity))
  add('measure', draft.rule, draft.measure, draft.source?.cue ?? chunk)
  if (found.population) add('population', 'counted-noun', found.population.text, chunk)
  if (event.text || event.date) {
    const named = event.text && event.date ? `${event.text}, ${event.date}` : event.text || event.date || ''
    evidence.push(
      evidenceOf(source, 'event', event.role === 'main' ? 'main-event' : 'own-clause', named, null),
    )
  }
  if (said.modality !== 'asserted') add('modality', 'clause', said.modality, said.cue)
  if (found.citation && found.speaker) add('speaker', 'citation', found.speaker, found.citation.cue)
  evidence.push(evidenceOf(source, 'asOf', asOf.basis, asOf.value ?? 'unknown', null))
  if (part) add('partOf', 'part', part.words, part.cue)
  return evidence
}

/** What every claim has: its place, its quote and an id from its content. */
export function claimFrame(
  { source, reading, sentence, words, file }: Frame,
  span: Span,
  kind: ClaimKind,
  measure: string,
): Pick<Claim, 'id' | 'source' | 'kind' | 'measure' | 'position' | 'quote' | 'reading' | 'sentence'> {
  const position = toRaw(source, span)
  const exact = source.text.slice(span.start, span.end)
  return {
    id: contentId(file, measure, exact, words, span.start - reading.sentence.start),
    source: source.path,
    kind,
    measure,
    position,
    quote: quoteOf(source.raw, position),
    reading: readingOf(source.text, reading.sentence, span),
    sentence,
  }
}

const quoteOf = (raw: string, { start, end }: Span): Quote => ({
  exact: raw.slice(start, end),
  prefix: raw.slice(Math.max(0, start - context), start),
  suffix: raw.slice(end, end + context),
})

export const evidenceOf = (
  source: Source,
  field: string,
  rule: string,
  value: string,
  span: Span | null,
): Evidence => ({
  field,
  rule,
  value,
  position: span ? toRaw(source, span) : null,
  words: span ? source.text.slice(span.start, span.end) : '',
})

export function chunkSpan(reading: SentenceReading, at: number): Span | null {
  const chunk = reading.chunks[at]
  const first = chunk && reading.words[chunk.first]
  const last = chunk && reading.words[chunk.last]
  return first && last ? { start: first.start, end: last.end } : null
}

const describe = ({ low, high, lowOpen, highOpen, approx }: Quantity): string =>
  `${approx ? '≈ ' : ''}${lowOpen ? '(' : '['}${low ?? '−∞'}, ${high ?? '∞'}${highOpen ? ')' : ']'}`

function unitOf(draft: Draft, population: Population | null): string | null {
  if (draft.kind !== 'count') return draft.quantity.unit
  if (draft.measure === 'destroyed' || draft.measure === 'explosions' || draft.measure === 'aftershocks')
    return population?.head ?? null
  return draft.measure === 'count' ? (population?.head ?? null) : 'person'
}

const adding = new Set(['more', 'new', 'additional', 'further'])

/** "12 more bodies", "another 12" after no figure of another measure; "another 30 were injured" adds to nothing. */
function isIncrement({ reading, chunk, quantity, measure }: Draft): boolean {
  const np = reading.chunks[chunk]?.np
  if (!np || measure === 'count') return false
  const words = [np.determiner ?? '', ...np.modifiers, reading.words[np.bodyFirst]?.lower ?? '']
  if (np.head === 'other' || words.includes('others')) return false
  if (words.includes('new') || (words.includes('more') && measureNouns.has(np.head ?? ''))) return true
  if (!words.includes('another') && !words.some((word) => adding.has(word))) return false
  return !reading.quantities.some((other) => other.start < quantity.start && other.kind === 'number')
}

function asOfOf(source: Source, reading: SentenceReading, carried: Carried, cited: boolean): Claim['asOf'] {
  for (let at = 0; reading.times.length > 0 && at < reading.chunks.length; at++) {
    const chunk = reading.chunks[at] as Chunk
    const time = chunk.kind === 'time' ? reading.words[chunk.first]?.time : null
    if (!time || (time.type !== 'DATE' && time.type !== 'TIME') || !/^\d{4}-\d\d-\d\d/u.test(time.value))
      continue
    if (timeRole(reading.words, reading.chunks, at) !== 'event')
      return { value: time.value.slice(0, 10), basis: 'stated' }
  }
  if (carried.asOf && cited && carried.block === reading.sentence.block)
    return { value: carried.asOf, basis: 'stated' }
  return publishedAsOf(source)
}

/** What counts where the text states no day: publication, where it is known. */
export const publishedAsOf = ({ published }: Source): Claim['asOf'] =>
  published ? { value: published, basis: 'published' } : { value: null, basis: 'unknown' }
