import { type Source, type TimeMention, type TimexType, toRaw } from '../model/index.js'
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
    for (const { start, end, type, value } of yearsJoined(mentions, source.text))
      times.push({ ...toRaw(source, { start, end }), type, value })
  }
  return times
}

/** "The 2012-13 season" is one expression; a claim has its two years. */
function yearsJoined(mentions: readonly TimeMention[], text: string): TimeMention[] {
  const joined: TimeMention[] = []
  for (const next of mentions) {
    const last = joined.at(-1)
    const isTwo =
      last?.rule === 'year' && next.rule === 'range-end' && /^[-–/]$/u.test(text.slice(last.end, next.start))
    if (isTwo) joined[joined.length - 1] = seasonOf(last, next, text)
    else joined.push(next)
  }
  return joined
}

function seasonOf(first: TimeMention, second: TimeMention, text: string): TimeMention {
  const isSeason = /^\s(?:season|school year|fiscal year|academic year)\b/u.exec(
    text.slice(second.end, second.end + 16),
  )
  const the = isSeason ? /\b[Tt]he\s$/u.exec(text.slice(Math.max(0, first.start - 5), first.start)) : null
  return {
    ...first,
    start: first.start - (the?.[0].length ?? 0),
    end: second.end + (isSeason?.[0].length ?? 0),
    value: `${first.value}/${second.value}`,
  }
}
