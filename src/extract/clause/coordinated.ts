import { isPersonLike } from '../../lexicon/people.js'
import type { Chunk } from './chunk.js'

/** "four Danes, including a cook and a maid, and five Poles": the row goes on before what a comma closes. */
function beforeInclusion(chunks: readonly Chunk[], last: number): number {
  if (chunks[last + 1]?.kind !== 'comma') return last
  for (let i = last; i > Math.max(0, last - 12); i--) {
    const chunk = chunks[i]
    if (chunk?.vg || chunk?.kind === 'stop') return last
    const opens = chunk?.key === 'including' || (chunk?.key === 'among' && chunks[i + 1]?.key === 'them')
    if (opens && chunks[i - 1]?.kind === 'comma') return i - 2
  }
  return last
}

/** ", five of them children,": an insertion in a row of figures. */
const isOfThem = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.key === 'them' && chunks[at - 2]?.key === 'of' && chunks[at - 4]?.kind === 'comma'

/** "Fifty pupils marching in a parade and 20 teachers": not "were marching". */
const isParticiple = (chunk: Chunk | undefined): boolean =>
  chunk?.vg?.ing === true && chunk.first === chunk.vg.main

/** "Fifty passengers and crew members and nine villagers": one figure for two groups. */
const isPaired = (chunks: readonly Chunk[], at: number): boolean => {
  const np = chunks[at]?.np
  const first = chunks[at - 2]?.np
  return (
    np?.plural === true &&
    np.determiner === null &&
    isPersonLike(np.head ?? '') &&
    chunks[at - 1]?.kind === 'and' &&
    first?.quantity != null &&
    isPersonLike(first.head ?? '')
  )
}

/** "There are now 10,500, and some 50 are killed each year": a clause of its own, not a row. */
function isOfBeing(chunks: readonly Chunk[], at: number, head: number): boolean {
  const own = chunks[head + 1]?.vg
  if (!own || own.bare || own.ing || own.infinitive) return false
  const before = chunks[at - 1]?.kind
  const verb = before === 'adverb' || before === 'time' ? at - 2 : at - 1
  return (
    chunks[at + 1]?.kind === 'comma' && chunks[verb]?.vg?.lemma === 'be' && chunks[verb - 1]?.key === 'there'
  )
}

/** The figures of a row that ends with the phrase at `head`. */
export function coordinatedLeft(chunks: readonly Chunk[], head: number): number[] {
  const found: number[] = []
  let at = head
  while (found.length < 12) {
    let i = at - 1
    let joined = false
    while (i >= 0 && (chunks[i]?.kind === 'and' || chunks[i]?.kind === 'comma')) {
      joined = true
      i--
    }
    if (!joined) break
    if (isOfThem(chunks, i)) i -= 5
    i = beforeInclusion(chunks, i)
    let target = joined && chunks[i]?.measure === 'aboard' && chunks[i - 1]?.np?.quantity ? i - 1 : i
    while (target > 1 && chunks[target]?.kind === 'np' && chunks[target - 1]?.kind === 'prep') target -= 2
    if (chunks[target]?.kind === 'vg' && chunks[target]?.vg?.bare && chunks[target - 1]?.kind === 'np') break
    if (isParticiple(chunks[target]) && chunks[target - 1]?.np?.quantity) target--
    if (chunks[target - 1]?.key === 'aged' && chunks[target - 2]?.np?.quantity) target -= 2
    const phrase = chunks[target]
    if (phrase?.kind !== 'np' || !phrase.np || chunks[target - 1]?.kind === 'prep') break
    if (!phrase.np.quantity && !['a', 'an'].includes(phrase.np.determiner ?? '') && !isPaired(chunks, target))
      break
    if (isOfBeing(chunks, target, head)) break
    if (phrase.np.quantity) found.push(target)
    at = target
  }
  return found
}
