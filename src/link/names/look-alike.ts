import { distance } from 'fastest-levenshtein'

const SHORTEST = 6
const LONGEST = 40

/** Words that differ in one letter, or in the order of two neighbours, and long enough for that to be a slip. */
export function isLookAlike(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST || Math.max(a.length, b.length) > LONGEST)
    return false
  if (a.startsWith(b) || b.startsWith(a)) return false // "Marzouki", "Ivanova", "Kennedys" are names of their own.
  return distance(a, b) === 1 || isTransposed(a, b)
}

function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Words within one letter of each other share a key: the word itself, or the word without one letter. */
function keysOf(word: string): string[] {
  const short = word.slice(0, LONGEST)
  return [short, ...[...short].map((_, at) => short.slice(0, at) + short.slice(at + 1))]
}

/** Finds a word's look-alikes among many without comparing each with each. */
export function lookAlikesIn(words: Iterable<string>): (word: string) => string[] {
  const byKey = new Map<string, Set<string>>()
  for (const word of words)
    for (const key of keysOf(word)) byKey.set(key, (byKey.get(key) ?? new Set()).add(word))
  return (word) => {
    const near = new Set(keysOf(word).flatMap((key) => [...(byKey.get(key) ?? [])]))
    return [...near].filter((other) => isLookAlike(word, other)).sort()
  }
}
