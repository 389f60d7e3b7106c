/**
 * Bits of words: a kind of word asks for one with its list or test, and every token carries the bits of its text. The
 * test runs once for each distinct word, so that asking a token is one look at a number instead of a search in a set.
 */
type Test = (lower: string, text: string) => boolean

const listed = new Map<string, number>()
const tests: { readonly mark: number; readonly test: Test }[] = []
const most = 30
let given = 0

/** Marks are to be asked for while modules load. */
function nextMark(): number {
  if (given >= most) throw new Error('No bit is left for another kind of word: share one.')
  return 1 << given++
}

/** A bit for the words of a list, in lower case or as they are written. */
export function markOf(...lists: readonly Iterable<string>[]): number {
  const mark = nextMark()
  for (const list of lists) for (const word of list) listed.set(word, (listed.get(word) ?? 0) | mark)
  return mark
}

/** A bit for the words that pass a test: for what no list says. */
export function markWhere(test: Test): number {
  const mark = nextMark()
  tests.push({ mark, test })
  return mark
}

export function marksOf(text: string, lower: string): number {
  let marks = (listed.get(lower) ?? 0) | (text === lower ? 0 : (listed.get(text) ?? 0))
  for (const { mark, test } of tests) if (test(lower, text)) marks |= mark
  return marks
}
