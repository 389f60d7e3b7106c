import { diffWords } from 'diff'
import type { Span } from '../../../model/index.js'

/** Longer sentences are not compared: it would take too long, and nobody reads them word by word. */
const longest = 1200
/** Under this share of common words, two sentences are worded differently throughout and nothing stands out. */
const leastCommon = 0.4

/** Which words of two sentences the other does not have; empty where they have too little in common. */
export function differingWords(a: string, b: string): readonly [readonly Span[], readonly Span[]] {
  if (a.length > longest || b.length > longest) return [[], []]
  const left: Span[] = []
  const right: Span[] = []
  let [atLeft, atRight, common] = [0, 0, 0]
  for (const { value, added, removed } of diffWords(a, b)) {
    if (added) right.push(...wordsIn(value, atRight))
    if (removed) left.push(...wordsIn(value, atLeft))
    if (!added && !removed) common += value.length
    if (!added) atLeft += value.length
    if (!removed) atRight += value.length
  }
  const isAlike = common / Math.max(1, a.length, b.length) >= leastCommon
  return isAlike ? [left, right] : [[], []]
}

/** The pieces of a run that hold letters or figures, without the space around them. */
function wordsIn(text: string, from: number): readonly Span[] {
  const start = text.search(/[\p{L}\p{N}]/u)
  if (start < 0) return []
  return [{ start: from + start, end: from + text.trimEnd().length }]
}

/** The sentence of a block that holds an offset. */
export function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - longest)
  const near = text.slice(from, offset + longest)
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(near)
  const found = segments.containing(Math.min(offset - from, Math.max(0, near.length - 1)))
  if (!found) return { start: 0, end: text.length }
  const start = from + found.index
  return { start, end: start + found.segment.trimEnd().length }
}
