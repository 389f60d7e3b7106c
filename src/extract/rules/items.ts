import { isPersonLike } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { skipAdjuncts } from '../clause/object.js'

/** The one value of a chunk's figure, or null; "a mother" is one. */
const exactly = (chunk: Chunk | undefined): number | null => {
  const quantity = chunk?.np?.quantity
  if (quantity) return quantity.low === quantity.high ? quantity.low : null
  return isOnePerson(chunk) ? 1 : null
}

const isOnePerson = (chunk: Chunk | undefined): boolean =>
  ['a', 'an'].includes(chunk?.np?.determiner ?? '') &&
  !chunk?.np?.plural &&
  isPersonLike(chunk?.np?.head ?? '')

/** The figures that stand side by side after a chunk, each with a place or an adverb at most. */
function itemsAfter(chunks: readonly Chunk[], from: number): number[] {
  const items: number[] = []
  for (let i = from + 1; i < chunks.length; i++) {
    if (!chunks[i]?.np?.quantity && !isOnePerson(chunks[i])) break
    items.push(i)
    while (chunks[i + 1]?.kind === 'adverb') i++
    i = skipAdjuncts(chunks, i + 1) - 1
    while (chunks[i + 1]?.kind === 'adverb') i++
    if (chunks[i + 1]?.kind !== 'comma' && chunks[i + 1]?.kind !== 'and') break
    i++
    if (chunks[i + 1]?.kind === 'and') i++
  }
  return items
}

/** The figures after a chunk that add up to the whole, without what follows them ("one of them ill"); none otherwise. */
export function sumOf(chunks: readonly Chunk[], at: number, whole: number): readonly number[] {
  const value = exactly(chunks[whole])
  const items = value === null ? [] : itemsAfter(chunks, at)
  let sum = 0
  for (const [i, item] of items.entries()) {
    sum += exactly(chunks[item]) ?? Number.NaN
    if (i > 0 && sum === value) return items.slice(0, i + 1)
  }
  return []
}
