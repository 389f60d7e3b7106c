import { eventNouns } from '../../lexicon/events.js'
import type { VerbGroup } from '../clause/chunk.js'
import type { Clause } from './rule.js'

export const livedOn: ReadonlySet<string> = new Set(['live', 'lived'])

/** "lived through the crash", "got off". */
export const isThroughIt = (
  chunks: Clause['chunks'],
  at: number,
  { lemma, passive, negated }: VerbGroup,
): boolean => {
  const [next, after] = [chunks[at + 1], chunks[at + 2]]
  if (passive || negated) return false
  if (livedOn.has(lemma))
    return (
      next?.key === 'through' &&
      (after?.key === 'it' || after?.np?.head === 'disaster' || eventNouns.has(after?.np?.head ?? ''))
    )
  return lemma === 'get' && next?.key === 'off' && ['stop', 'comma', 'and', undefined].includes(after?.kind)
}

/** "74 customers did not get out", "ten did not survive": in a disaster. */
export const isNotSaved = (chunks: Clause['chunks'], at: number, vg: VerbGroup): boolean =>
  vg.negated &&
  vg.modal === null &&
  (vg.lemma === 'survive' ||
    (vg.lemma === 'get' && chunks[at + 1]?.key === 'out') ||
    (vg.lemma === 'make' && chunks[at + 1]?.key === 'it'))

/** "did not make it through the night". */
export const isThroughNight = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.vg?.lemma === 'make' && chunks[at + 1]?.key === 'it' && chunks[at + 2]?.key === 'through'
