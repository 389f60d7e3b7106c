import { measuredTrendVerbs, trendComparatives, trendNouns, trendVerbs } from '../lexicon/numbers-trend.js'
import type { Claim, Evidence, Quantity, QuantityMention, Source, Span } from '../model/index.js'
import type { Anchored } from './anchors.js'
import type { Draft } from './drafts.js'
import { across, defaults, evidenceOf, type Said } from './evidence.js'
import type { PlaceMention } from './refine/places.js'
import { populationSpan } from './refine/population.js'
import type { Citation } from './refine/speaker.js'
import { chunkSpan } from './sentence.js'

/** How the fields of a figure were read, beside what its draft says. */
export interface Refined {
  readonly anchored: Anchored
  /** The word that makes it an addition. */
  readonly added: Span | null
  /** Chunk that tells how far the article stands behind it. */
  readonly modality: number
  readonly citation: Citation | undefined
  readonly speaker: Said | null
  /** The words that state its day. */
  readonly asOf: Span | null
  readonly places: readonly PlaceMention[]
}

/** The fields that the words of the figure's own clause decide. */
type Fields = Pick<Claim, 'quantity' | 'population' | 'modality' | 'asOf' | 'measure'>

/** Every field of a figure's claim with the words and the rule that set it. */
export function derivationOf(source: Source, draft: Draft, claim: Fields, how: Refined): Evidence[] {
  const { reading, part } = draft
  const { modality, asOf } = claim
  const evidence = ofFigure(source, draft, claim, how.added)
  ofMeasure(evidence, source, draft, claim)
  for (const named of how.anchored.evidence) evidence.push(named)
  evidence.push(
    modality === 'asserted'
      ? defaults.asserted
      : evidenceOf(source, 'modality', 'clause', modality, chunkSpan(reading, how.modality)),
  )
  ofSpeaker(evidence, source, draft, how)
  evidence.push(
    asOfEvidence(source, asOf, how.asOf),
    part ? evidenceOf(source, 'partOf', 'part', part.words, partSpan(source, draft, part)) : defaults.noPart,
  )
  if (draft.placed) evidence.push(evidenceOf(source, 'site', 'table', draft.placed.value, draft.placed.span))
  for (const { name, chunk, end } of draft.placed ? [] : how.places)
    evidence.push(evidenceOf(source, 'site', 'near-place', name, chunkSpan(reading, chunk, end)))
  return evidence
}

/** "of them" where these words stand at the cue, else the cue's own. */
function partSpan(
  { text }: Source,
  { reading }: Draft,
  { cue, words }: NonNullable<Draft['part']>,
): Span | null {
  const span = chunkSpan(reading, cue)
  const end = (span?.start ?? 0) + words.length
  return span && text.slice(span.start, end).toLowerCase() === words ? { start: span.start, end } : span
}

export function asOfEvidence(source: Source, { value, basis }: Claim['asOf'], span: Span | null): Evidence {
  return value === null ? defaults.noAsOf : evidenceOf(source, 'asOf', basis, value, span)
}

function ofFigure(
  source: Source,
  draft: Draft,
  { quantity: full, population }: Fields,
  added: Span | null,
): Evidence[] {
  const { quantity, kind, reading, chunk } = draft
  const { unitSpan, hedge, trend, number } = quantity
  const measured = kind === 'count' ? quantity : (unitSpan ?? quantity)
  const unit = full?.unit ?? null
  const evidence: Evidence[] = [
    evidenceOf(source, 'kind', kind === 'count' ? 'counted-noun' : kind, kind, measured),
    evidenceOf(source, 'quantity', 'number', full ? describe(full) : '', number),
    hedge
      ? evidenceOf(source, 'hedge', 'hedge', hedge, hedgeSpan(source, quantity, hedge))
      : defaults.noHedge,
    unit === null
      ? defaults.noUnit
      : kind !== 'count'
        ? evidenceOf(source, 'unit', kind, unit, measured)
        : unit === population?.head
          ? evidenceOf(
              source,
              'unit',
              'counted-noun',
              unit,
              populationSpan(reading.words, reading.chunks, chunk),
            )
          : defaults.people,
  ]
  if (trend) evidence.push(evidenceOf(source, 'trend', 'trend', trend, trendSpan(draft, trend)))
  evidence.push(added ? evidenceOf(source, 'increment', 'addition', 'an addition', added) : defaults.total)
  return evidence
}

const trendWords = [trendVerbs, measuredTrendVerbs, trendNouns, trendComparatives]

/** The nearest word for that direction: before the figure, else after it. */
function trendSpan({ reading, quantity }: Draft, trend: 'up' | 'down'): Span | null {
  const says = ({ lower }: { readonly lower: string }) => trendWords.some((words) => words[trend].has(lower))
  const word =
    reading.words.findLast((each) => each.end <= quantity.start && says(each)) ??
    reading.words.find((each) => each.start >= quantity.end && says(each))
  return word ? { start: word.start, end: word.end } : quantity
}

/** The hedge's own words: before the number or after it. */
function hedgeSpan(source: Source, { start, end, number }: QuantityMention, hedge: string): Span {
  const at = source.text.slice(start, end).toLowerCase().indexOf(hedge)
  if (at >= 0) return { start: start + at, end: start + at + hedge.length }
  return number.start > start ? { start, end: number.start } : { start: number.end, end }
}

function describe({ low, high, lowOpen, highOpen, approx }: Quantity): string {
  const left = low === null ? '(−∞' : `${lowOpen ? '(' : '['}${low}`
  const right = high === null ? '∞)' : `${high}${highOpen ? ')' : ']'}`
  return `${approx ? '≈ ' : ''}${left}, ${right}`
}

function ofMeasure(
  evidence: Evidence[],
  source: Source,
  draft: Draft,
  { population, measure }: Fields,
): void {
  const { reading, rule, chunk, recalled } = draft
  const cue = chunkSpan(reading, draft.source?.cue ?? chunk)
  const counted = population && populationSpan(reading.words, reading.chunks, chunk)
  evidence.push(
    evidenceOf(source, 'measure', rule, measure, recalled ?? cue ?? draft.quantity),
    population && counted
      ? evidenceOf(source, 'population', 'counted-noun', population.text, counted)
      : defaults.nobodyCounted,
  )
}

/** The speaker's name with the word of saying; behind a pronoun the name that was said before, too. */
function ofSpeaker(
  evidence: Evidence[],
  source: Source,
  { reading }: Draft,
  { citation, speaker }: Refined,
): void {
  if (!speaker) {
    evidence.push(defaults.ownVoice)
    return
  }
  if (!citation) {
    evidence.push(evidenceOf(source, 'speaker', 'quotation', speaker.value, speaker.span))
    return
  }
  const { name, cue, pronoun } = citation
  const own = across(name, chunkSpan(reading, cue))
  evidence.push(evidenceOf(source, 'speaker', pronoun ? 'pronoun' : 'citation', speaker.value, own))
  if (pronoun) evidence.push(evidenceOf(source, 'speaker', 'citation', speaker.value, speaker.span))
}
