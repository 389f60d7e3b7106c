/**
 * Bits of words: a kind of word asks for one with its test, and every token carries the bits of its text. The test runs
 * once for each distinct word, so that asking a token is one look at a number instead of a search in a set.
 */
type Test = (lower: string, text: string) => boolean

const tests: Test[] = []
const most = 30

/** A bit for the words that pass the test; to be asked for while modules load. */
export function markWhere(test: Test): number {
  if (tests.length >= most) throw new Error('No bit is left for another kind of word: share one.')
  return 1 << (tests.push(test) - 1)
}

export function marksOf(text: string, lower: string): number {
  let marks = 0
  for (let at = 0; at < tests.length; at++) if (tests[at]?.(lower, text)) marks |= 1 << at
  return marks
}
