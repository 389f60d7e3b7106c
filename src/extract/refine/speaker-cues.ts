import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { speechSubject } from './speaker-subject.js'

/** Chunk of who is cited by the words of chunk `at` without a verb of saying, or -1. */
export function citedWithout(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  const { vg } = chunks[at] as Chunk
  if (!vg) return isHearsay(chunks, at) ? at + 2 : -1
  if (vg.infinitive || vg.ing) return -1
  const { lemma } = vg
  if (vg.passive || vg.bare) {
    const by = agentOf(chunks, at)
    if (by >= 0 && stated.has(lemma)) return by
  }
  if (vg.passive) return -1
  if (lemma === 'quote' || lemma === 'cite') return chunks[at + 2]?.key === 'as' ? at + 1 : -1
  if (denying.has(lemma) && isDenying(chunks, at)) return speechSubject(chunks, at)
  const figure = figureAfter(words, chunks, at)
  return figure && correcting.has(lemma) ? speechSubject(chunks, at) : -1
}

const stated: ReadonlySet<string> = new Set(
  'put give report estimate measure list count record say'.split(' '),
)
const denying: ReadonlySet<string> = new Set('deny reject dismiss dispute'.split(' '))
const correcting: ReadonlySet<string> = new Set(
  'lower raise revise reduce cut correct corrected increase upgrade downgrade give measure'.split(' '),
)
const hearsay = /^(?:reports?|statements?|claims?|estimates?|assertions?|rumou?rs?|figures?|announcements?)$/u

/** "Reports by local radio that 96 had died": who is behind them. */
const isHearsay = (chunks: readonly Chunk[], at: number): boolean =>
  hearsay.test(chunks[at]?.key ?? '') &&
  ['by', 'from'].includes(chunks[at + 1]?.key ?? '') &&
  chunks[at + 2]?.np !== undefined &&
  ['that', 'of'].includes(chunks[at + 3]?.key ?? '')

/** "was put at 17 by the ambulance service", "the figure of 50 given by the government". */
function agentOf(chunks: readonly Chunk[], at: number): number {
  for (let i = at + 1; i <= at + 4; i++) {
    const { kind, key, np } = chunks[i] ?? {}
    if (key === 'by') return chunks[i + 1]?.np && !chunks[i + 1]?.np?.quantity ? i + 1 : -1
    if (kind !== 'time' && key !== 'at' && key !== 'as' && key !== 'on' && !np?.quantity) return -1
  }
  return -1
}

/** What is denied is that something is so. */
const isDenying = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.key === 'that' || hearsay.test(chunks[at + 1]?.np?.head ?? '')

/** "lowered its count of 454 cases", "gave its magnitude as 6.1". */
const figureAfter = (words: readonly Word[], chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.vg !== undefined &&
  counts.test(chunks[at + 1]?.np?.head ?? '') &&
  !shaking.test(words[(chunks[at]?.first ?? 0) - 1]?.lower ?? '')
const counts = /^(?:count|toll|tally|figure|number|estimate|total|magnitude|quake|earthquake|tremor)s?$/u
const shaking = /^(?:it|quakes?|earthquakes?|tremors?)$/u
