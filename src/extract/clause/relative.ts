import { elementAt } from '../element.js'
import type { Chunk } from './chunk.js'

const objectRelatives = new Set(['whom', 'that', 'which'])

/** "the three tourists whom the rebels had seized", "the 143 patients they admitted": the figure that is the verb's object; -1 without. */
export function relativeObject(chunks: readonly Chunk[], verb: number): number {
  const subject = elementAt(chunks, verb - 1)?.kind === 'adverb' ? verb - 2 : verb - 1
  const np = elementAt(chunks, subject)?.np
  if (!np || np.quantity) return -1
  const before = elementAt(chunks, subject - 1)
  if (before?.key === 'whom' && chunks[subject - 2]?.key === 'of')
    return chunks[subject - 3]?.np?.quantity ? subject - 3 : -1
  const antecedent = before?.kind === 'rel' && objectRelatives.has(before.key) ? subject - 2 : subject - 1
  if (antecedent === subject - 1 && !np.pronoun && np.determiner !== 'the') return -1
  return elementAt(chunks, antecedent)?.np?.quantity ? antecedent : -1
}

const clauseEnds = new Set(['comma', 'and', 'stop', 'dash', 'open', 'close', 'quote'])

/**
 * "80 of the 143 patients they had admitted were", "five men who had been in the bar when the bomb went off were": a
 * verb right after a relative clause has the noun before the clause as its subject; -1 without.
 */
export function beforeRelative(chunks: readonly Chunk[], at: number): number {
  let verb = at - 1
  for (; verb >= Math.max(0, at - 16); verb--) {
    const chunk = chunks[verb] as Chunk
    if (clauseEnds.has(chunk.kind)) return -1
    if (chunk.vg && isFiniteVerb(chunk.vg)) {
      const antecedent = antecedentBefore(chunks, verb, at)
      if (antecedent !== 0) return antecedent
    }
  }
  return -1
}

const isFiniteVerb = (vg: NonNullable<Chunk['vg']>): boolean =>
  !vg.infinitive && !(vg.ing && !vg.perfect && !vg.progressive)

/** The noun before the relative clause of a verb; -1 where it is of a clause of its own, 0 where the clause lies further left. */
function antecedentBefore(chunks: readonly Chunk[], verb: number, at: number): number {
  const relative = elementAt(chunks, verb - 1)
  if (relative?.kind === 'rel') return numberedBefore(chunks, verb - 2)
  if (hasObject(chunks, verb, at)) return -1
  const subject = relative?.kind === 'adverb' ? verb - 2 : verb - 1
  const before = elementAt(chunks, subject - 1)
  if (before?.kind === 'sub' && chunks[subject]?.np && !chunks[subject]?.np?.quantity) return 0
  return relativeObject(chunks, verb)
}

/** "13 soldiers of a unit that was rushing there": the figure before the phrases that lead to the clause; -1 without. */
function numberedBefore(chunks: readonly Chunk[], at: number): number {
  let i = at
  while (i > at - 6 && elementAt(chunks, i)?.np?.quantity === null && elementAt(chunks, i - 1)?.key === 'of')
    i -= 2
  return elementAt(chunks, i)?.np?.quantity ? i : -1
}

/** A noun phrase right after the verb, before `at`, is its object, so that nothing before it can be. */
const hasObject = (chunks: readonly Chunk[], verb: number, at: number): boolean =>
  verb + 1 < at && chunks[verb + 1]?.np !== undefined
