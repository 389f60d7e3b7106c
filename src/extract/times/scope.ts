import type { TimeUnit } from '../../lexicon/times.js'
import { type Day, parseDay, toDay } from './calendar.js'
import type { Item } from './items.js'
import { type Direction, directionAt } from './tense.js'

/** What the words of a sentence are relative to. */
export interface TimeContext {
  /** ISO date or date-time of publication: what "yesterday" and "Friday" are relative to. */
  readonly published: string | null
  /** The last full date of the sentences before, for "two days later" and "the same day". */
  readonly previous?: string | null
  /** The last date, month or year of the sentences before, for "a year later" and "the following month". */
  readonly spoken?: string | null
  /** The last clock time of the sentence right before, in minutes: "four hours later". */
  readonly clock?: number | null
  /** Where publication is unknown: the year of dates that name none, if the caller knows it from elsewhere. */
  readonly year?: number | null
  /** Years of the days that the sentences before gave in full, by "07-15": "the July 15 attackers". */
  readonly named?: ReadonlyMap<string, number>
}

/** What a rule may look at: the sentence's items and the dates its words are relative to. */
export interface Scope {
  readonly items: readonly Item[]
  /** The publication day, or null. */
  readonly published: Day | null
  /** The last full date mentioned before, for "two days later"; null where there was none. */
  previous: Day | null
  /** The clock time of this sentence or the one before, as minutes of its day: "an hour later". */
  clock: number | null
  /** The last date, month, quarter or year spoken of, as its first day: "a month earlier" than January. */
  period: { readonly day: Day; readonly unit: TimeUnit } | null
  /** `period` is of this sentence. */
  isSpokenHere: boolean
  /** The date or year read last in this sentence, for the second half of "May 12-14", "1939-45". */
  last: { readonly to: number; readonly value: string } | null
  /** The last full date of this sentence: the day of a clock time without one. */
  sentenceDay: Day | null
  /** The year to assume where publication is unknown, the last one told of; null to leave it open. */
  year: number | null
  /** See TimeContext. */
  readonly named: ReadonlyMap<string, number>
  /** Which way the clause around an item looks. */
  direction(at: number): Direction | null
  /** In lower case; empty before the first item and after the last. */
  word(at: number): string
}

class SentenceScope implements Scope {
  isSpokenHere = false
  last: Scope['last'] = null
  sentenceDay: Day | null = null

  constructor(
    readonly items: readonly Item[],
    readonly published: Day | null,
    public previous: Day | null,
    public period: Scope['period'],
    public year: number | null,
    public clock: number | null,
    readonly named: ReadonlyMap<string, number>,
  ) {}

  direction(at: number): Direction | null {
    return directionAt(this.items, at)
  }

  word(at: number): string {
    return at >= 0 && at < this.items.length ? (this.items[at] as Item).lower : ''
  }
}

/** One article's sentences have one date of publication: the last one asked for is kept. */
let known: { readonly value: string | null; readonly day: Day | null } = { value: null, day: null }

function dayOf(value: string | null): Day | null {
  if (known.value !== value) known = { value, day: parseDay(value) }
  return known.day
}

/** Of the sentences after one date: the last one asked for is kept. */
let spokenLast: { readonly value: string; readonly period: Scope['period'] } = { value: '', period: null }

function periodSpoken(value: string): Scope['period'] {
  if (spokenLast.value !== value) spokenLast = { value, period: periodIn(value) }
  return spokenLast.period
}

/** What "2008", "2008-05", "2008-Q2" or "2008-05-13" stands for, with its first day. */
export function periodIn(value: string): Scope['period'] {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter) return { day: toDay(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 1), unit: 'quarter' }
  const unit = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day'
  const day = parseDay(unit === 'year' ? `${value}-01-01` : unit === 'month' ? `${value}-01` : value)
  return day === null ? null : { day, unit }
}

const noneNamed: ReadonlyMap<string, number> = new Map()

export function toScope(
  items: readonly Item[],
  { published, previous = null, spoken = null, year = null, clock = null, named = noneNamed }: TimeContext,
): Scope {
  const day = dayOf(published)
  const before = previous === published ? day : parseDay(previous)
  return new SentenceScope(items, day, before, periodSpoken(spoken ?? ''), year, clock, named)
}
