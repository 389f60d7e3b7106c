import { type Source, type TimexType, toRaw } from '../model/index.js'
import { lastClock, lastDay, lastSpoken, lastYear, namedDays, timesIn } from './times/index.js'
import { tokenise } from './tokens.js'

/** A time expression of an article: offsets into the file, TIMEX3 type and value. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly type: TimexType
  readonly value: string
}

/** Every time expression of an article, in order. */
export function findTimes(source: Source): FoundTime[] {
  const times: FoundTime[] = []
  let previous: string | null = null
  let spoken: string | null = null
  let clock: number | null = null
  let year: number | null = null
  let named: ReadonlyMap<string, number> | undefined
  for (const sentence of source.sentences) {
    const context = { published: source.published, previous, spoken, clock, year, ...(named && { named }) }
    const mentions = timesIn(source.text, tokenise(source.text, sentence), context)
    previous = lastDay(mentions) ?? previous
    spoken = lastSpoken(mentions, source.text) ?? spoken
    clock = lastClock(mentions)
    named = namedDays(named, mentions, source.text)
    if (source.published === null) year = lastYear(mentions, source.text) ?? year
    for (const { start, end, type, value } of mentions)
      times.push({ ...toRaw(source, { start, end }), type, value })
  }
  return times
}
