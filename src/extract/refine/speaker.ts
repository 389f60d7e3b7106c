import { isPersonLike } from '../../lexicon/people.js'
import type { Span } from '../../model/index.js'
import type { Chunk } from '../clause/chunk.js'
import { isSpeechVerb } from '../clause/speech-verb.js'
import { subjectsOf } from '../clause/subject.js'
import type { Word } from '../clause/words.js'

/** Who is cited, and the chunks that say so. */
export interface Citation {
  readonly speaker: string
  /** The speaker's words in the reading text. */
  readonly name: Span
  /** Chunk of the cue: the speech verb, "according to", "by". */
  readonly cue: number
  readonly pronoun: boolean
}

const strong = new Set([
  'say',
  'tell',
  'report',
  'announce',
  'confirm',
  'state',
  'reveal',
  'add',
  'declare',
  'claim',
  'estimate',
  'put',
  'explain',
  'disclose',
  'acknowledge',
  'warn',
  'insist',
  'cite',
  'note',
  'fear',
  'believe',
  'show',
  'suggest',
  'indicate',
  'release',
  'assert',
  'boast',
  'concede',
  'admit',
  'maintain',
  'allege',
  'contend',
])
/** Verbs that cite whoever counts: "listed 63 people", "gave a lower number", "had spoken of 39 dead". */
const counting = new Set(['list', 'give', 'count', 'record', 'speak', 'spoken', 'spoke', 'tally', 'register'])
const countNouns = new Set(['count', 'tally', 'toll', 'estimate', 'report', 'figure', 'statement'])
const speakerPronouns = new Set(['he', 'she', 'they', 'it'])

/** Every citation of a sentence, in order. */
export function citationsOf(words: readonly Word[], chunks: readonly Chunk[], text: string): Citation[] {
  const found: Citation[] = []
  const add = (at: number, cue: number): void => {
    const chunk = chunks[at]
    if (!chunk?.np || (chunk.np.quantity && chunk.np.quantity.high !== 1) || (chunk.key === 'it' && cue < at))
      return
    const pronoun = chunk.np.pronoun
    if (pronoun && !speakerPronouns.has(chunk.key)) return
    const name = phraseSpan(words, chunks, countNouns.has(chunk.key) ? authorOf(chunks, at) : at)
    const speaker = name ? text.slice(name.start, name.end).replace(/\s+/gu, ' ').slice(0, 120) : ''
    if (name && speaker) found.push({ speaker, name, cue, pronoun })
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'prep' && chunk.key === 'according to') add(nextPhrase(chunks, at), at)
    else if (chunk.kind === 'prep' && chunk.key === 'by' && countNouns.has(chunks[at + 1]?.key ?? ''))
      add(at + 1, at)
    else if (chunk.vg && strong.has(chunk.vg.lemma) && isSpeechVerb(chunks, at) && !chunk.vg.infinitive) {
      const subject = speechSubject(chunks, at)
      if (subject >= 0) add(subject, at)
      else if (chunks[at + 1]?.kind === 'np' && isEnding(chunks, at + 2)) add(at + 1, at)
    } else if (chunk.vg && isCounting(chunks, at)) add(speechSubject(chunks, at), at)
  }
  return found
}

const figures = new Set(['number', 'figure', 'toll', 'count', 'total', 'estimate'])

/** An active verb of counting with a figure of people, or a word for one, after it. */
function isCounting(chunks: readonly Chunk[], at: number): boolean {
  const vg = chunks[at]?.vg
  if (!vg || !counting.has(vg.lemma) || vg.passive || vg.infinitive || vg.ing) return false
  const to = chunks[at + 1]?.key === 'of' ? at + 2 : at + 1
  const np = chunks[to]?.np
  if (!np) return false
  if (vg.lemma === 'give') return figures.has(np.head ?? '')
  return np.quantity !== null && (np.head === null || isPersonLike(np.head))
}

/** "the report released Friday by the ministry": a report speaks for who made it. */
function authorOf(chunks: readonly Chunk[], at: number): number {
  for (let i = at + 1; i <= at + 4; i++) {
    if (
      chunks[i]?.kind === 'prep' &&
      ['by', 'from'].includes(chunks[i]?.key ?? '') &&
      chunks[i + 1]?.kind === 'np'
    )
      return i + 1
    if (chunks[i]?.kind === 'stop' || chunks[i]?.kind === 'comma') break
  }
  return at
}

function speechSubject(chunks: readonly Chunk[], at: number): number {
  const before = chunks[at - 1]
  if (before?.kind === 'np' && (!before.np?.quantity || before.np.quantity.high === 1)) {
    if (chunks[at - 2]?.kind === 'prep' && chunks[at - 2]?.key === 'of' && chunks[at - 3]?.kind === 'np')
      return at - 3
    if (chunks[at - 2]?.kind !== 'prep') return at - 1
  }
  const opening = before?.kind === 'np' && !before.np?.quantity && chunks[at - 3] === undefined ? at - 1 : -1
  const subject = subjectsOf(chunks, at).find((index) => !chunks[index]?.np?.quantity) ?? opening
  // "put the area burned at 9,000 and said": what was put is no speaker, but who put it.
  const putting = subject > 0 && chunks[subject - 1]?.vg?.lemma === 'put'
  return putting ? speechSubject(chunks, subject - 1) : subject
}

/** "according to a data-based AFP count": the phrase after the cue, adverbs and quotes aside. */
function nextPhrase(chunks: readonly Chunk[], at: number): number {
  let i = at + 1
  while (chunks[i]?.kind === 'quote' || chunks[i]?.kind === 'adverb') i++
  return i
}

const isEnding = (chunks: readonly Chunk[], at: number): boolean => {
  const kind = chunks[at]?.kind
  return (
    kind === undefined ||
    kind === 'stop' ||
    kind === 'comma' ||
    kind === 'time' ||
    kind === 'prep' ||
    kind === 'quote'
  )
}

/** The phrase with an "of" or "in" phrase after it ("the Ministry of Health in Gaza"), determiner left out. */
function phraseSpan(words: readonly Word[], chunks: readonly Chunk[], at: number): Span | null {
  const chunk = chunks[at] as Chunk
  let last = chunk.last
  if (chunks[at + 1]?.kind === 'prep' && chunks[at + 1]?.key === 'of' && chunks[at + 2]?.kind === 'np')
    last = (chunks[at + 2] as Chunk).last
  const first = chunk.np?.determiner ? chunk.first + 1 : chunk.first
  const from = words[Math.min(first, last)]
  const to = words[last]
  return from && to ? { start: from.start, end: to.end } : null
}

/** The citation that a figure stands under: the nearest cue of its sentence, none across a semicolon. */
export function citationFor(
  chunks: readonly Chunk[],
  at: number,
  citations: readonly Citation[],
): Citation | undefined {
  let best: Citation | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const citation of citations) {
    const [from, to] = citation.cue < at ? [citation.cue, at] : [at, citation.cue]
    let distance = to - from
    for (let i = from; i < to; i++) if (chunks[i]?.kind === 'stop') distance += 100
    if (distance < nearest && distance < 100) {
      nearest = distance
      best = citation
    }
  }
  return best
}
