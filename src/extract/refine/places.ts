import { nationalities } from '../../lexicon/nationalities.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { elementAt } from '../element.js'

export interface PlaceMention {
  readonly chunk: number
  readonly name: string
  readonly preposition: string
}

const placePrepositions = new Set([
  'in',
  'at',
  'near',
  'from',
  'off',
  'across',
  'outside',
  'inside',
  'within',
  'around',
  'on',
  'throughout',
  'into',
  'of',
  'over',
  'to',
])
const calendarWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u

const holding = new Set(['have', 'lose', 'record', 'suffer', 'see', 'register', 'count', 'has', 'had'])

/** "Sweden has 17 confirmed dead": the subject is where the figure holds. */
function isHolder(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (!chunk?.np || chunk.np.pronoun || chunk.np.quantity) return false
  const verb = chunks[at + 1]?.vg ?? (chunks[at + 1]?.kind === 'adverb' ? chunks[at + 2]?.vg : undefined)
  if (verb === undefined || !holding.has(verb.lemma) || elementAt(chunks, at - 1)?.kind === 'prep')
    return false
  return words
    .slice(chunk.first, chunk.last + 1)
    .some((word) => word.pos === 'PROPN' && isCountry(word.text.replace(/['’]s?$/u, '')))
}

/** Proper names after a preposition of place, and countries by their nationality. */
export function placeMentions(
  words: readonly Word[],
  chunks: readonly Chunk[],
  text: string,
): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    const before = elementAt(chunks, at - 1)
    if (isHolder(words, chunks, at)) {
      const first = words[chunk.first]
      const last = words[chunk.last]
      if (first && last)
        found.push({
          chunk: at,
          name: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
          preposition: 'subject',
        })
      continue
    }
    if (
      chunk.kind !== 'np' ||
      chunk.np?.quantity ||
      chunk.np?.pronoun ||
      before?.kind !== 'prep' ||
      !placePrepositions.has(before.key)
    )
      continue
    const head = words[chunk.np?.headWord ?? chunk.last]
    if (!head || !/^\p{Lu}/u.test(head.text) || calendarWord.test(head.lower)) continue
    const first = words[chunk.np?.bodyFirst ?? chunk.first] ?? head
    const name = text
      .slice(first.start, head.end)
      .replace(/['’]s?$/u, '')
      .replace(/\s+/gu, ' ')
    if (name.length < 60) found.push({ chunk: at, name, preposition: before.key })
  }
  return found
}

const isCountry = (name: string): boolean => nationalities.has(name.toLowerCase())
