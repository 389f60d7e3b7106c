import { auxiliaries, beForms, prepositions, relatives, subordinators } from '../../lexicon/function-words.js'
import { measureAdjectives } from '../../lexicon/measures.js'
import { elementAt } from '../element.js'
import { markOf } from '../marks.js'
import { type Chunk, type ChunkKind, toChunk } from './chunk.js'
import { nounPhraseAt } from './noun-phrase.js'
import { isFloating, states, verbGroupAt } from './verb-group.js'
import { nominal } from './word-class.js'
import type { Word } from './words.js'

const marks: Readonly<Record<string, ChunkKind>> = {
  ',': 'comma',
  ';': 'stop',
  ':': 'stop',
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  _: 'dash',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '•': 'stop',
  '…': 'stop',
  '|': 'stop',
  '/': 'and',
  '&': 'and',
}
/** The sentence as chunks, left to right, one pass. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < words.length; ) {
    const chunk = chunkAt(words, at)
    chunks.push(chunk)
    at = chunk.last + 1
  }
  return chunks
}

/** Words that `chunkAt` knows by their letters. */
const functional = markOf(
  'and or plus on at aboard according all both each'.split(' '),
  states,
  relatives,
  subordinators,
  prepositions,
)

const single = (kind: ChunkKind, at: number, key: string): Chunk => toChunk(kind, at, at, key)

function chunkAt(words: readonly Word[], at: number): Chunk {
  const word = words[at] as Word
  const { lower } = word
  if (word.time) return single('time', at, lower)
  if (word.quantity) return nounPhraseAt(words, at) ?? single('other', at, lower)
  if (word.text === '-' && words[at + 1]?.text === '-' && words[at + 1]?.start === word.end)
    return toChunk('dash', at, at + 1, '-')
  if (word.pos === 'PUNCT')
    return single(
      lower === '.' && isOfAbbreviation(words, at) ? 'other' : (marks[lower] ?? 'other'),
      at,
      lower,
    )
  if ((word.marks & functional) === 0)
    return verbGroupAt(words, at) ?? (word.pos === 'ADP' ? single('prep', at, lower) : phraseAt(words, at))
  if (lower === 'and' || lower === 'or' || lower === 'plus') return single('and', at, lower)
  if (lower === 'on' && words[at + 1]?.lower === 'board') return aboard(words, at, at + 1)
  if (lower === 'aboard') return aboard(words, at, at)
  if (states.has(lower) && !startsNounAfterState(words, at))
    return toChunk('state', at, at, lower, undefined, undefined, measureAdjectives.get(lower))
  if (isFloating(words, at)) return single('adverb', at, lower)
  if (lower === 'at' && words[at + 1]?.lower === 'once') return toChunk('adverb', at, at + 1, 'once')
  const group = verbGroupAt(words, at)
  if (group) return group
  if (relatives.has(lower)) return single('rel', at, lower)
  if (lower === 'according' && words[at + 1]?.lower === 'to')
    return toChunk('prep', at, at + 1, 'according to')
  if (subordinators.has(lower) && !(prepositions.has(lower) && startsPhrase(words, at + 1)))
    return single('sub', at, lower)
  if (prepositions.has(lower) || word.pos === 'ADP') return single('prep', at, lower)
  return phraseAt(words, at)
}

/** "the No. 30 bus", "the Huayuan Mining Co. and": a dot that ends no sentence, since the sentence goes on with a figure or a small letter. */
const isOfAbbreviation = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.lower === 'no' && (words[at + 1]?.quantity != null || words[at + 1]?.pos === 'NUM')) ||
  (/^\p{Lu}\p{L}*$/u.test(words[at - 1]?.text ?? '') &&
    words[at - 1]?.end === words[at]?.start &&
    /^\p{Ll}/u.test(words[at + 1]?.text ?? ''))

/** What a word begins that is no function word and no verb. */
function phraseAt(words: readonly Word[], at: number): Chunk {
  const word = words[at] as Word
  const { lower } = word
  if (isFloatingAdverb(words, at)) return single('adverb', at, lower)
  if (lower === 'next' && words[at + 1]?.lower === 'door') return toChunk('adverb', at, at + 1, 'door')
  const phrase = nounPhraseAt(words, at)
  if (phrase) return phrase
  if (word.pos === 'ADV' || word.pos === 'PART') return single('adverb', at, lower)
  if (word.pos === 'ADJ') return single('adjective', at, lower)
  return single('other', at, lower)
}

/** "two each in Ohio and Iowa", "59 others there were missing", "are all dead": words that the tagger takes for pronouns. */
function isFloatingAdverb(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word
  const previous = elementAt(words, at - 1)
  const next = words[at + 1]
  if (lower === 'all' || lower === 'both')
    return beForms.has(previous?.lower ?? '') && states.has(next?.lower ?? '')
  if (lower === 'each' || lower === 'apiece') return previous?.quantity != null && next?.lower !== 'of'
  return (
    lower === 'there' &&
    previous !== undefined &&
    (previous.pos === 'VERB'
      ? !auxiliaries.has(next?.lower ?? '')
      : previous.quantity !== null || nominal(previous))
  )
}

/** "on board" before a vehicle is a preposition; alone it says it of the people before it. */
function aboard(words: readonly Word[], first: number, last: number): Chunk {
  const next = words[last + 1]
  const vehicle = next && !next.time && !next.quantity && ['DET', 'NOUN', 'PROPN', 'ADJ'].includes(next.pos)
  return vehicle
    ? toChunk('prep', first, last, 'aboard')
    : toChunk('state', first, last, 'aboard', undefined, undefined, 'aboard')
}

/** "after" and "before" are prepositions before a noun phrase that has no verb of its own soon after. */
function startsPhrase(words: readonly Word[], at: number): boolean {
  if (words[at]?.time) return true
  const reach = words[at]?.quantity ? 12 : 6
  for (let i = at; i < Math.min(words.length, at + reach); i++) {
    const word = words[i] as Word
    if (word.pos === 'PUNCT') return true
    if (word.pos === 'AUX' || (word.pos === 'VERB' && i > at)) return false
  }
  return true
}

const startsNounAfterState = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  if (!next || next.time || next.quantity) return false
  if (words[at]?.lower === 'missing' && next.pos === 'NOUN') return true
  const previous = words[at - 1]
  const opens = previous?.pos === 'DET' || previous?.pos === 'QUANTITY' || at === 0
  return (next.pos === 'NOUN' || (next.pos === 'PROPN' && previous?.pos === 'DET')) &&
    (opens || previous?.pos === 'ADJ' || previous?.pos === 'ADP')
    ? true
    : previous?.pos === 'DET' && previous.lower !== 'all' && previous.lower !== 'those'
}
