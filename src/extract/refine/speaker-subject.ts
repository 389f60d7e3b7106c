import type { Chunk } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import type { Word } from '../clause/words.js'
import { isTeller } from './speaker-teller.js'

const isNamed = (chunk: Chunk | undefined): boolean =>
  chunk?.np !== undefined && (!chunk.np.quantity || chunk.np.quantity.high === 1)

/** Verbs of speaking that do something else to people as well: those who took and released them say nothing. */
const actions: ReadonlySet<string> = new Set(['claim', 'release', 'issue', 'put', 'count'])

/** The phrase that says what the verb in chunk `at` reports, or -1. */
export function speechSubject(chunks: readonly Chunk[], at: number): number {
  const before = chunks[at - 1]
  if (before?.kind === 'comma') {
    const outside = beforeAside(chunks, at - 1)
    if (outside >= 0) return outside
  }
  const says = !actions.has(chunks[at]?.vg?.lemma ?? '')
  if ((before?.kind === 'and' && says) || (before?.kind === 'comma' && chunks[at]?.vg?.ing)) {
    const verb = verbBefore(chunks, at)
    if (verb > 0) return speechSubject(chunks, verb)
  }
  if (before?.kind === 'np' && isNamed(before)) {
    const whole = wholePhrase(chunks, at - 1)
    if (whole >= 0) return whole
  }
  const opening = before?.kind === 'np' && !before.np?.quantity && chunks[at - 3] === undefined ? at - 1 : -1
  return subjectsOf(chunks, at).find((index) => !chunks[index]?.np?.quantity) ?? opening
}

/** "A spokesman for the ministry of health said": the phrase from which the others hang; -1 where a preposition opens it. */
function wholePhrase(chunks: readonly Chunk[], last: number): number {
  let at = last
  while (chunks[at - 1]?.kind === 'prep' && chunks[at - 1]?.key !== 'than') {
    if (!isNamed(chunks[at - 2]) || chunks[at - 2]?.np?.pronoun) return -1
    at -= 2
  }
  return chunks[at - 1]?.kind === 'rel' ? -1 : at
}

/**
 * "The governor, Rahim Azadi, told", "the director, who flew in on Monday, said": the phrase before an aside that
 * `close` ends, or -1.
 */
function beforeAside(chunks: readonly Chunk[], close: number): number {
  // "Who spoke anonymously because he feared for his job": a reason has a verb of its own.
  let isReasoned = false
  let tellsMore = false
  for (let i = close - 1; i > Math.max(0, close - longestAside); i--) {
    const { kind, vg } = chunks[i] as Chunk
    if (kind === 'stop' || kind === 'quote') return -1
    if (kind === 'sub') {
      isReasoned = true
      tellsMore = false
      continue
    }
    if (vg && !vg.ing && !vg.passive && !vg.infinitive && chunks[i - 1]?.kind !== 'rel') tellsMore = true
    if (kind !== 'comma') continue
    if (tellsMore || (isReasoned && chunks[i + 1]?.kind !== 'rel' && !chunks[i + 1]?.vg?.ing)) return -1
    const isAge = chunks[i + 1]?.np?.quantity && i + 2 === close
    const opens = chunks[i + 1]?.np?.quantity && !isAge
    if (opens || chunks[i + 1]?.kind === 'and' || !isNamed(chunks[i - 1])) return -1
    const whole = wholePhrase(chunks, i - 1)
    const outer = chunks[whole - 1]
    if (whole < 0 || outer?.vg || outer?.kind === 'np') return -1
    return outer?.kind === 'comma' && isAge ? Math.max(beforeAside(chunks, i), whole) : whole
  }
  return -1
}

const longestAside = 20

/**
 * "The head called it a rumor and said": the verb before a conjunction of the same subject, in its own tense ("said they
 * had lost nine and rejected"); a participle has none.
 */
function verbBefore(chunks: readonly Chunk[], at: number): number {
  const isPast = chunks[at]?.vg?.bare === true
  for (let i = at - 2; i > Math.max(0, at - 15); i--) {
    const { kind, vg } = chunks[i] as Chunk
    if (kind === 'stop' || kind === 'rel' || kind === 'sub' || kind === 'quote') return -1
    if (!vg || vg.ing || vg.infinitive || (isPast && vg.perfect)) continue
    if (!isParticiple(chunks, i)) return vg.passive ? -1 : i
  }
  return -1
}

/** "put the area burned at 9,000", "lowered the number of people killed to 19": it belongs to the object of another verb. */
function isParticiple(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1
  while (chunks[before]?.kind === 'np' || chunks[before]?.kind === 'prep') before--
  return before < at - 1 && chunks[before]?.vg !== undefined
}

/** "…," said Awa Diarra, a receptionist: the phrase after the verb, or -1. */
export function invertedSpeaker(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  const before = chunks[at - 1]?.kind
  const after = chunks[at + 1]
  const lemma = chunks[at]?.vg?.lemma ?? ''
  if (!inverting.has(lemma) || !after || !isNamed(after) || tolls.test(after.np?.head ?? '')) return -1
  if (lemma !== 'say' && !isTeller(words, after)) return -1
  if (before !== 'comma' && before !== 'quote') return isAlone(chunks, at) ? at + 1 : -1
  return isEnding(chunks, at + 2) && !isSaidOf(chunks, at + 2) && !isOfAside(words, chunks, at) ? at + 1 : -1
}

const inverting: ReadonlySet<string> = new Set(
  'say report announce confirm state declare add explain warn claim note insist acknowledge admit concede'.split(
    ' ',
  ),
)

/** Nobody: what is said of them follows. */
const tolls = /^(?:toll|number|total|count|tally|figure|death|magnitude|cause)$/u

/** No subject stands before the verb. */
const isAlone = (chunks: readonly Chunk[], at: number): boolean =>
  isEnding(chunks, at + 2) && speechSubject(chunks, at) < 0

/** "said the toll in Gaza had risen": a clause, whose subject is no speaker. */
function isSaidOf(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < Math.min(chunks.length, from + 6); i++) {
    const { kind, vg } = chunks[i] as Chunk
    if (kind === 'comma' || kind === 'stop' || kind === 'quote' || kind === 'rel' || kind === 'sub')
      return false
    if (vg && !vg.ing) return !vg.infinitive
  }
  return false
}

/** "Col. Sanogo, a spokesman, said the number of dead …": somebody is named before the aside. */
const isOfAside = (words: readonly Word[], chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'comma' &&
  beforeAside(chunks, at - 1) >= 0 &&
  !/^\p{Lu}/u.test(words[chunks[at + 1]?.first ?? 0]?.text ?? '')

const ends: ReadonlySet<Chunk['kind']> = new Set(['stop', 'comma', 'time', 'prep', 'quote', 'rel'])
const isEnding = (chunks: readonly Chunk[], at: number): boolean => {
  const kind = chunks[at]?.kind
  return kind === undefined || ends.has(kind)
}
