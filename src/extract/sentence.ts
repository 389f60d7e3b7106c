import type { QuantityMention, Sentence, Source, Span, TimeMention } from '../model/index.js'
import type { Chunk } from './clause/chunk.js'
import { chunksOf } from './clause/chunks.js'
import { tagsOf } from './clause/tag.js'
import { type Word, wordsOf } from './clause/words.js'
import { mayHoldFigure } from './gate.js'
import { quantitiesIn } from './quantities/index.js'
import { type EventMention, eventMentions, type PlaceMention, placeMentions } from './refine/events.js'
import { type Citation, citationsOf } from './refine/speaker.js'
import { claimTimesIn, type TimeContext } from './times/index.js'
import { tokenise } from './tokens.js'
import { classOf, letter } from './tokens-classes.js'

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
): Span | null {
  const chunk = chunks[at]
  const first = chunk && words[chunk.first]
  const last = chunk && words[chunk.last]
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

const withoutFigure = (sentence: Sentence, zone: Zone): SentenceReading => ({
  sentence,
  zone,
  quantities: none,
  times: none,
  words: none,
  chunks: none,
  citations: none,
  events: none,
  places: none,
})

/** The grammar is read only where a figure or a date stands, and in the first sentences, which say what the article is about. */
export function readSentence(
  source: Source,
  { sentence, zone, opens }: Place,
  time: TimeContext,
): SentenceReading {
  const { text } = source
  if (!opens && !mayHoldFigure(text, sentence.start, sentence.end)) return withoutFigure(sentence, zone)
  const tokens = tokenise(text, sentence)
  const times = claimTimesIn(text, tokens, time)
  const quantities = quantitiesIn(text, tokens, { language: source.language, times })
  if (!opens && times.length + quantities.length === 0) return withoutFigure(sentence, zone)
  const quoted = text.slice(sentence.start, sentence.end)
  const tags = tagsOf(isTitleCase(quoted) ? lowerTitle(quoted) : quoted)
  const mentions = [...times, ...quantities].sort((a, b) => a.start - b.start || b.end - a.end)
  const words = wordsOf(tokens, mentions, tags, sentence.start, text)
  const chunks = chunksOf(words)
  return {
    sentence,
    zone,
    quantities,
    times,
    words,
    chunks,
    citations: citationsOf(words, chunks, text),
    events: eventMentions(words, chunks, text),
    places: placeMentions(words, chunks, text),
  }
}

/** Headlines In Title Case mislead the tagger: most longer words start with a capital. */
function isTitleCase(sentence: string): boolean {
  let longer = 0
  let capitals = 0
  for (let at = 0; at < sentence.length; ) {
    if (classOf(sentence, at) !== letter) {
      at++
      continue
    }
    const start = at
    let length = 0
    for (; at < sentence.length && classOf(sentence, at) === letter; length++)
      at += sentence.charCodeAt(at) >= 0xd800 && sentence.charCodeAt(at) <= 0xdbff ? 2 : 1
    if (length < 4) continue
    longer++
    if (isCapital(sentence, start)) capitals++
  }
  return longer >= 4 && capitals > longer * 0.75
}

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

/** Same length, so that offsets hold: characters whose lower case is longer stay. */
const lowerTitle = (sentence: string): string =>
  sentence.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  )
