import { isComparing } from '../../lexicon/storm-names.js'
import type { TimeMention, Token } from '../../model/index.js'
import { hasCore } from './gate.js'
import { toItems } from './items.js'
import { joinDayAndTime } from './join.js'
import { scan } from './scan.js'
import { type TimeContext, toScope } from './scope.js'

export { timeRules } from './grammar.js'
export { type WeekdayMismatch, weekdayMismatch } from './mismatch.js'
export { type DateRange, dateRangesIn } from './ranges.js'
export { withoutRestated } from './restated.js'
export type { TimeContext } from './scope.js'

/**
 * The time expressions of one sentence, valued as TIMEX3: in order, not overlapping, spans into `text`. Spans follow
 * TimeML: no preposition; determiners, "late", "nearly" belong to them. Without a publication date, values keep an X
 * for what is not known.
 */
export const timesIn = (text: string, tokens: readonly Token[], context: TimeContext): TimeMention[] =>
  read(text, tokens, context).map(({ mention }) => mention)

/** Those of them that a claim may rest on: not "recent", an age, "by dawn". */
export const claimTimesIn = (text: string, tokens: readonly Token[], context: TimeContext): TimeMention[] =>
  read(text, tokens, context)
    .filter(({ aside }) => !aside)
    .map(({ mention }) => mention)

function read(text: string, tokens: readonly Token[], context: TimeContext) {
  if (!tokens.some(hasCore)) return []
  const items = toItems(tokens)
  const scope = toScope(items, context)
  const found: { mention: TimeMention; aside: boolean }[] = []
  for (const { from, to, type, value, rule, aside } of joinDayAndTime(scope, scan(scope))) {
    const start = items[from]?.start
    const end = items[to - 1]?.end
    if (start === undefined || end === undefined || end > text.length) continue
    found.push({ mention: { start, end, type, value, rule }, aside })
  }
  return found
}

/** The last date, month, quarter or year among mentions of `text`, to hand on as `spoken`: "since August" only where it stands alone. */
export function lastSpoken(mentions: readonly TimeMention[], text: string): string | null {
  const spoken = mentions.filter(
    ({ type, value }) => type === 'DATE' && /^\d{4}(?:-Q\d|-\d\d(?:-\d\d)?)?$/.test(value),
  )
  const told = spoken.findLast(({ start }) => !/\bsince\s$/iu.test(text.slice(Math.max(0, start - 7), start)))
  return (told ?? spoken.at(-1))?.value ?? null
}

/** The last year told of among mentions of `text`, to hand on as `year`: not one that an event is only measured against. */
export function lastYear(mentions: readonly TimeMention[], text: string): number | null {
  const told = mentions.findLast(
    ({ type, value, start }) =>
      type === 'DATE' &&
      /^\d{4}(?:-\d\d)?(?:-\d\d)?$/u.test(value) &&
      !isComparing(text.slice(Math.max(0, start - compareWithin), start)),
  )
  return told ? Number(told.value.slice(0, 4)) : null
}

/** Characters before a year that may say what it is measured against. */
const compareWithin = 160

/** The days that mentions of `text` give with their year, beside those known, to hand on as `named`; the first year holds. */
export function namedDays(
  known: ReadonlyMap<string, number> | undefined,
  mentions: readonly TimeMention[],
  text: string,
): ReadonlyMap<string, number> | undefined {
  let named = known
  for (const { type, value, start, end } of mentions) {
    if (type !== 'DATE' || !/^\d{4}-\d\d-\d\d$/u.test(value)) continue
    const [year, day] = [value.slice(0, 4), value.slice(5)]
    if (!named?.has(day) && text.slice(start, end).includes(year))
      named = new Map([...(named ?? []), [day, Number(year)]])
  }
  return named
}

/** The last clock time among mentions, in minutes of its day, to hand on as `clock`. */
export function lastClock(mentions: readonly TimeMention[]): number | null {
  const [, hour, minute] =
    /T(\d\d):(\d\d)/.exec(mentions.findLast(({ type }) => type === 'TIME')?.value ?? '') ?? []
  return hour === undefined ? null : Number(hour) * 60 + Number(minute)
}

/** The last full date among mentions, to hand on as `previous`; the day of "that evening" with it. */
export function lastDay(mentions: readonly TimeMention[]): string | null {
  const day = mentions.findLast(({ value }) => /^\d{4}-\d\d-\d\d(?:T|$)/.test(value))
  return day?.value.slice(0, 10) ?? null
}
