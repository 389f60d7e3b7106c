import { isPersonLike } from '../../lexicon/people.js'
import type { Span } from '../../model/index.js'
import type { Chunk } from '../clause/chunk.js'
import { isSpeechVerb } from '../clause/speech-verb.js'
import type { Word } from '../clause/words.js'
import { citedWithout } from './speaker-cues.js'
import { speakerName } from './speaker-name.js'
import { isGoingOn } from './speaker-onward.js'
import { invertedSpeaker, speechSubject } from './speaker-subject.js'

/** Who is cited, and the chunks that say so. */
export interface Citation {
  readonly speaker: string
  /** The speaker's words in the reading text. */
  readonly name: Span
  /** Chunk of the cue: the speech verb, "according to", "by". */
  readonly cue: number
  readonly pronoun: boolean
  /** What is said follows, in a clause of its own: nothing before the speaker is said by them. */
  readonly onward: boolean
  /** Where nobody is quoted, of who denies, corrects or is behind a report: the chunks, both included, outside of which nothing is theirs. */
  readonly reach: readonly [number, number] | undefined
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
  const add = (at: number, cue: number, onward = false, reach?: readonly [number, number]): void => {
    const chunk = chunks[at]
    if (!chunk?.np || (chunk.np.quantity && chunk.np.quantity.high !== 1) || (chunk.key === 'it' && cue < at))
      return
    const pronoun = chunk.np.pronoun
    if (pronoun && !speakerPronouns.has(chunk.key)) return
    const name = speakerName(words, chunks, countNouns.has(chunk.key) ? authorOf(chunks, at) : at)
    const speaker = name ? text.slice(name.start, name.end).replace(/\s+/gu, ' ').slice(0, 120) : ''
    if (name && speaker) found.push({ speaker, name, cue, pronoun, onward, reach })
  }
  for (let at = 0; at < chunks.length; at++) {
    const { kind, key, vg } = chunks[at] as Chunk
    if (kind === 'prep' && key === 'according to') add(nextPhrase(chunks, at), at)
    else if (kind === 'prep' && key === 'by' && countNouns.has(chunks[at + 1]?.key ?? '')) add(at + 1, at)
    else if (
      vg &&
      strong.has(vg.lemma) &&
      isSpeechVerb(chunks, at) &&
      !vg.infinitive &&
      !isPutting(chunks, at)
    ) {
      const after = invertedSpeaker(words, chunks, at)
      const subject = after >= 0 ? -1 : speechSubject(chunks, at)
      if (after >= 0) add(after, at)
      else if (subject >= 0) add(subject, at, isGoingOn(chunks, at, subject))
    } else if (vg && isCounting(chunks, at)) add(speechSubject(chunks, at), at)
    else if (kind === 'np' || vg) {
      const cited = citedWithout(words, chunks, at)
      if (cited) add(cited.by, at, false, cited.reach)
    }
  }
  return found
}

/** "Put 167 in hospital": nothing is said, as no figure is put at anything. */
const isPutting = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.vg?.lemma === 'put' && !chunks.slice(at + 1, at + 10).some(({ key }) => key === 'at')

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

/** "according to a data-based AFP count": the phrase after the cue, adverbs and quotes aside. */
function nextPhrase(chunks: readonly Chunk[], at: number): number {
  let i = at + 1
  while (chunks[i]?.kind === 'quote' || chunks[i]?.kind === 'adverb') i++
  return i
}

/** The citation that a figure stands under: the nearest cue of its sentence, none across a semicolon. */
export function citationFor(
  chunks: readonly Chunk[],
  at: number,
  citations: readonly Citation[],
): Citation | undefined {
  return (
    nearest(
      chunks,
      at,
      citations.filter(({ reach }) => !reach),
    ) ?? nearest(chunks, at, citations)
  )
}

function nearest(chunks: readonly Chunk[], at: number, citations: readonly Citation[]): Citation | undefined {
  let best: Citation | undefined
  let least = 100
  for (const citation of citations) {
    if (citation.onward && at < citation.cue) continue
    if (citation.reach && (at < citation.reach[0] || at > citation.reach[1])) continue
    const [from, to] = citation.cue < at ? [citation.cue, at] : [at, citation.cue]
    let distance = to - from
    for (let i = from; i < to; i++) if (chunks[i]?.kind === 'stop') distance += 100
    if (distance < least) {
      least = distance
      best = citation
    }
  }
  return best
}
