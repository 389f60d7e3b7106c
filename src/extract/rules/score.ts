import type { Clause } from './rule.js'

const scoreNouns = new Set(['score', 'metascore', 'rating'])
const between = /^(?:of|at|above|over|below|under|about|around|to|is|was|stands)$/u
const most = 100

/** "a score of 84 out of 100", "a score above 80", "its score on Metacritic is 80": points that a critic or a test gives, no share and no count. */
export function isScore({ words, chunks }: Clause, at: number): boolean {
  const quantity = words[at]?.quantity
  const value = quantity?.low ?? quantity?.high ?? 0
  if (!quantity || value <= 0 || value > most) return false
  if (quantity.kind === 'percent' && !/\bout of 100$/u.test(words[at]?.lower ?? '')) return false
  if (quantity.kind !== 'percent' && quantity.kind !== 'number') return false
  const noun = between.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const isAverage =
    words[noun]?.lower === 'average' &&
    words[noun - 1]?.lower !== 'on' &&
    /\bout of 100$/u.test(words[at]?.lower ?? '')
  if (words[at + 1]?.pos === 'NOUN') return false
  const head = words[noun - 1]?.lower === 'on' ? noun - 2 : noun
  if (!isAverage && !scoreNouns.has(words[head]?.lower ?? '')) return false
  return (
    !/^(?:to|[-–])$/u.test(words[at + 1]?.lower ?? '') && (quantity.kind === 'percent' || isBare(chunks, at))
  )
}

const isBare = (chunks: Clause['chunks'], at: number): boolean =>
  chunks.some(({ first, last, np }) => first <= at && at <= last && np?.head === null)
