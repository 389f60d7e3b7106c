import { measureNouns } from '../lexicon/measures.js'
import {
  type Claim,
  type ClaimKind,
  type EventAnchor,
  type Evidence,
  type Population,
  type Quantity,
  type Quote,
  readingOf,
  type Source,
  type Span,
  toRaw,
} from '../model/index.js'
import type { Draft } from './drafts.js'
import { contentId } from './id.js'
import { timeRole } from './refine/as-of.js'
import { modalityOf } from './refine/modality.js'
import { populationOf } from './refine/population.js'
import { citationFor } from './refine/speaker.js'
import type { SentenceReading } from './sentence.js'

const context = 40

/** What the sentences before handed on: who spoke last, and for which day. */
export interface Carried {
  readonly speaker: string | null
  readonly asOf: string | null
  readonly block: number
}

export function claimOf(source: Source, draft: Draft, event: EventAnchor, carried: Carried): Claim {
  const { reading, quantity, chunk } = draft
  const { words, chunks } = reading
  const population =
    draft.kind === 'count'
      ? populationOf(words, chunks, chunk, source.text, draft.source?.counts ?? 'either')
      : null
  const { modality, cue } = modalityOf(
    words,
    chunks,
    draft.source ?? {
      chunk,
      measure: draft.measure,
      rule: draft.rule,
      cue: chunk,
      strength: 0,
      counts: 'either',
    },
  )
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
  const evidence = [
    evidenceOf(
      source,
      'quantity',
      quantity.hedge ? `hedge: ${quantity.hedge}` : 'number',
      describe(full),
      quantity,
    ),
    evidenceOf(source, 'measure', draft.rule, draft.measure, chunkSpan(reading, draft.source?.cue ?? chunk)),
    ...(population
      ? [evidenceOf(source, 'population', 'counted-noun', population.text, chunkSpan(reading, chunk))]
      : []),
    ...(event.text || event.date
      ? [
          evidenceOf(
            source,
            'event',
            event.role === 'main' ? 'main-event' : 'own-clause',
            [event.text, event.date].filter(Boolean).join(', '),
            null,
          ),
        ]
      : []),
    ...(modality !== 'asserted'
      ? [evidenceOf(source, 'modality', 'clause', modality, chunkSpan(reading, cue))]
      : []),
    ...(citation && speaker
      ? [evidenceOf(source, 'speaker', 'citation', speaker, chunkSpan(reading, citation.cue))]
      : []),
    evidenceOf(source, 'asOf', asOf.basis, asOf.value ?? 'unknown', null),
    ...(draft.part
      ? [evidenceOf(source, 'partOf', 'part', draft.part.words, chunkSpan(reading, draft.part.cue))]
      : []),
  ]
  return {
    ...frameOf(source, reading, quantity, draft.kind, draft.measure),
    quantity: full,
    population,
    event,
    modality,
    speaker,
    asOf,
    partOf: draft.part ? { claim: null, cue: draft.part.words } : null,
    site: reading.places.filter((place) => Math.abs(place.chunk - chunk) <= 6).map((place) => place.name),
    zone: reading.zone,
    rule: draft.rule,
    evidence,
  }
}

/** What every claim has: its place, its quote and an id from its content. */
export function frameOf(
  source: Source,
  reading: SentenceReading,
  span: Span,
  kind: ClaimKind,
  measure: string,
): Pick<Claim, 'id' | 'source' | 'kind' | 'measure' | 'position' | 'quote' | 'reading' | 'sentence'> {
  const position = toRaw(source, span)
  const sentence = toRaw(source, reading.sentence)
  const quote = quoteOf(source.raw, position)
  const within = source.text.slice(reading.sentence.start, reading.sentence.end).replace(/\s+/gu, ' ')
  const name = source.path.split(/[\\/]/u).at(-1) ?? source.path
  const id = contentId(
    name,
    measure,
    source.text.slice(span.start, span.end),
    within,
    span.start - reading.sentence.start,
  )
  const words = readingOf(source.text, reading.sentence, span)
  return { id, source: source.path, kind, measure, position, quote, reading: words, sentence }
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
  for (const [at, chunk] of reading.chunks.entries()) {
    const time = reading.words[chunk.first]?.time
    if (
      chunk.kind !== 'time' ||
      !time ||
      (time.type !== 'DATE' && time.type !== 'TIME') ||
      !/^\d{4}-\d\d-\d\d/u.test(time.value)
    )
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
