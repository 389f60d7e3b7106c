import { changingVerb, correctingVerb, figureNoun, sayingNoun } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { speechSubject } from './speaker-subject.js'
import { isBody, isTeller } from './speaker-teller.js'

/** Who is cited without a verb of saying, and the chunks, both included, whose figures are theirs. */
export interface Cited {
  readonly by: number
  readonly reach: readonly [number, number]
}

/** Who is cited by the words of chunk `at` without a verb of saying. */
export function citedWithout(words: readonly Word[], chunks: readonly Chunk[], at: number): Cited | null {
  const cited = (by: number, from = at): Cited | null => {
    const chunk = chunks[by]
    if (!chunk || !(chunk.np?.pronoun || isTeller(words, chunk))) return null
    return {
      by,
      reach: [from, from < at ? by : clauseEnd(chunks, chunks[at + 2]?.key === 'as' ? at + 3 : at)],
    }
  }
  const { vg } = chunks[at] as Chunk
  if (!vg) return isHearsay(chunks, at) ? cited(at + 2) : null
  if (vg.infinitive || vg.ing) return null
  const { lemma } = vg
  if (stated.has(lemma) && (vg.passive || vg.bare)) {
    const by = attributed(chunks, at)
    if (by >= 0) return cited(by, clauseStart(chunks, at))
  }
  if (vg.passive) return null
  if (lemma === 'quote' || lemma === 'cite') return isQuoting(chunks, at) ? cited(at + 1) : null
  if (denying.has(lemma) && isDenying(chunks, at)) return cited(speechSubject(chunks, at))
  if (!isStating(lemma) || !isFigureAfter(words, chunks, at)) return null
  const by = speechSubject(chunks, at)
  return chunks[by]?.key === 'it' ? null : cited(by)
}

const stated: ReadonlySet<string> = new Set(
  'put give report estimate measure list count record say'.split(' '),
)
const denying: ReadonlySet<string> = new Set('deny reject dismiss dispute'.split(' '))
const isStating = (lemma: string): boolean =>
  lemma === 'give' || lemma === 'measure' || correctingVerb.test(lemma) || changingVerb.test(lemma)
const isSaying = (chunk: Chunk | undefined): boolean =>
  sayingNoun.test(chunk?.key ?? '') || /^(?:estimate|figure)s?$/u.test(chunk?.key ?? '')

/** "quoted a lawmaker as saying". */
const isQuoting = (chunks: readonly Chunk[], at: number): boolean => chunks[at + 2]?.key === 'as'

/** "Reports by local radio that 96 had died": who is behind them, unless somebody denies them. */
const isHearsay = (chunks: readonly Chunk[], at: number): boolean =>
  isSaying(chunks[at]) &&
  ['by', 'from'].includes(chunks[at + 1]?.key ?? '') &&
  isBody(chunks[at + 2]) &&
  ['that', 'of'].includes(chunks[at + 3]?.key ?? '') &&
  !chunks.slice(Math.max(0, at - 4), at).some(({ vg }) => denying.has(vg?.lemma ?? ''))

/** "was put at 17 by the ambulance service", "the figure of 50 given by the government". */
function attributed(chunks: readonly Chunk[], at: number): number {
  for (let i = at + 1; i <= at + 4; i++) {
    const { kind, key, np } = chunks[i] ?? {}
    if (key === 'by') return chunks[i + 1]?.np && !chunks[i + 1]?.np?.quantity ? i + 1 : -1
    if (kind !== 'time' && key !== 'at' && key !== 'as' && key !== 'on' && !np?.quantity) return -1
  }
  return -1
}

/** "denied that 12 had died", "denied reports of 12 deaths", "denied claims by the rebels that 12 had died". */
function isDenying(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1
  if (isSaying(chunks[next])) {
    next++
    if (['by', 'from'].includes(chunks[next]?.key ?? '') && chunks[next + 1]?.np) next += 2
    if (chunks[next]?.key === 'of') return chunks[next + 1]?.np?.quantity != null
  }
  return chunks[next]?.key === 'that'
}

/** "lowered its count of 454 cases", "gave its magnitude as 6.1". */
const isFigureAfter = (words: readonly Word[], chunks: readonly Chunk[], at: number): boolean => {
  const head = chunks[at + 1]?.np?.head ?? ''
  return (
    (figureNoun.test(head) || shaking.test(head)) &&
    !shaking.test(words[(chunks[at]?.first ?? 0) - 1]?.lower ?? '')
  )
}
const shaking = /^(?:quakes?|earthquakes?|tremors?)$/u

const bounds: ReadonlySet<Chunk['kind']> = new Set(['stop', 'comma', 'sub', 'quote', 'dash'])

function clauseStart(chunks: readonly Chunk[], at: number): number {
  let from = at
  while (from > 0 && !bounds.has((chunks[from - 1] as Chunk).kind)) from--
  return from
}

function clauseEnd(chunks: readonly Chunk[], at: number): number {
  let to = at
  while (to + 1 < chunks.length && !bounds.has((chunks[to + 1] as Chunk).kind)) to++
  return to
}
