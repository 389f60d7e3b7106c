import {
  isBrief,
  type QuantityMention,
  type Sentence,
  type Source,
  type Span,
  type TimeMention,
  type Token,
} from '../model/index.js'
import type { Chunk } from './clause/chunk.js'
import { chunksOf } from './clause/chunks.js'
import { tagsOf } from './clause/tag.js'
import { type Word, wordsOf } from './clause/words.js'
import { mayHoldFigure } from './gate.js'
import { quantitiesIn } from './quantities/index.js'
import { type EventMention, eventMentions } from './refine/events.js'
import { type PlaceMention, placeMentions } from './refine/places.js'
import { type Citation, citationsOf } from './refine/speaker.js'
import { withoutRestated } from './times/index.js'
import { tokenise } from './tokens.js'

export type Zone = 'headline' | 'lead' | 'body' | 'teaser'

/** One sentence, read: what every rule and refiner works on. */
export interface SentenceReading {
  readonly sentence: Sentence
  readonly zone: Zone
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  readonly citations: readonly Citation[]
  readonly events: readonly EventMention[]
  readonly places: readonly PlaceMention[]
}

/** The words of one chunk; null where there is no such chunk. */
export function chunkSpan(
  { words, chunks }: Pick<SentenceReading, 'words' | 'chunks'>,
  at: number,
  end = at,
): Span | null {
  const first = words[chunks[at]?.first ?? -1]
  const last = words[chunks[end]?.last ?? -1]
  return first && last ? { start: first.start, end: last.end } : null
}

/** Where a sentence stands in its article, before it is read. */
export interface Place {
  readonly sentence: Sentence
  readonly zone: Zone
  /** Among the first, which say what the article is about. */
  readonly opens: boolean
}

const none: readonly never[] = []

/**
 * Some sentences together, one stage after the other, so that the code of one stage stays at hand. The grammar is read
 * only where a figure or a date stands, and in the first sentences, which say what the article is about. `timesOf`
 * reads the time expressions of one sentence after those before it.
 */
export function readSentences(
  source: Source,
  places: readonly Place[],
  timesOf: (tokens: readonly Token[]) => readonly TimeMention[],
): SentenceReading[] {
  const { text, language } = source
  const durations = isBrief(source)
  const tokens = places.map(({ sentence, opens }) =>
    opens || mayHoldFigure(text, sentence.start, sentence.end) ? tokenise(text, sentence) : none,
  )
  const found = tokens.map((each) => (each.length > 0 ? timesOf(each) : none))
  const quantities = tokens.map((each, i) =>
    each.length > 0 ? quantitiesIn(text, each, { language, times: found[i] ?? none, durations }) : none,
  )
  const times = found.map((each, i) =>
    withoutRestated(durations ? unmeasured(each, quantities[i]) : each, text),
  )
  const isRead = places.map(({ opens }, i) => opens || sum(times[i], quantities[i]) > 0)
  const words = places.map(({ sentence }, i) =>
    isRead[i]
      ? wordsOf(
          tokens[i] ?? none,
          inOrder(times[i], quantities[i]),
          tagsOf(text, sentence),
          sentence.start,
          text,
        )
      : none,
  )
  const chunks = words.map(chunksOf)
  const citations = words.map((each, i) => citationsOf(each, chunks[i] ?? none, text))
  const events = words.map((each, i) => eventMentions(each, chunks[i] ?? none, text))
  const named = words.map((each, i) => placeMentions(each, chunks[i] ?? none, text))
  return places.map(({ sentence, zone }, i) => ({
    sentence,
    zone,
    quantities: quantities[i] ?? none,
    times: times[i] ?? none,
    words: words[i] ?? none,
    chunks: chunks[i] ?? none,
    citations: citations[i] ?? none,
    events: events[i] ?? none,
    places: named[i] ?? none,
  }))
}

/** A length of time that is read as a quantity, with its hedge, is no time expression besides. */
const unmeasured = (
  times: readonly TimeMention[],
  quantities: readonly QuantityMention[] = none,
): readonly TimeMention[] =>
  times.filter(
    ({ type, start, end }) =>
      type !== 'DURATION' ||
      !quantities.some((each) => each.property === 'duration' && each.start < end && start < each.end),
  )

const sum = (a: readonly unknown[] = none, b: readonly unknown[] = none): number => a.length + b.length

function inOrder(
  times: readonly TimeMention[] = none,
  quantities: readonly QuantityMention[] = none,
): readonly (TimeMention | QuantityMention)[] {
  if (times.length === 0) return quantities
  if (quantities.length === 0) return times
  return [...times, ...quantities].sort((a, b) => a.start - b.start || b.end - a.end)
}
