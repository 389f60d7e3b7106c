import { distance } from 'fastest-levenshtein'
import { byCodeUnit } from '../model/index.js'

/** The nearest of the known words, or null where none is near: a third of the letters may differ, two at least. */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.slice(0, 200).toLowerCase()
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(typed, candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || byCodeUnit(a.candidate, b.candidate))
  const best = ranked[0]
  if (best && best.far <= Math.max(2, Math.floor(best.candidate.length / 3))) return best.candidate
  const starting = known.filter((candidate) => typed.length > 1 && candidate.toLowerCase().startsWith(typed))
  return [...starting].sort(byCodeUnit)[0] ?? null
}

/** " Did you mean X?" or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const guess = nearest(word, known)
  return guess === null ? '' : ` Did you mean ${guess}?`
}
