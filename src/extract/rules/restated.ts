import { measureVerbs } from '../../lexicon/measures.js'
import { isPersonLike } from '../../lexicon/people.js'
import { changingVerb, correctingVerb } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'
import { elementAt } from '../element.js'
import type { Clause, Reading } from './rule.js'

/** Measures that a text goes on counting; of others a bare figure may be anything. */
const outcomes = new Set(
  'killed injured missing infected displaced evacuated arrested held abducted released rescued trapped aboard'.split(
    ' ',
  ),
)

/**
 * Bare figures that restate or go on with what was counted last, in this sentence or the one before it: "taking it to
 * 57", "put it at 40", "there had been more than 1,000", "so did two others", "12 were, too".
 */
export function restated(clause: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const { chunks } = clause
  const found: Reading[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    const { np } = chunk
    if (
      np?.quantity?.kind !== 'number' ||
      !(np.head === null || isPersonLike(np.head) || np.head === 'other')
    )
      continue
    if ((read.get(at)?.strength ?? 0) > 5) continue
    const cue = goesOn(chunks, at)
    const measure = cue >= 0 ? lastCounted(clause, read, at) : null
    const modality =
      chunks[cue]?.vg?.modal && rising.has(chunks[cue]?.vg?.lemma ?? '') ? ('feared' as const) : undefined
    if (measure)
      found.push({ chunk: at, measure, rule: 'restated', cue, strength: 5, counts: 'people', modality })
  }
  return found
}

/** "lowered its count of 454 cases to 419". */
const isCountOf = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.key === 'of' &&
  /^(?:count|toll|tally|figure|estimate|number|total)$/u.test(chunks[at - 2]?.np?.head ?? '') &&
  (correctingVerb.test(chunks[at - 3]?.vg?.lemma ?? '') || changingVerb.test(chunks[at - 3]?.vg?.lemma ?? ''))

/** The chunk that says that the figure is of what was counted before; -1 without. */
function goesOn(chunks: readonly Chunk[], at: number): number {
  const bare = chunks[at]?.np?.head === null
  const before = chunks[at - 1]
  const so = soBefore(chunks, at)
  if (so >= 0) return so
  const copied = copiedBy(chunks, at)
  if (copied >= 0) return copied
  const rise = bare ? mayRise(chunks, at) : -1
  if (rise >= 0) return rise
  if (bare && before?.key === 'on' && chunks[at - 2]?.vg?.lemma.startsWith('settle')) return at - 2
  if (bare && before?.key === 'to' && chunks[at - 2]?.np?.quantity && isCountOf(chunks, at - 2)) return at - 5
  if (bare && before?.kind === 'prep' && (before.key === 'to' || before.key === 'at'))
    return restating.has(chunks[at - 3]?.vg?.lemma ?? '') && it.has(chunks[at - 2]?.key ?? '') ? at - 3 : -1
  if (bare && before?.key === 'of' && isFigure(chunks[at - 2])) return at - 2
  if (!bare) return -1
  if (before?.vg?.lemma === 'make' && before.vg.ing && isSum(chunks, at + 1)) return at - 1
  if (
    before?.vg?.lemma === 'be' &&
    (ends(chunks[at + 1]) || ['already', 'now'].includes(chunks[at + 1]?.key ?? '')) &&
    ((chunks[at - 2]?.key === 'there' && chunks[at - 3]?.kind !== 'rel') || isThen(chunks, at - 2))
  )
    return at - 1
  const after = chunks[at + 1]
  if (opens(before) && isConfirmed(chunks, at + 1)) return at + 1
  return after && isCopy(after) && isPlaced(chunks, at) && isElliptical(chunks, at + 2) ? at + 1 : -1
}

/** "making seven in all". */
const isSum = (chunks: readonly Chunk[], at: number): boolean =>
  (chunks[at]?.key === 'in' && ['all', 'total'].includes(chunks[at + 1]?.key ?? '')) ||
  chunks[at]?.key === 'altogether' ||
  chunks[at]?.kind === 'sub'

const rising = new Set('reach top pass exceed surpass hit climb rise go approach near'.split(' '))
const upward = new Set(['to', 'up', 'past', 'above', 'over', 'beyond', 'as'])

/** "said it could go up to 3,000", "may pass 20,000": the total that was spoken of, its verb; -1 without. */
function mayRise(chunks: readonly Chunk[], at: number): number {
  let i = at - 1
  while (i > at - 4 && (upward.has(chunks[i]?.key ?? '') || chunks[i]?.key === 'well')) i--
  const vg = chunks[i]?.vg
  return vg && vg.modal !== null && rising.has(vg.lemma) && it.has(chunks[i - 1]?.key ?? '') ? i : -1
}

/** "so did two others", "so were a former governor and three mayors": the verb that stands for the one before. */
function soBefore(chunks: readonly Chunk[], at: number): number {
  let i = at - 1
  while (i > at - longestRow && isListed(elementAt(chunks, i))) i--
  const copy = elementAt(chunks, i)
  return copy && isCopy(copy) && ['so', 'as'].includes(chunks[i - 1]?.key ?? '') ? i : -1
}

const isListed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'and' || chunk?.kind === 'comma' || chunk?.np !== undefined
/** A longer row before a figure is looked at no further: its figures would each walk all of it. */
const longestRow = 24

const restating = new Set(
  'take bring put raise lift push revise lower set estimate increase reduce'.split(' '),
)
const it = new Set(['it', 'that', 'this', 'them'])

/** "its figure of 63", "an estimate of 40". */
const isFigure = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.determiner != null &&
  !chunk.np.quantity &&
  ['figure', 'estimate', 'count', 'tally'].includes(chunk.np.head ?? '') &&
  chunk.np.modifiers.every((word) =>
    /^(?:own|final|total|eventual|earlier|previous|initial|official|latest|first|revised|original|higher|lower|preliminary|new)$/u.test(
      word,
    ),
  )

/** "in 2004 it was 251", "said it was closer to 1,800". */
const isThen = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'it' &&
  (isElsewhere(chunks, at - 1) ||
    chunks[at - 1]?.kind === 'time' ||
    chunks[at - 2]?.kind === 'time' ||
    /^(?:close|near)/u.test(chunks[at + 2]?.np?.quantity?.hedge ?? ''))

/** "no more than five of its own fighters were", "17 soldiers did": the verb that stands for the one before; -1 without. */
function copiedBy(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.np?.determiner != null || !opens(chunks[at - 1])) return -1
  const verb = chunks[at + 1]?.key === 'of' && chunks[at + 2]?.np ? at + 3 : at + 1
  const copy = chunks[verb]
  return copy && isCopy(copy) && isElliptical(chunks, verb + 1) ? verb : -1
}

/** "650 in Guinea; in Liberia it was 281": the place for which the total is another. */
const isElsewhere = (chunks: readonly Chunk[], place: number): boolean =>
  chunks[place]?.np != null && chunks[place - 1]?.key === 'in' && chunks[place - 2]?.key === ';'

/** A verb that stands for the one before it. */
const isCopy = ({ vg }: Chunk): boolean =>
  vg !== undefined && !vg.passive && ['be', 'do', 'did', 'does', 'have', 'had', 'has'].includes(vg.lemma)

const isElliptical = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at]
  if (chunk?.kind === 'comma')
    return ['too', 'also', 'however', 'according to'].includes(chunks[at + 1]?.key ?? '')
  return chunk === undefined || chunk.kind === 'stop' || chunk.key === 'too'
}

/** "at Santa Eugenia 17 did". */
const isPlaced = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.np?.quantity === null && ['in', 'at', 'near'].includes(chunks[at - 2]?.key ?? '')

/** "Twenty-one were confirmed at King's Cross". */
const isConfirmed = (chunks: readonly Chunk[], verb: number): boolean =>
  chunks[verb]?.vg?.passive === true &&
  ['confirm', 'count'].includes(chunks[verb]?.vg?.lemma ?? '') &&
  ['stop', 'time', 'prep', undefined].includes(chunks[verb + 1]?.kind)

const opens = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  chunk.vg !== undefined ||
  ['stop', 'comma', 'and', 'rel', 'quote', 'sub'].includes(chunk.kind)

const ends = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || ['stop', 'comma', 'and', 'quote', 'time', 'dash'].includes(chunk.kind)

/** What the figure before this one counts, or the sentence before. */
function lastCounted(
  { chunks, previous }: Clause,
  read: ReadonlyMap<number, Reading>,
  at: number,
): string | null {
  for (let i = at - 1; i >= 0; i--) {
    const measure = read.get(i)?.measure
    if (measure) return outcomes.has(measure) && !['with'].includes(chunks[i - 1]?.key ?? '') ? measure : null
    const verb = chunks[i]?.vg ? measureVerbs.get(chunks[i]?.vg?.lemma ?? '') : undefined
    if (verb && !verb.weak && outcomes.has(verb.measure)) return verb.measure
    if (chunks[i]?.vg?.lemma === 'hold' && chunks[i]?.vg?.passive) return 'held'
    if (chunks[i]?.np?.quantity?.kind === 'number' && chunks[i]?.np?.head !== null) return null
  }
  return previous !== null && outcomes.has(previous) ? previous : null
}
