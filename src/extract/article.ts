import type { Source, TimeMention, Token } from '../model/index.js'
import { type Place, readSentences, type SentenceReading, type Zone } from './sentence.js'
import {
  claimTimesIn,
  lastDay,
  lastSpoken,
  lastYear,
  namedDays,
  type TimeContext,
  withoutRestated,
} from './times/index.js'
import { tokenise } from './tokens.js'

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

/** An article is read some sentences at a time, and what was read is not kept. */
export interface ArticleReading {
  /** Headlines and lead, as many as say what the article is about. */
  readonly opening: readonly SentenceReading[]
  /** Every sentence in order. */
  readonly batches: Iterable<readonly SentenceReading[]>
}

const openingLength = 4
const batchLength = 64

export function readArticle(source: Source): ArticleReading {
  const places = placesOf(source)
  const opening = places.filter(({ zone }) => zone === 'headline' || zone === 'lead').slice(0, openingLength)
  const last = opening.at(-1)
  const reach = last ? places.indexOf(last) + 1 : 0
  const batches = readBatches(source, places, Math.max(reach, batchLength))
  const first = batches.next().value ?? []
  return {
    opening: first.filter((_, at) => opening.includes(places[at] as Place)),
    batches: following(first, batches),
  }
}

function* following<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first
  yield* rest
}

function* readBatches(
  source: Source,
  places: readonly Place[],
  first: number,
): Generator<SentenceReading[], undefined> {
  const named = daysBelow(source, places)
  let context: TimeContext = { published: source.published, ...(named && { named }) }
  const timesOf = (tokens: readonly Token[]): TimeMention[] => {
    const times = claimTimesIn(source.text, tokens, context)
    context = heardTimes(context, withoutRestated(times, source.text), source.text)
    return times
  }
  for (let from = 0; from < places.length; ) {
    const to = from + (from === 0 ? first : batchLength)
    yield readSentences(source, places.slice(from, to), timesOf)
    from = to
  }
}

/** So many sentences may give a headline's day with its year. */
const explaining = 8

/** The "July 15" of a headline is the day that the text below it gives with its year. */
function daysBelow({ text, published }: Source, places: readonly Place[]): TimeContext['named'] {
  const timesOf = ({ sentence }: Place): TimeMention[] =>
    claimTimesIn(text, tokenise(text, sentence), { published })
  const headlines = places.slice(0, explaining).filter(({ zone }) => zone === 'headline')
  if (!headlines.some((place) => timesOf(place).some(({ rule }) => rule === 'calendar-date')))
    return undefined
  return namedDays(undefined, places.slice(0, explaining).flatMap(timesOf), text)
}

/** "Two days later" counts from the last day said; an undated article's days are of the year it spoke of last. */
function heardTimes(before: TimeContext, times: readonly TimeMention[], text: string): TimeContext {
  if (times.length === 0) return before
  const named = namedDays(before.named, times, text)
  return {
    ...before,
    ...(named && { named }),
    previous: lastDay(times) ?? before.previous ?? null,
    spoken: lastSpoken(times, text) ?? before.spoken ?? null,
    year: before.published === null ? (lastYear(times, text) ?? before.year ?? null) : null,
  }
}
