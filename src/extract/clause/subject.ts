import { raisingVerbs } from '../../lexicon/function-words.js'
import { measureVerbs } from '../../lexicon/measures.js'
import { personGroups } from '../../lexicon/people.js'
import { speechVerbs } from '../../lexicon/speech.js'
import { antecedentOf, isEvery, isOfCollective, isPartitive } from './antecedent.js'
import type { Chunk } from './chunk.js'

const reach = 40

/** Verbs whose object does what the infinitive says: "forcing 2,100 residents to flee". */
const controls = new Set([
  'force',
  'forcing',
  'order',
  'urge',
  'ask',
  'tell',
  'allow',
  'cause',
  'compel',
  'send',
  'leave',
  'help',
])

/** A verb whose subject is what it counts, so that no participle of it follows a noun: "two of the three died". */
const isIntransitive = ({ vg }: Chunk): boolean =>
  vg !== undefined && ['subject', 'either'].includes(measureVerbs.get(vg.lemma)?.counted ?? '')

/** A verb with something after it that it says or does: never a participle of the noun before. */
const isActive = (chunks: readonly Chunk[], at: number): boolean => {
  const vg = chunks[at]?.vg
  return vg !== undefined && !vg.passive && (speechVerbs.has(vg.lemma) || chunks[at + 1]?.kind === 'np')
}

const complements = new Set(['hostage', 'captive', 'prisoner'])

/** Indices of the noun phrases that are the subject of the verb group or state at `at`, nearest first; coordinated ones included. */
export function subjectsOf(chunks: readonly Chunk[], at: number): number[] {
  const head = subjectHead(chunks, at)
  if (head < 0) return []
  const alone = chunks[at]?.vg?.bare === true && chunks[head]?.np?.head === null
  return alone ? [head] : [head, ...coordinatedLeft(chunks, head)]
}

function subjectHead(chunks: readonly Chunk[], at: number): number {
  const limit = Math.max(0, at - reach)
  const self = chunks[at] as Chunk
  const reduced = self.kind === 'state' || self.vg?.bare === true
  if (self.vg?.infinitive) {
    let i = at - 1
    while (chunks[i]?.kind === 'np' && chunks[i - 1]?.kind === 'prep') i -= 2
    if (chunks[i]?.np?.quantity && controls.has(chunks[i - 1]?.vg?.lemma ?? '')) return i
    if (chunks[at - 1]?.np?.quantity) return at - 1
  }
  if (chunks[at - 1]?.kind === 'rel') {
    const antecedent = antecedentOf(chunks, at - 1)
    if (antecedent >= 0) return antecedent
  }
  if (self.kind === 'state' && chunks[at - 1]?.key === 'those') return at - 1
  if (self.vg?.ing && chunks[at - 1]?.np?.quantity && controls.has(chunks[at - 2]?.vg?.lemma ?? ''))
    return at - 1
  if (self.vg?.bare && isOfOne(chunks, at)) return -1
  let direct = reduced
  const outside = chunks[at - 1]?.kind === 'comma' ? beforeInsertion(chunks, at, limit) : -1
  if (outside >= 0) return outside
  let commas = 0
  for (let i = at - 1; i >= limit; i--) {
    const chunk = chunks[i] as Chunk
    switch (chunk.kind) {
      case 'np': {
        const before = chunks[i - 1]
        if ((isIntransitive(self) || isActive(chunks, at)) && before?.vg && chunks[i - 2]?.kind === 'rel') {
          i -= 2
          continue
        }
        if (direct && chunk.np?.quantity)
          return (isIntransitive(self) || isOfCollective(chunks, i)) && isPartitive(chunks, i) ? i - 2 : i
        if (complements.has(chunk.key) && before?.vg) continue
        direct = false
        if (before?.vg && self.vg?.infinitive && chunk.np?.quantity && controls.has(before.vg.lemma)) return i
        if (before?.vg && (before.vg.ing || before.vg.infinitive) && !speechVerbs.has(before.vg.lemma)) {
          i--
          continue
        }
        if (self.vg && isFirstObject(chunks, i, at)) {
          i--
          continue
        }
        if (before?.kind === 'prep' && !isOpening(chunks, i - 1)) {
          i--
          continue
        }
        if (before?.kind === 'time' && chunks[i - 2]?.kind === 'prep') {
          i -= 2
          continue
        }
        if (before?.kind === 'and' && afterPreposition(chunks, i - 1)) continue
        if (isApposition(chunks, i)) continue
        if (before?.np?.pronoun && chunks[i - 2]?.key === 'of' && chunks[i - 3]?.np) {
          i -= 3
          continue
        }
        return isEvery(chunks, i) ? i + 2 : i
      }
      case 'vg': {
        const { vg } = chunk
        if (!vg) return -1
        direct &&= raisingVerbs.has(vg.lemma) && (vg.bare || vg.infinitive)
        const before = chunks[i - 1]
        if (before?.kind === 'rel') {
          i--
          if (chunks[i - 1]?.np?.quantity) return isPartitive(chunks, i - 1) ? i - 3 : i - 1
          continue
        }
        if (raisingVerbs.has(vg.lemma) && (vg.passive || vg.infinitive || vg.bare)) continue
        if (
          chunks[i + 1]?.kind === 'and' ||
          (chunks[i + 1]?.kind === 'adverb' && chunks[i + 2]?.kind === 'and')
        )
          continue
        if (vg.ing || vg.infinitive || (vg.bare && isReduced(chunks, i))) continue
        if (['be', 'remain', 'feel', 'have'].includes(vg.lemma)) continue
        if (hasConjunctionBetween(chunks, i, at)) continue
        return -1
      }
      case 'adverb':
      case 'other':
      case 'time':
        continue
      case 'close':
        i = openingOf(chunks, i, limit)
        continue
      case 'comma':
        if (++commas > 3) return -1
        continue
      case 'stop':
      case 'sub':
        return -1
      default:
        direct = false
        continue
    }
  }
  return -1
}

/** "One person, a man of 24 suspected of selling it, was arrested": the figure before what two commas insert. */
function beforeInsertion(chunks: readonly Chunk[], at: number, limit: number): number {
  for (let i = at - 2; i > limit; i--) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'stop' || kind === 'sub') return -1
    if (kind !== 'comma') continue
    let phrase = i - 1
    while (
      chunks[phrase]?.kind === 'np' &&
      !chunks[phrase]?.np?.quantity &&
      (chunks[phrase - 1]?.kind === 'prep' || chunks[phrase - 1]?.kind === 'and')
    )
      phrase -= 2
    if (chunks[phrase]?.np?.quantity && chunks[i + 1]?.kind !== 'and' && !chunks[i + 1]?.np?.quantity)
      return phrase
    if (chunks[i + 1]?.key === 'with' && chunks[phrase]?.kind === 'np') return phrase
    if (chunks[i + 1]?.kind === 'and') return -1
  }
  return -1
}

/** "The army killed 18 rebels and captured seven": the object of the first of two verbs is no subject of the second. */
function isFirstObject(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const first = chunks[at - 1]?.vg
  return (
    first !== undefined &&
    !first.passive &&
    !speechVerbs.has(first.lemma) &&
    !raisingVerbs.has(first.lemma) &&
    chunks[at + 1]?.kind === 'and' &&
    at + 2 === verb &&
    chunks[verb]?.vg?.bare === true &&
    chunks[verb + 1]?.kind === 'np'
  )
}

/** "280 of them for a soldier held in Gaza": the participle is of the one person right before it. */
function isOfOne(chunks: readonly Chunk[], at: number): boolean {
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
function openingOf(chunks: readonly Chunk[], close: number, limit: number): number {
  for (let i = close - 1; i >= limit; i--) if (chunks[i]?.kind === 'open') return i
  return close
}

/** "police said 12 were …": nothing before the preposition could be the subject, so the phrase is not an adjunct. */
const isOpening = (chunks: readonly Chunk[], prep: number): boolean =>
  chunks[prep]?.key === 'as' && prep === 0

/** "in Baghdad and Basra": the second half of a coordination under a preposition. */
function afterPreposition(chunks: readonly Chunk[], and: number): boolean {
  return chunks[and - 1]?.kind === 'np' && chunks[and - 2]?.kind === 'prep' && !chunks[and + 1]?.np?.quantity
}

/** ", mostly women," between a subject and its verb. */
const isApposition = (chunks: readonly Chunk[], at: number): boolean => {
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
const isReduced = (chunks: readonly Chunk[], at: number): boolean => {
  const next = chunks[at + 1]
  return (
    next === undefined ||
    next.kind === 'prep' ||
    next.kind === 'time' ||
    next.kind === 'comma' ||
    next.kind === 'adverb' ||
    next.kind === 'vg' ||
    complements.has(next.key)
  )
}

function hasConjunctionBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (chunks[i]?.kind === 'and') return true
    if (chunks[i]?.kind === 'np' && chunks[i - 1]?.kind !== 'prep' && chunks[i]?.np?.quantity) return false
  }
  return false
}

function coordinatedLeft(chunks: readonly Chunk[], head: number): number[] {
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
    let target = i
    while (target > 1 && chunks[target]?.kind === 'np' && chunks[target - 1]?.kind === 'prep') target -= 2
    if (chunks[target]?.kind === 'vg' && chunks[target]?.vg?.bare && chunks[target - 1]?.kind === 'np') break
    const phrase = chunks[target]
    if (phrase?.kind !== 'np' || !phrase.np?.quantity || chunks[target - 1]?.kind === 'prep') break
    found.push(target)
    at = target
  }
  return found
}
