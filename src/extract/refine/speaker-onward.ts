import type { Chunk } from '../clause/chunk.js'

/**
 * "The WHO said it would need …": what is said stands after the verb in chunk `at`, in a clause of its own. Where the
 * speaker `by` follows a comma or a quotation that is not opened by "after" or "while", the words before are said too.
 */
export function isGoingOn(chunks: readonly Chunk[], at: number, by: number): boolean {
  const before = chunks[by - 1]?.kind
  if (before === 'quote' || (before === 'comma' && !isOpenedBySub(chunks))) return false
  if (by > at || chunks[at - 1]?.kind === 'comma') return false
  let next = skip(chunks, at + 1)
  if (chunks[at]?.vg?.lemma === 'tell' && chunks[next]?.np) next = skip(chunks, next + 1)
  return (chunks[next]?.kind === 'rel' && chunks[next]?.key === 'that') || isClause(chunks, next)
}

const isOpenedBySub = (chunks: readonly Chunk[]): boolean =>
  chunks[0]?.kind === 'sub' || chunks[0]?.key === 'after'

function skip(chunks: readonly Chunk[], from: number): number {
  let next = from
  while (chunks[next]?.kind === 'time' || chunks[next]?.kind === 'adverb') next++
  return next
}

/** A phrase and its verb; "a statement in Orn released on Thursday" has none of its own. */
function isClause(chunks: readonly Chunk[], from: number): boolean {
  let i = from
  if (!chunks[i]?.np && chunks[i]?.key !== 'there') return false
  for (i++; chunks[i]?.kind === 'prep' && chunks[i + 1]?.np; i += 2);
  const isPlain = i === from + 1 || chunks[i - 2]?.key === 'of'
  const vg = chunks[skip(chunks, i)]?.vg
  return vg !== undefined && !vg.ing && !vg.infinitive && (isPlain || !vg.bare)
}
