import { numberNouns } from '../../lexicon/number-nouns.js'
import type { Chunk } from '../clause/chunk.js'
import { openers } from './part-words.js'

/**
 * The noun phrase that says what a bare figure counts, where no measure does: a noun for a number of something
 * ("a crowd of 54,000", "attendance was 31,000"), the whole that it is of ("four of the seven awards"), or the noun of the
 * figure before it ("won 11 games and lost five").
 */
export function countedAt(chunks: readonly Chunk[], at: number): number | null {
  const np = chunks[at]?.np
  if (!np?.quantity || np.quantity.kind !== 'number' || np.head !== null) return null
  return ofWhole(chunks, at) ?? numberNoun(chunks, at) ?? putAt(chunks, at) ?? goingOn(chunks, at)
}

function ofWhole(chunks: readonly Chunk[], at: number): number | null {
  const whole = chunks[at + 2]?.np
  return chunks[at + 1]?.key === 'of' && whole?.quantity && whole.head !== null ? at + 2 : null
}

const linking = new Set(['be', 'stand', 'reach', 'exceed', 'total', 'number', 'average', 'top', 'surpass'])

function numberNoun(chunks: readonly Chunk[], at: number): number | null {
  const isNoun = (i: number): boolean =>
    numberNouns.has(chunks[i]?.np?.head ?? '') && !chunks[i]?.np?.quantity
  if (chunks[at - 1]?.key === 'of' && isNoun(at - 2) && chunks[at + 1]?.kind !== 'np') return at - 2
  if (!isClosed(chunks[at + 1])) return null
  const verb = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1
  const { lemma = '', passive = false } = chunks[verb]?.vg ?? {}
  if (!linking.has(lemma) && !(passive && putting.has(lemma))) return null
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    if (isNoun(i)) return i
    if (!['prep', 'time', 'np'].includes(chunks[i]?.kind ?? '')) return null
  }
  return null
}

/** "put the crowd at 48,000", "estimated the turnout in the capital at 9,000". */
function putAt(chunks: readonly Chunk[], at: number): number | null {
  if (chunks[at - 1]?.key !== 'at' || !isClosed(chunks[at + 1])) return null
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) {
    if (numberNouns.has(chunks[i]?.np?.head ?? '') && putting.has(chunks[i - 1]?.vg?.lemma ?? '')) return i
    if (!['prep', 'np'].includes(chunks[i]?.kind ?? '')) return null
  }
  return null
}
const putting = new Set(['put', 'estimate', 'place'])

/** The object of a second verb of the clause, without a noun of its own. */
function goingOn(chunks: readonly Chunk[], at: number): number | null {
  const verb = chunks[at - 1]
  if (!verb?.vg || verb.vg.passive || verb.vg.lemma === 'be' || !isClosed(chunks[at + 1])) return null
  const joint = chunks[at - 2]
  if (joint?.kind !== 'and' && joint?.key !== 'but') return null
  for (let i = at - 3; i >= Math.max(0, at - 20); i--) {
    const chunk = chunks[i]
    if (chunk?.np?.quantity?.property === 'duration') continue
    const opener = chunk?.np?.quantity ? openerOf(chunks, i) : -1
    if (opener >= 0) i = opener
    else if (chunk?.np?.quantity)
      return chunk.np.quantity.kind === 'number' && chunk.np.head !== null ? i : null
    if (chunk?.kind === 'stop' || chunk?.kind === 'sub') return null
  }
  return null
}

/** "Killing 81 people, including eight Americans and two Danes, and wounding 1,700": where the row of parts opens; else -1. */
function openerOf(chunks: readonly Chunk[], part: number): number {
  for (let i = part - 1; i >= 0; i--) {
    const { kind = '', key = '' } = chunks[i] ?? {}
    if (openers.has(key)) return i
    if (!['np', 'and', 'comma'].includes(kind)) return -1
  }
  return -1
}

/** "80,000 marched", "250,000 had joined the rally": people, whom a verb of crowds needs no noun for. */
export function isOfCrowd(chunks: readonly Chunk[], at: number): boolean {
  const np = chunks[at]?.np
  const vg = chunks[at + 1]?.vg
  if (!np?.quantity || np.head !== null || np.determiner !== null || !vg || vg.passive) return false
  if (gathering.has(vg.lemma)) return true
  const next = chunks[at + 2]
  if (vg.lemma === 'turn') return next?.key === 'out'
  if (vg.lemma.startsWith('join')) return gatherings.has(next?.np?.head ?? '')
  return (
    vg.lemma === 'take' &&
    (next?.key === 'part' || (next?.key === 'to' && /^streets?$/u.test(chunks[at + 3]?.np?.head ?? '')))
  )
}
const gathering = new Set(['march', 'demonstrate', 'rally', 'protest', 'gather', 'attend'])
const gatherings = new Set(['march', 'rally', 'protest', 'demonstration', 'strike', 'vigil', 'procession'])

/** Nothing follows that the figure could count or be a measure of. */
const isClosed = (next: Chunk | undefined): boolean =>
  next === undefined ||
  ['stop', 'comma', 'and', 'prep', 'time', 'sub', 'close', 'rel', 'adverb', 'adjective'].includes(next.kind)
