import { measureVerbs } from '../../lexicon/measures.js'
import type { Chunk } from './chunk.js'

/** Words that open a part of the phrase before them: what follows is never the subject. */
const inclusions = new Set(['including', 'among', 'amongst', 'like', 'except', 'excluding', 'plus'])

/** Indices of the noun phrases that are the object of the verb group at `at`; coordinated ones included. */
export function objectsOf(chunks: readonly Chunk[], at: number): number[] {
  let i = at + 1
  while (i < chunks.length && i < at + 6) {
    const chunk = chunks[i] as Chunk
    if (chunk.key === 'all' && chunks[i + 1]?.key === 'but' && chunks[i + 2]?.np?.quantity) return [i + 2]
    if (chunk.kind === 'np') return [i, ...coordinatedRight(chunks, i)]
    if (
      chunk.kind === 'adverb' ||
      chunk.kind === 'time' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'adjective'
    ) {
      i++
      continue
    }
    if (
      chunk.kind === 'prep' &&
      (['up', 'down', 'off', 'out'].includes(chunk.key) ||
        (['as', 'about', 'over', 'around'].includes(chunk.key) && chunks[i + 1]?.np?.quantity))
    ) {
      i++
      continue
    }
    if (chunk.kind === 'and' && chunks[i + 1]?.vg) return sharedObjects(chunks, at, i + 1)
    return []
  }
  return []
}

/** "attacked and killed 12", not "12 displaced and caused alarm": the second verb's objects are the first's. */
function sharedObjects(chunks: readonly Chunk[], first: number, second: number): number[] {
  if (chunks[first]?.vg?.ing !== chunks[second]?.vg?.ing) return []
  const objects = objectsOf(chunks, second)
  const suffered = chunks[first]?.vg?.bare && chunks[first - 1]?.np?.quantity
  return suffered && !objects.some((i) => chunks[i]?.np?.quantity) ? [] : objects
}

export function coordinatedRight(chunks: readonly Chunk[], head: number): number[] {
  const found: number[] = []
  let at = head
  while (found.length < 12) {
    const adjuncts = skipAdjuncts(chunks, at + 1)
    const from =
      chunks[adjuncts]?.key === 'aboard' &&
      chunks[adjuncts + 1]?.kind === 'and' &&
      (chunks[adjuncts - 1]?.np?.quantity || chunks[adjuncts - 1]?.key === 'everyone')
        ? adjuncts + 1
        : adjuncts
    let i = afterDashes(chunks, skipParticiple(chunks, from))
    let joined = false
    while (
      chunks[i]?.kind === 'and' ||
      chunks[i]?.kind === 'comma' ||
      (chunks[i]?.kind === 'adverb' && joined)
    ) {
      joined = true
      i++
    }
    if (chunks[i]?.kind === 'prep' && chunks[i]?.key === 'as' && chunks[i - 1]?.key === 'well') i++
    const phrase = chunks[i]
    if (!joined || phrase?.kind !== 'np' || !phrase.np || phrase.np.pronoun) break
    if (hasOwnPredicate(chunks, i)) break
    if (!phrase.np.quantity && chunks[i + 1]?.kind === 'vg') break
    found.push(i)
    at = i
  }
  return found.filter((index) => chunks[index]?.np?.quantity)
}

/** "62 passengers - 40 Danes and 22 Swedes - and four crew": the row goes on after what two dashes insert. */
function afterDashes(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'dash') return at
  for (let i = at + 1; i < Math.min(chunks.length, at + 16); i++) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'dash') return chunks[i + 1]?.kind === 'and' && chunks[i + 2]?.np?.quantity ? i + 1 : at
    if (kind === 'stop' || kind === 'vg') return at
  }
  return at
}

/** "two children travelling alone and 20 guards": what somebody does meanwhile, up to the next of the row. */
function skipParticiple(chunks: readonly Chunk[], at: number): number {
  const vg = chunks[at]?.vg
  if (!vg?.ing || measureVerbs.has(vg.lemma)) return at
  const next = chunks[at + 1]
  const after = next?.kind === 'adverb' || (next?.np && !next.np.quantity) ? at + 2 : at + 1
  const end = skipAdjuncts(chunks, after)
  return chunks[end]?.kind === 'and' && chunks[end + 1]?.np?.quantity ? end : at
}

export function skipAdjuncts(chunks: readonly Chunk[], from: number): number {
  let i = from
  while (
    (chunks[i]?.kind === 'prep' &&
      !inclusions.has(chunks[i]?.key ?? '') &&
      (chunks[i + 1]?.kind === 'np' || (chunks[i]?.key === 'in' && chunks[i + 1]?.kind === 'time'))) ||
    chunks[i]?.kind === 'time'
  )
    i += chunks[i]?.kind === 'time' ? 1 : 2
  return i
}

/** A verb or a state of its own after the phrase: "and 30 were injured", "and 12 dead". */
export function hasOwnPredicate(chunks: readonly Chunk[], at: number): boolean {
  let i = skipAdjuncts(chunks, at + 1)
  if (chunks[i]?.kind === 'prep' && chunks[i]?.key === 'of') i += 2
  while (chunks[i]?.kind === 'adverb' || chunks[i]?.kind === 'rel') i++
  const next = chunks[i]
  if (next?.kind === 'state') return true
  if (next?.kind !== 'vg' || !next.vg) return false
  return !next.vg.ing || measureVerbs.has(next.vg.lemma)
}
