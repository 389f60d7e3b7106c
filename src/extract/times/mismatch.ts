import { shortWeekdays, weekdayNames, weekdays } from '../../lexicon/times.js'
import type { TimeMention } from '../../model/index.js'
import { parseDay, weekdayOf } from './calendar.js'

export interface WeekdayMismatch {
  readonly said: string
  readonly is: string
  /** ISO date. */
  readonly date: string
}

/** "Friday, October 23, 2024", when that day was a Wednesday. Only for dates that state their year. */
export function weekdayMismatch(text: string, mention: TimeMention): WeekdayMismatch | undefined {
  const day = parseDay(mention.value)
  if (day === null) return undefined
  const words = text.slice(mention.start, mention.end)
  if (words.length > 80 || !/\b\d{4}\b/.test(words)) return undefined
  const first = /[A-Za-z]+/.exec(words)?.[0].toLowerCase() ?? ''
  const said = weekdays.get(first) ?? shortWeekdays.get(first)
  const is = weekdayOf(day)
  if (said === undefined || said === is) return undefined
  const name = (number: number): string => weekdayNames[number - 1] as string
  return { said: name(said), is: name(is), date: mention.value.slice(0, 10) }
}
