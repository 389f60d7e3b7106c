import { isPlural, isTight, isWord, lower, type Tokens } from '../words.js'

/** "the 400m hurdles" are metres. */
const raceWords = new Set([
  'hurdles',
  'heats',
  'finals',
  'races',
  'sprints',
  'runners',
  'sprinters',
  'relays',
])

/** "260m subscribers". */
export const countsMany = (tokens: Tokens, at: number): boolean =>
  isPlural(tokens, at + 1) && !raceWords.has(lower(tokens, at + 1))

/** "260m subscribers, up from 251m": compared with a figure whose letter stood for millions; not "a river, up from 3m high". */
export function followsMany(tokens: Tokens, first: number, at: number): boolean {
  if (!isCompared(tokens, first) || (isWord(tokens, at + 1) && !afterCompared.test(lower(tokens, at + 1))))
    return false
  for (let back = first - 1; back >= Math.max(1, at - farBack); back--) {
    if (/^[.;:]$/u.test(lower(tokens, back))) return false
    if (lower(tokens, back) === lower(tokens, at) && tokens[back - 1]?.kind === 'number')
      return isTight(tokens, back) && countsMany(tokens, back)
  }
  return false
}
const farBack = 14
const afterCompared = /^(?:a|in|last|the|this|year|earlier|before|previously|and)$/u

const isCompared = (tokens: Tokens, first: number): boolean => {
  const [word, before] = [lower(tokens, first - 1), lower(tokens, first - 2)]
  return (
    (word === 'from' && /^(?:up|down)$/u.test(before)) ||
    (/^(?:with|to)$/u.test(word) && before === 'compared') ||
    (/^(?:against|adding|losing)$/u.test(word) && before === ',')
  )
}
