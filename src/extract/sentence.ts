import type { QuantityMention, Sentence, Source, TimeMention } from '../model/index.js'
import type { Chunk } from './clause/chunk.js'
import { chunksOf } from './clause/chunks.js'
import { tagsOf } from './clause/tag.js'
import { type Word, wordsOf } from './clause/words.js'
import { mayHoldFigure } from './gate.js'
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

/** Where a sentence stands in its article, before it is read. */
interface Place {
  readonly sentence: Sentence
  readonly zone: Zone
  /** Among the first, which say what the article is about. */
  readonly opens: boolean
}

/** The sentences that may hold claims: all but boilerplate. */
function placesOf({ sentences, blocks }: Source): Place[] {
  const places: Place[] = []
  let body = 0
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind
    if (kind === 'boilerplate') continue
    const headline = kind === 'title' || (kind === 'heading' && body === 0)
    const zone: Zone = kind === 'teaser' ? 'teaser' : headline ? 'headline' : body < 3 ? 'lead' : 'body'
    if (!headline && zone !== 'teaser' && kind !== 'heading') body++
    places.push({ sentence, zone, opens: body <= 4 })
  }
  return places
}

/** Sentences are read one after the other and not kept, the first ones apart. */
export interface ArticleReading {
  /** Headlines and lead, as many as say what the article is about. */
  readonly opening: readonly SentenceReading[]
  /** Every sentence in order. */
  readonly sentences: Iterable<SentenceReading>
}

const openingLength = 4

export function readArticle(source: Source): ArticleReading {
  const places = placesOf(source)
  const readings = readSentences(source, places)
  const opening = places.filter(({ zone }) => zone === 'headline' || zone === 'lead').slice(0, openingLength)
  const last = opening.at(-1)
  const first: SentenceReading[] = []
  for (const place of last ? places : []) {
    first.push(readings.next().value as SentenceReading)
    if (place === last) break
  }
  return {
    opening: first.filter((_, at) => opening.includes(places[at] as Place)),
    sentences: following(first, readings),
  }
}

function* following<T>(first: readonly T[], rest: Iterable<T>): Generator<T> {
  yield* first
  yield* rest
}

function* readSentences(source: Source, places: readonly Place[]): Generator<SentenceReading, undefined> {
  let time: TimeContext = { published: source.published }
  for (const place of places) {
    const reading = readSentence(source, place, time)
    time = heardTimes(time, reading.times)
    yield reading
  }
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
function readSentence(source: Source, { sentence, zone, opens }: Place, time: TimeContext): SentenceReading {
  const { text } = source
  if (!opens && !mayHoldFigure(text, sentence.start, sentence.end)) return withoutFigure(sentence, zone)
  const tokens = tokenise(text, sentence)
  const times = timesIn(text, tokens, time)
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
