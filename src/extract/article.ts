import type { Source, TimeMention } from '../model/index.js'
import { type Place, readSentence, type SentenceReading, type Zone } from './sentence.js'
import { lastDay, lastSpoken, type TimeContext } from './times/index.js'

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
  const context = {
    ...before,
    previous: lastDay(times) ?? before.previous ?? null,
    spoken: lastSpoken(times) ?? before.spoken ?? null,
  }
  return before.published === null && year !== undefined ? { ...context, year: Number(year) } : context
}
