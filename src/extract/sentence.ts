import type { QuantityMention, Sentence, Source, Span, TimeMention } from '../model/index.js'
import type { Chunk } from './clause/chunk.js'
import { chunksOf } from './clause/chunks.js'
import { tagsOf } from './clause/tag.js'
import { type Word, wordsOf } from './clause/words.js'
import { quantitiesIn } from './quantities/index.js'
import { type EventMention, eventMentions, type PlaceMention, placeMentions } from './refine/events.js'
import { type Citation, citationsOf } from './refine/speaker.js'
import { lastDay, type TimeContext, timesIn } from './times/index.js'
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

/** Every sentence of the article that may hold claims, or say what they are about. */
export function readSentences(source: Source): SentenceReading[] {
  const readings: SentenceReading[] = []
  let body = 0
  let time: TimeContext = { published: source.published }
  for (const sentence of source.sentences) {
    const kind = source.blocks[sentence.block]?.kind
    if (kind === 'boilerplate') continue
    const headline = kind === 'title' || (kind === 'heading' && body === 0)
    const zone: Zone = kind === 'teaser' ? 'teaser' : headline ? 'headline' : body < 3 ? 'lead' : 'body'
    if (!headline && zone !== 'teaser' && kind !== 'heading') body++
    const reading = readSentence(source, sentence, zone, body <= 4, time)
    time = heardTimes(time, reading.times)
    readings.push(reading)
  }
  return readings
}

/** "Two days later" counts from the last day said; an undated article's days are of the year it spoke of last. */
function heardTimes(before: TimeContext, times: readonly TimeMention[]): TimeContext {
  if (times.length === 0) return before
  const year = times
    .findLast(({ type, value }) => type === 'DATE' && /^\d{4}(?:-\d\d)?(?:-\d\d)?$/u.test(value))
    ?.value.slice(0, 4)
  const context = { ...before, previous: lastDay(times) ?? before.previous ?? null }
  return before.published === null && year !== undefined ? { ...context, year: Number(year) } : context
}

const none: readonly never[] = []

/** The grammar is read only where a figure or a date stands, and in the first sentences, which say what the article is about. */
function readSentence(
  source: Source,
  sentence: Sentence,
  zone: Zone,
  always: boolean,
  time: TimeContext,
): SentenceReading {
  const { text } = source
  const tokens = tokenise(text, sentence)
  const times = timesIn(text, tokens, time)
  const quantities = quantitiesIn(text, tokens, { language: source.language, times })
  const base = { sentence, zone, quantities, times }
  if (!always && times.length + quantities.length === 0)
    return { ...base, words: none, chunks: none, citations: none, events: none, places: none }
  const quoted = text.slice(sentence.start, sentence.end)
  const tags = tagsOf(isTitleCase(quoted) ? lowerTitle(quoted) : quoted)
  const mentions = [...times, ...quantities].sort((a, b) => a.start - b.start || b.end - a.end)
  const words = wordsOf(tokens, mentions, tags, sentence.start, text)
  const chunks = chunksOf(words)
  return {
    ...base,
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
