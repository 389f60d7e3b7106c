import type { TimeMention } from '../../model/index.js'

/**
 * The times that something happened at, without "at 11:41 p.m. Wednesday (0641 GMT Thursday)": the same moment by another
 * clock, whose day is not that of the place.
 */
export const withoutRestated = (times: readonly TimeMention[], text: string): readonly TimeMention[] =>
  times.length < 2 ? times : times.filter((time, at) => !isRestated(time, times[at - 1], text))

const isRestated = ({ start, end }: TimeMention, before: TimeMention | undefined, text: string): boolean =>
  before !== undefined &&
  start - before.end < 4 &&
  text[start - 1] === '(' &&
  /\b(?:GMT|UTC)\b/u.test(text.slice(start, end)) &&
  // "At 5:16 a.m. (2116 GMT Thursday)": no other words say which day it was.
  /\p{Lu}\p{Ll}|\b(?:today|yesterday|tomorrow)\b/u.test(text.slice(before.start, before.end))
