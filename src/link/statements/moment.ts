import { boundsOf, dayNumber } from '../../model/index.js'
import type { Statement } from './statement.js'
import type { Told } from './words.js'

/** Whether both sentences state the moment of their figure, and in the same words or for the same day. */
export function isOneMoment(a: Statement, b: Statement): boolean {
  if (daysApart(a, b) === 0) return true
  const [x, y] = [datedIn(a), datedIn(b)]
  return (
    x.length > 0 && y.length > 0 && x.every((key) => y.includes(key)) && y.every((key) => x.includes(key))
  )
}

/** A figure that only grows, and is said to be more on the earlier of two days than on the later. */
export function isShrunk(a: Statement, b: Statement): boolean {
  const apart = daysApart(a, b)
  const [x, y] = [a.claim.quantity, b.claim.quantity]
  if (apart === null || !x || !y) return false
  const [earlier, later] = apart > 0 ? [x, y] : [y, x]
  return boundsOf(earlier).low > boundsOf(later).high
}

/** Neither says when: what they say is said of one time. */
export const areTimeless = (a: Statement, b: Statement): boolean =>
  [a, b].every(({ moment, claim }) => moment === null && claim.asOf.basis === 'unknown')

/** Days from the moment of the one to that of the other; null where one states no day. A year that one leaves open is the other's. */
function daysApart(a: Statement, b: Statement): number | null {
  const [x, y] = [a, b].map(({ moment }) => /^(\d{4}|XXXX)(-\d\d-\d\d)$/u.exec(moment?.value ?? ''))
  if (!x || !y) return null
  const [of, other] = [x[1] as string, y[1] as string]
  const year = of === 'XXXX' ? other : of
  const day = (written: string, own: string, isBefore: boolean): number =>
    dayNumber(`${(own === 'XXXX' ? year : own).replace('XXXX', '2000')}${written}`) - Number(isBefore)
  return (
    day(y[2] as string, other, b.moment?.isBefore === true) -
    day(x[2] as string, of, a.moment?.isBefore === true)
  )
}

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu

/** Years, months and days of the figure's clause. */
const datedIn = ({ words, moment }: Statement): string[] => {
  const isBesideMonth = (i: number): boolean =>
    [i - 1, i + 1].some((at) => months.test(words[at]?.text ?? ''))
  const dated = words.filter(
    ({ text, isYear, isName }, i) =>
      isYear ||
      (isName && months.test(text)) ||
      (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(text) && isBesideMonth(i)),
  )
  const stated = moment ? dated.filter(({ start }) => moment.start <= start && start < moment.end) : dated
  return keysOf(stated)
}

const keysOf = (words: readonly Told[]): string[] =>
  words.map(({ text }) => text.toLowerCase().replace(/(?:st|nd|rd|th)$/u, ''))
