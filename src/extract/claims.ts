import {
  type Claim,
  fileName,
  type Population,
  type Quantity,
  type Quote,
  readingOf,
  type Source,
  type Span,
  toRaw,
} from '../model/index.js'
import type { Anchored } from './anchors.js'
import { asOfOf } from './claims-as-of.js'
import { derivationOf } from './derivation.js'
import type { Draft } from './drafts.js'
import type { Said } from './evidence.js'
import { contentId } from './id.js'
import { incrementCue } from './refine/increment.js'
import { modalityOf } from './refine/modality.js'
import { populationOf } from './refine/population.js'
import { type Citation, citationFor } from './refine/speaker.js'
import type { Reading } from './rules/rule.js'
import type { SentenceReading } from './sentence.js'

const context = 40

/** What the sentences before handed on: who spoke last, and for which day. */
export interface Carried {
  readonly speaker: Said | null
  readonly asOf: Said | null
  readonly block: number
  /** Where that speaker was cited. */
  readonly speakerBlock: number
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
    file: fileName(source.path),
  }
}

const irregularSpace = /[^\S ]| {2}/u

export function claimOf(frame: Frame, draft: Draft, anchored: Anchored, carried: Carried): Claim {
  const { source } = frame
  const { reading, quantity, chunk } = draft
  const { words, chunks } = reading
  const population =
    draft.kind === 'count'
      ? populationOf(words, chunks, chunk, source.text, draft.source?.counts ?? 'either')
      : null
  const modality = modalityOf(words, chunks, draft.source ?? unread(draft))
  const citation = citationFor(chunks, chunk, reading.citations)
  const speaker = citation
    ? speakerOf(reading, citation, carried)
    : goesOnQuoted(source, reading, draft, carried)
  const added = incrementCue(draft)
  const full: Quantity = {
    low: quantity.low,
    high: quantity.high,
    lowOpen: quantity.lowOpen,
    highOpen: quantity.highOpen,
    approx: quantity.approx,
    unit: unitOf(draft, population),
    increment: added !== null,
    // "The toll climbed over 800" to that many; a share that climbed over 5 % did so by them.
    trend:
      draft.kind === 'count' && draft.measure !== 'count' && quantity.hedge === 'over'
        ? null
        : quantity.trend,
  }
  const asOf = asOfOf(source, draft, carried, {
    cited: citation !== undefined,
    total: added === null,
    former: modality.modality === 'retracted',
  })
  const places = reading.places.filter(
    (place) => Math.abs(place.chunk - chunk) <= 6 && !isBeforeColon(reading, place.chunk, chunk),
  )
  const { id, position, quote, reading: shown } = frameOf(frame, quantity, draft.measure)
  const how = { anchored, added, modality: modality.cue, citation, speaker, asOf: asOf.span, places }
  return {
    id,
    source: source.path,
    kind: draft.kind,
    measure: draft.measure,
    position,
    quote,
    reading: shown,
    sentence: frame.sentence,
    quantity: full,
    population,
    event: anchored.event,
    modality: modality.modality,
    speaker: speaker?.value ?? null,
    asOf: asOf.asOf,
    partOf: draft.part ? { claim: null, cue: draft.part.words } : null,
    site: draft.placed ? [draft.placed.value] : places.map((place) => place.name),
    zone: reading.zone,
    rule: draft.rule,
    evidence: derivationOf(
      source,
      draft,
      { quantity: full, population, modality: modality.modality, asOf: asOf.asOf, measure: draft.measure },
      how,
    ),
  }
}

/** Behind a pronoun stands who was cited last, in this sentence or before it. */
function speakerOf({ citations }: SentenceReading, citation: Citation, { speaker }: Carried): Said | null {
  const named = citation.pronoun
    ? citations.findLast(({ pronoun, cue }) => !pronoun && cue < citation.cue)
    : citation
  return named ? { value: named.speaker, span: named.name } : speaker
}

/** '"…," said Awa Diarra. "I saw four bodies."': the quotation goes on, and with it who speaks, where nobody else follows it. */
function goesOnQuoted(
  { text }: Source,
  { citations, sentence }: SentenceReading,
  { quantity }: Draft,
  { speaker, speakerBlock }: Carried,
): Said | null {
  if (!speaker?.span || speakerBlock !== sentence.block || citations.length > 0) return null
  const from = text.lastIndexOf('\n\n', speaker.span.start) + 1
  const close = /^[^"“”]*["”]/u.exec(text.slice(quantity.end))?.[0].length ?? 0
  const to = quantity.end + close
  const goesOn =
    close > 1 &&
    text[to - 2] !== ',' &&
    afterQuotation.test(text.slice(from, speaker.span.start)) &&
    nextQuotation.test(text.slice(speaker.span.end, quantity.start)) &&
    !moreWords.test(text.slice(to, Math.max(to, sentence.end)))
  return goesOn ? speaker : null
}

const afterQuotation = /[,.?!]["”][^.!?:"“”]*$/u
const nextQuotation = /^[^.!?:"“”]*\.\s+["“][^"“”]*$/u
const moreWords = /[\p{L}\p{N}]/u

/** "Gunmen crossed into Vesk on Monday: they killed 12": where it began, not where these are counted. */
function isBeforeColon({ chunks }: SentenceReading, place: number, figure: number): boolean {
  const colon = chunks.findIndex(({ kind, key }, at) => at > place && kind === 'stop' && key === ':')
  if (colon < 0 || colon > figure) return false
  return [chunks.slice(0, place), chunks.slice(colon, figure)].every((all) => all.some(({ vg }) => vg))
}

/** A figure without a rule is read by its own words. */
const unread = ({ chunk, measure, rule }: Draft): Reading => ({
  chunk,
  measure,
  rule,
  cue: chunk,
  strength: 0,
  counts: 'either',
})

/** Where a claim stands, its quotes, and an id from its content. */
export function frameOf(
  { source, reading, words, file }: Frame,
  span: Span,
  measure: string,
): Required<Pick<Claim, 'id' | 'position' | 'quote' | 'reading'>> {
  const position = toRaw(source, span)
  const exact = source.text.slice(span.start, span.end)
  return {
    id: contentId(file, measure, exact, words, span.start - reading.sentence.start),
    position,
    quote: quoteOf(source.raw, position),
    reading: readingOf(source.text, reading.sentence, span),
  }
}

const quoteOf = (raw: string, { start, end }: Span): Quote => ({
  exact: raw.slice(start, end),
  prefix: raw.slice(Math.max(0, start - context), start),
  suffix: raw.slice(end, end + context),
})

function unitOf(draft: Draft, population: Population | null): string | null {
  if (draft.measure === 'score') return null
  if (draft.kind !== 'count') return draft.quantity.unit
  if (draft.measure === 'destroyed' || draft.measure === 'explosions' || draft.measure === 'aftershocks')
    return population?.head ?? null
  return draft.measure === 'count' ? (population?.head ?? null) : 'person'
}
