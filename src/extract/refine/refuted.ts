import { singular } from '../../lexicon/people.js'
import { speechVerbs } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'

const hearsay = new Set(['report', 'claim', 'rumour', 'rumor', 'story', 'news', 'figure', 'post'])
const mistaken = /^(?:wrong|false|untrue|incorrect|unfounded|baseless|fake|inaccurate|untruthful)$/u

/** "A report of 42 dead was plain wrong", "Reports that 200 had died were untrue": the chunk that says so, or -1. */
export function refutedBy(chunks: readonly Chunk[], at: number): number {
  let noun = -1
  for (let i = at - 1; i >= Math.max(0, at - 8) && chunks[i]?.kind !== 'stop'; i--) {
    const after = chunks[i + 1]
    if (
      hearsay.has(singular(chunks[i]?.np?.head ?? '')) &&
      (after?.key === 'of' || after?.key === 'that' || after?.kind === 'prep')
    ) {
      noun = i
      break
    }
  }
  if (noun < 0) return calledWrong(chunks, at)
  for (let i = at + 1; i < Math.min(chunks.length, at + 9); i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'stop' || chunk.kind === 'comma') return -1
    if (chunk.vg?.lemma !== 'be') continue
    let said = i + 1
    while (chunks[said]?.kind === 'adverb') said++
    const word = chunks[said]?.key ?? ''
    if (chunk.vg.negated ? word === 'true' || word === 'correct' : mistaken.test(word)) return said
  }
  return -1
}

/** "put the toll at 350, but the president said that figure was exaggerated": the chunk that says so, or -1. */
function calledWrong(chunks: readonly Chunk[], at: number): number {
  for (let i = at + 1; i < Math.min(chunks.length - 2, at + 20) && chunks[i]?.kind !== 'stop'; i++) {
    const np = chunks[i]?.np
    if (np?.quantity) return -1
    // "said that figure": the parser takes the word for the one that opens a clause.
    const pointed = np?.determiner ?? chunks[i - 1]?.key ?? ''
    const isFigure = np?.head === 'figure' && ['that', 'this', 'the'].includes(pointed)
    const said = chunks[i - 1]?.vg ?? chunks[i - 2]?.vg
    if (!isFigure || !said || !speechVerbs.has(said.lemma)) continue
    // "The ministry said 471, but the army said that figure was wrong": two voices.
    const objector = chunks[chunks[i - 1]?.vg ? i - 2 : i - 3]
    const isCited = chunks
      .slice(0, at)
      .some(({ vg }) => vg && speechVerbs.has(vg.lemma) && vg.lemma !== 'put')
    if (isCited && !objector?.np?.pronoun) return -1
    if (chunks[i + 1]?.vg?.lemma !== 'be' || chunks[i + 1]?.vg?.negated) return -1
    const word = chunks.slice(i + 2, i + 5).find(({ kind }) => kind !== 'adverb' && kind !== 'quote')
    return word && (mistaken.test(word.key) || overstated.test(word.key)) ? chunks.indexOf(word) : -1
  }
  return -1
}
const overstated = /^(?:exaggerated|inflated|overstated|exaggeration)$/u
