import { raisingVerbs } from '../../lexicon/function-words.js'
import { measureVerbs } from '../../lexicon/measures.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { isPersonLike, personGroups } from '../../lexicon/people.js'
import { speechVerbs } from '../../lexicon/speech.js'
import type { Chunk } from './chunk.js'
import { skipAdjuncts } from './object.js'

/** A verb whose subject is what it counts, so that no participle of it follows a noun: "two of the three died". */
export const isIntransitive = ({ vg }: Chunk): boolean =>
  vg !== undefined && ['subject', 'either'].includes(measureVerbs.get(vg.lemma)?.counted ?? '')

/** A verb with something after it that it says or does: never a participle of the noun before. */
export const isActive = (chunks: readonly Chunk[], at: number): boolean => {
  const vg = chunks[at]?.vg
  return vg !== undefined && !vg.passive && (speechVerbs.has(vg.lemma) || chunks[at + 1]?.kind === 'np')
}

/** "were rescued": a whole predicate, never a participle of the noun before. */
export const isFinitePassive = ({ vg }: Chunk): boolean => vg?.passive === true && !vg.infinitive

const openers = new Set(['after', 'before', 'as', 'until', 'since', 'while'])

/** "defend the route after 363 die in a crush": the preposition opens a clause of its own. */
export const isOpenedClause = (chunks: readonly Chunk[], at: number, verb: number): boolean => {
  const self = chunks[verb] as Chunk
  return (
    at === verb - 1 &&
    chunks[at]?.np?.quantity != null &&
    openers.has(chunks[at - 1]?.key ?? '') &&
    (isIntransitive(self) || isFinitePassive(self))
  )
}

/** "killed 123 of 149 people infected": the part has its own verb, the participle is of the whole. */
export const isPredicated = (chunks: readonly Chunk[], at: number, self: Chunk): boolean =>
  self.vg?.bare === true &&
  !isIntransitive(self) &&
  (chunks[at - 3]?.vg?.passive === false || isDying(chunks[at + 2]) || hasPredicateAfter(chunks, at + 2))

/** "12 of 19 truckers abducted in May have come home": the clause has its verb after the participle and its phrases. */
function hasPredicateAfter(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const chunk = chunks[i]
    if (chunk?.vg)
      return (
        i > from &&
        !chunk.vg.infinitive &&
        !chunk.vg.ing &&
        (chunk.vg.passive || chunk.vg.perfect || chunk.vg.lemma === 'be')
      )
    if (!chunk || !['prep', 'np', 'time', 'adverb'].includes(chunk.kind)) return false
  }
  return false
}

const isDying = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && isIntransitive(chunk) && chunk.vg?.bare === true

export const complements = new Set(['hostage', 'captive', 'prisoner'])

/** "One person, a man of 24 suspected of selling it, was arrested": the figure before what two commas insert. */
export function beforeInsertion(chunks: readonly Chunk[], at: number, limit: number): number {
  for (let i = at - 2; i > limit; i--) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'stop' || (kind === 'sub' && chunks[i + 1]?.kind !== 'rel')) return -1
    if (kind !== 'comma') continue
    let phrase = i - 1
    while (
      chunks[phrase]?.kind === 'np' &&
      !chunks[phrase]?.np?.quantity &&
      (chunks[phrase - 1]?.kind === 'prep' || chunks[phrase - 1]?.kind === 'and')
    )
      phrase -= 2
    if (chunks[phrase]?.vg && chunks[phrase - 1]?.kind === 'rel' && chunks[phrase - 2]?.np?.quantity)
      phrase -= 2
    const whole = wholeOf(chunks, phrase)
    if (
      chunks[phrase]?.np?.quantity &&
      chunks[i + 1]?.kind !== 'and' &&
      (chunks[i + 1]?.np?.quantity?.kind !== 'number' ||
        areAges(chunks, phrase, at) ||
        areOfThem(chunks, i + 1))
    )
      return whole >= 0 ? whole : phrase
    if (chunks[i + 1]?.key === 'among' && whole >= 0) return whole
    if (chunks[i + 1]?.key === 'with' && chunks[phrase]?.kind === 'np') return phrase
    if (chunks[i + 1]?.kind === 'and') return -1
    const named = chunks[phrase]?.vg?.bare ? phrase - 1 : phrase
    if (chunks[i + 1]?.kind === 'rel' && chunks[named]?.kind === 'np') return named
  }
  return -1
}

/** "30 pupils of 15 nationalities": those who are counted, where what follows their "of" is no people; else -1. */
const wholeOf = (chunks: readonly Chunk[], phrase: number): number =>
  chunks[phrase - 1]?.key === 'of' &&
  chunks[phrase - 2]?.np?.quantity != null &&
  personGroups.has(chunks[phrase - 2]?.np?.head ?? '') &&
  !personGroups.has(chunks[phrase]?.np?.head ?? '')
    ? phrase - 2
    : -1

/** "Ten people, nine of them children aged 9 or younger, were crushed". */
const areOfThem = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.key === 'of' && ['them', 'whom'].includes(chunks[at + 2]?.key ?? '')

/** "two boys, 11 and 13, killed": bare figures between the commas. */
const areAges = (chunks: readonly Chunk[], phrase: number, verb: number): boolean =>
  chunks[phrase]?.np?.head != null &&
  chunks
    .slice(phrase + 1, verb)
    .every(({ kind, np }) => kind === 'comma' || kind === 'and' || (np?.quantity != null && np.head === null))

/** "The army killed 18 rebels and captured seven": the object of the first of two verbs is no subject of the second. */
export function isFirstObject(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const first = chunks[at - 1]?.vg
  return (
    first !== undefined &&
    !first.passive &&
    !speechVerbs.has(first.lemma) &&
    !raisingVerbs.has(first.lemma) &&
    skipAsides(chunks, at + 1) === verb - 1 &&
    chunks[verb - 1]?.kind === 'and' &&
    isOfOneVoice(chunks[verb]?.vg) &&
    chunks[verb + 1]?.kind === 'np'
  )
}

const isOfOneVoice = (vg: Chunk['vg']): boolean =>
  vg !== undefined && (vg.bare || !(vg.passive || vg.ing || vg.infinitive))

/** "at 9:20 a.m. (0520 GMT)": a clock's time and what brackets add, beside other adjuncts. */
function skipAsides(chunks: readonly Chunk[], from: number): number {
  let i = skipAdjuncts(chunks, from)
  if (chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'time') i = skipAdjuncts(chunks, i + 2)
  if (chunks[i]?.kind !== 'open') return i
  const close = chunks.slice(i, i + 6).findIndex(({ kind }) => kind === 'close')
  return close < 0 ? i : skipAdjuncts(chunks, i + close + 1)
}

/** "280 of them for a soldier held in Gaza": the participle is of the one person right before it. */
export function isOfOne(chunks: readonly Chunk[], at: number): boolean {
  const np = chunks[at - 1]?.np
  return (
    np != null &&
    !np.quantity &&
    !np.plural &&
    ['a', 'an', 'the'].includes(np.determiner ?? '') &&
    ['for', 'of', 'with', 'by'].includes(chunks[at - 2]?.key ?? '') &&
    personGroups.has(np.head ?? '') &&
    chunks[at + 1]?.kind !== 'np'
  )
}

/** The bracket that opens what closes here, so that nothing inside it is a subject. */
export function openingOf(chunks: readonly Chunk[], close: number, limit: number): number {
  for (let i = close - 1; i >= limit; i--) if (chunks[i]?.kind === 'open') return i
  return close
}

/** "police said 12 were …": nothing before the preposition could be the subject, so the phrase is not an adjunct. */
export const isOpening = (chunks: readonly Chunk[], prep: number): boolean =>
  (chunks[prep]?.key === 'as' && prep === 0) || isInAll(chunks, prep)

/** "In all 40 people died": their sum, not where; what follows is the subject. */
const isInAll = (chunks: readonly Chunk[], prep: number): boolean => {
  const np = chunks[prep + 1]?.np
  return (
    chunks[prep]?.key === 'in' &&
    ['stop', 'quote', undefined].includes(chunks[prep - 1]?.kind) &&
    np?.determiner === 'all' &&
    np.quantity !== null &&
    (isPersonLike(np.head ?? '') || nationalities.has(np.head ?? ''))
  )
}

/** "in Baghdad and Basra": the second half of a coordination under a preposition. */
export function afterPreposition(chunks: readonly Chunk[], and: number): boolean {
  return chunks[and - 1]?.kind === 'np' && chunks[and - 2]?.kind === 'prep' && !chunks[and + 1]?.np?.quantity
}

/** ", mostly women," between a subject and its verb. */
export const isApposition = (chunks: readonly Chunk[], at: number): boolean => {
  let left = at - 1
  while (chunks[left]?.kind === 'adverb') left--
  let right = at + 1
  while (chunks[right]?.kind === 'prep' && chunks[right + 1]?.kind === 'np') right += 2
  return (
    chunks[left]?.kind === 'comma' &&
    chunks[right]?.kind === 'comma' &&
    left > 0 &&
    chunks[left - 1]?.kind === 'np'
  )
}

/** A bare past form that has its own subject's figure before it and no object: a reduced relative ("12 people trapped inside"). */
export const isReduced = (chunks: readonly Chunk[], at: number): boolean => {
  const next = chunks[at + 1]
  return (
    next === undefined ||
    next.kind === 'prep' ||
    next.kind === 'time' ||
    next.kind === 'comma' ||
    next.kind === 'adverb' ||
    next.kind === 'vg' ||
    next.key === 'underground' ||
    complements.has(next.key)
  )
}

export function hasConjunctionBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (chunks[i]?.kind === 'and') return true
    if (chunks[i]?.kind === 'np' && chunks[i - 1]?.kind !== 'prep' && chunks[i]?.np?.quantity) return false
  }
  return false
}

/** "suspected of having hired the vandals". */
export const isPerfectGerund = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.vg?.perfect === true && chunks[at - 1]?.kind === 'prep'
