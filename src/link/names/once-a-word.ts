/** So many different words are remembered; an archive has more, and they seldom come again. */
const mostWords = 20_000

/** What depends on a word alone is asked once for each: names come again and again. */
export function onceAWord<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const own = answer(word)
    if (known.size >= mostWords) known.clear()
    known.set(word, own)
    return own
  }
}
