import { speechVerbs } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'
import { elementAt } from '../element.js'
import { exactly, holds, lasting, leaning, nearest } from './groups.js'
import type { Clause, Reading } from './rule.js'

/** "Seven captives walked out. … The seven - four Finns and three Danes - were flown home": a number that comes back. */
export function repeated(clause: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const { chunks } = clause
  const found: Reading[] = []
  for (let at = 0; at < chunks.length; at++) {
    const np = chunks[at]?.np
    const value = exactly(np?.quantity)
    if (np?.head !== null || np.determiner !== 'the' || value === null || value < 3 || read.has(at)) continue
    if (chunks[at + 1]?.key === 'of' || elementAt(chunks, at - 1)?.key === 'of' || chunks[at + 1]?.vg?.bare)
      continue
    const group = nearest(
      clause,
      read,
      at,
      ({ measure, quantity }) => lasting.has(measure) && exactly(quantity) === value,
    )
    if (group) found.push(leaning(at, group.measure, at))
  }
  return found
}

/** Bare figures that are the subject of what no rule reads: "Three were Danes", "and 19 were still there". */
export function continued(clause: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const { chunks } = clause
  const found: Reading[] = []
  for (let at = 0; at < chunks.length; at++) {
    const np = chunks[at]?.np
    if (np?.quantity?.kind !== 'number' || !(np.head === null || np.head === 'other') || read.has(at))
      continue
    if (np.determiner !== null && np.determiner !== 'another' && !np.modifiers.includes('further')) continue
    const verb = predicateOf(chunks, at)
    if (verb < 0) continue
    const more = np.head === 'other' || np.determiner !== null || np.modifiers.includes('more')
    if (more && !acts(chunks[verb])) continue
    const group = nearest(
      clause,
      read,
      at,
      (group) => group.measure === 'involved' || more || holds(group, np.quantity),
    )
    const isOfDead = group?.measure === 'killed'
    if (
      group &&
      lasting.has(group.measure) &&
      !(isOfDead && (isGoingOn(clause, verb) || isOfLiving(chunks, verb)))
    )
      found.push(leaning(at, group.measure, verb))
  }
  return found
}

/** "another 28 made their own way": they do what those before them did. */
const acts = (chunk: Chunk | undefined): boolean =>
  chunk?.vg !== undefined && !chunk.vg.passive && chunk.vg.lemma !== 'be' && chunk.vg.modal === null

/** "are still being sought", "are being questioned": not of the dead. */
const isGoingOn = ({ chunks, words }: Clause, verb: number): boolean => {
  const chunk = chunks[verb] as Chunk
  return (
    chunk.vg?.progressive === true ||
    words.slice(chunk.first - 1, chunk.last + 2).some(({ lower }) => lower === 'still')
  )
}

/** "Two survived": not of the dead either. */
const isOfLiving = (chunks: readonly Chunk[], verb: number): boolean =>
  living.has(chunks[verb]?.vg?.lemma ?? '')
const living = new Set(['survive', 'emerge', 'escape'])

const opening = new Set(['stop', 'comma', 'and', 'sub', 'quote'])
/** What tells of another number, or of those who are no longer what they were. */
const apart = new Set(['recover', 'damage', 'prove', 'number', 'total', 'include'])

/** The finite verb of which the figure is the subject; -1 without. */
function predicateOf(chunks: readonly Chunk[], at: number): number {
  let from = at - 1
  while (elementAt(chunks, from)?.kind === 'adverb') from--
  const before = elementAt(chunks, from)
  const opens =
    before === undefined ||
    opening.has(before.kind) ||
    (before.kind === 'rel' && before.key === 'that') ||
    (before.vg !== undefined && speechVerbs.has(before.vg.lemma))
  if (!opens || (before?.key === 'but' && elementAt(chunks, from - 1)?.key === 'all')) return -1
  let to = at + 1
  if (chunks[to]?.key === 'of' && chunks[to + 1]?.key === 'them') to += 2
  while (chunks[to]?.kind === 'adverb') to++
  const vg = chunks[to]?.vg
  // "Two never came back": what befell them is another thing.
  if (chunks.slice(at + 1, to).some(({ key }) => key === 'never')) return -1
  if (!vg || vg.ing || vg.infinitive || apart.has(vg.lemma) || speechVerbs.has(vg.lemma)) return -1
  return chunks[to + 1]?.vg && !chunks[to + 1]?.vg?.infinitive && !chunks[to + 1]?.vg?.ing ? -1 : to
}
