import { singular } from '../../lexicon/people.js'
import type { Word } from '../clause/words.js'

const shocks = new Set('quake earthquake temblor tremor shock reading magnitude'.split(' '))
const doing = /^(?:cause|causing|damage|damaging|destroy|destroying|bring|bringing|do|topple|level)$/u
const judging =
  /^(?:considered|regarded|classified|defined|capable|enough|strong|powerful|generally|usually|normally|moderate|major|equivalent|potentially|times)$/u
/** What one reading means on the scale. */
const meaning = /^(?:reflects?|represents?|indicates?|denotes?|means?|equals?|signif(?:y|ies)|releases?)$/u

/** "A quake of magnitude 6 can cause severe damage", "a reading of 7.5 reflects": any quake, not the one in the news. */
export const isGeneral = (words: readonly Word[], at: number): boolean =>
  isOfShock(words, at) && isAny(words, at) && isTaught(words, at)

const isOfShock = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at + 4).some(({ lower }) => shocks.has(singular(lower)))

/** "A quake of", "an earthquake with a magnitude of", "a magnitude"; "quakes of magnitude" where they open the sentence. */
function isAny(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { lower, pos } = words[i] as Word
    if (pos === 'PUNCT' || pos === 'VERB' || lower === 'the') return false
    const opens = i === 0 || words[i - 1]?.pos === 'PUNCT'
    if (opens && lower !== singular(lower) && shocks.has(singular(lower))) return true
    if (lower === 'a' || lower === 'an') {
      const own = words.slice(i + 1, at + 4).some((word) => shocks.has(word.lower))
      if (own && !['with', 'had', 'has'].includes(words[i - 1]?.lower ?? '')) return true
    }
  }
  return false
}

function isTaught(words: readonly Word[], at: number): boolean {
  const isReading = words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'reading')
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const { lower, text } = words[i] as Word
    if (/^[.;,:]$/u.test(text) || lower === 'now' || lower === 'latest') return false
    if (isReading && meaning.test(lower)) return true
    const next = words.slice(i + 1, i + 4).map((word) => word.lower)
    if (lower === 'can') return next.some((word) => doing.test(word))
    if (lower === 'is' || lower === 'are')
      return !next.includes('now') && !next.includes('the') && next.some((word) => judging.test(word))
  }
  return false
}
