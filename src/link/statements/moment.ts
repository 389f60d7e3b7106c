import type { Statement } from './statement.js'
import type { Told } from './words.js'

/** Whether both sentences state the moment of their figure, and in the same words. */
export function isOneMoment(a: Statement, b: Statement): boolean {
  const [x, y] = [datedIn(a), datedIn(b)]
  return (
    x.length > 0 && y.length > 0 && x.every((key) => y.includes(key)) && y.every((key) => x.includes(key))
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
