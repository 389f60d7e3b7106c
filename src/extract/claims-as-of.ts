import type { Claim, Source } from '../model/index.js'
import type { Carried } from './claims.js'
import type { Draft } from './drafts.js'
import type { Said } from './evidence.js'
import { isTollOf, timeRole } from './refine/as-of.js'
import { chunkSpan, type SentenceReading } from './sentence.js'

interface AsOf {
  readonly asOf: Claim['asOf']
  /** The words that state it. */
  readonly span: Said['span']
}

/** What is known of a figure before its day: whether somebody is cited, it is a total, another has taken its place. */
interface Standing {
  readonly cited: boolean
  readonly total: boolean
  readonly former: boolean
}

/** The day for which a figure holds, with the words that say so. */
export function asOfOf(
  source: Source,
  { reading, chunk }: Draft,
  carried: Carried,
  { cited, total, former }: Standing,
): AsOf {
  const isCarried = cited && total && carried.block === reading.sentence.block
  const stated =
    (former ? dayBehind(reading, chunk) : null) ??
    statedDay(reading, chunk) ??
    (isCarried ? carried.asOf : null)
  const isAhead = stated !== null && source.published !== null && stated.value > source.published
  return stated && !isAhead
    ? { asOf: { value: stated.value, basis: 'stated' }, span: stated.span }
    : { asOf: publishedAsOf(source), span: null }
}

const dayAt = ({ chunks, words }: SentenceReading, at: number): Said | null => {
  const chunk = chunks[at]
  const time = chunk?.kind === 'time' ? words[chunk.first]?.time : null
  const isDayOf =
    time && (time.type === 'DATE' || time.type === 'TIME') && /^\d{4}-\d\d-\d\d/u.test(time.value)
  return isDayOf ? { value: time.value.slice(0, 10), span: null } : null
}

/** "a figure they had put at 445 the night before", "had put the number at 24 on Thursday night": the former figure's own day. */
function dayBehind(reading: SentenceReading, figure: number): Said | null {
  const at = reading.chunks[figure + 1]?.kind === 'prep' ? figure + 2 : figure + 1
  const day = dayAt(reading, at)
  return day && { ...day, span: chunkSpan(reading, at) }
}

/**
 * The day for which a sentence says that its figures hold, or the one in chunk `figure`; where it says none, the day on
 * which they were reported.
 */
export function statedDay(reading: SentenceReading, figure = -1): Said | null {
  let reported: Said | null = null
  for (let at = 0; reading.times.length > 0 && at < reading.chunks.length; at++) {
    const day = dayAt(reading, at)
    if (!day) continue
    const role = isTollOf(reading.chunks, at, figure) ? 'as-of' : timeRole(reading.words, reading.chunks, at)
    if (role === 'event' || role === 'filed' || (role === 'report' && reported)) continue
    const said = { ...day, span: chunkSpan(reading, at) }
    if (role === 'as-of') return said
    reported = said
  }
  return reported
}

/** What counts where the text states no day: publication, where it is known. */
export const publishedAsOf = ({ published }: Source): Claim['asOf'] =>
  published ? { value: published, basis: 'published' } : { value: null, basis: 'unknown' }
