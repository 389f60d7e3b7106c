import {
  auxiliaries,
  beForms,
  modalVerbs,
  negations,
  prepositions,
  relatives,
  subordinators,
} from '../../lexicon/function-words.js'
import { measurePhrases } from '../../lexicon/measure-phrases.js'
import { measureAdjectives, measureVerbs } from '../../lexicon/measures.js'
import type { Chunk, ChunkKind } from './chunk.js'
import { isHeadlineVerb, isTollVerb, nounPhraseAt } from './noun-phrase.js'
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
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '•': 'stop',
  '…': 'stop',
  '|': 'stop',
  '/': 'and',
  '&': 'and',
}
const states = new Set(
  [...measureAdjectives.keys()].filter(
    (word) =>
      ![
        'injured',
        'wounded',
        'hurt',
        'trapped',
        'displaced',
        'stranded',
        'marooned',
        'infected',
        'hospitalized',
        'hospitalised',
        'fatal',
      ].includes(word),
  ),
)

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

const single = (kind: ChunkKind, at: number, key: string): Chunk => ({ kind, first: at, last: at, key })

function chunkAt(words: readonly Word[], at: number): Chunk {
  const word = words[at] as Word
  const { lower } = word
  if (word.time) return single('time', at, lower)
  if (word.quantity) return nounPhraseAt(words, at) ?? single('other', at, lower)
  if (word.pos === 'PUNCT') return single(marks[lower] ?? 'other', at, lower)
  if (lower === 'and' || lower === 'or' || lower === 'plus') return single('and', at, lower)
  if (lower === 'on' && words[at + 1]?.lower === 'board') return aboard(words, at, at + 1)
  if (lower === 'aboard') return aboard(words, at, at)
  if (states.has(lower) && !startsNounAfterState(words, at))
    return { ...single('state', at, lower), measure: measureAdjectives.get(lower) as string }
  const group = verbGroupAt(words, at)
  if (group) return group
  if (relatives.has(lower)) return single('rel', at, lower)
  if (lower === 'according' && words[at + 1]?.lower === 'to')
    return { kind: 'prep', first: at, last: at + 1, key: 'according to' }
  if (subordinators.has(lower) && !(prepositions.has(lower) && startsPhrase(words, at + 1)))
    return single('sub', at, lower)
  if (prepositions.has(lower) || word.pos === 'ADP') return single('prep', at, lower)
  const phrase = nounPhraseAt(words, at)
  if (phrase) return phrase
  if (word.pos === 'ADV' || word.pos === 'PART') return single('adverb', at, lower)
  if (word.pos === 'ADJ') return single('adjective', at, lower)
  return single('other', at, lower)
}

/** "on board" before a vehicle is a preposition; alone it says it of the people before it. */
function aboard(words: readonly Word[], first: number, last: number): Chunk {
  const next = words[last + 1]
  const vehicle = next && !next.time && !next.quantity && ['DET', 'NOUN', 'PROPN', 'ADJ'].includes(next.pos)
  return vehicle
    ? { kind: 'prep', first, last, key: 'aboard' }
    : { kind: 'state', first, last, key: 'aboard', measure: 'aboard' }
}

/** "after" and "before" are prepositions before a noun phrase that has no verb of its own soon after. */
function startsPhrase(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 6); i++) {
    const word = words[i] as Word
    if (word.pos === 'PUNCT') return true
    if (word.pos === 'AUX' || (word.pos === 'VERB' && i > at)) return false
  }
  return true
}

const startsNounAfterState = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  if (!next || next.time || next.quantity) return false
  const previous = words[at - 1]
  const opens = previous?.pos === 'DET' || previous?.pos === 'QUANTITY' || at === 0
  return (next.pos === 'NOUN' || (next.pos === 'PROPN' && previous?.pos === 'DET')) &&
    (opens || previous?.pos === 'ADJ' || previous?.pos === 'ADP')
    ? true
    : previous?.pos === 'DET' && previous.lower !== 'all'
}

function verbGroupAt(words: readonly Word[], start: number): Chunk | undefined {
  let at = start
  let modal: string | null = null
  let negated = false
  let be = false
  let perfect = false
  let infinitive = false
  if (words[at]?.lower === 'to' && isVerb(words, at + 1)) {
    infinitive = true
    at++
  } else if (!isVerb(words, at)) return undefined
  let main = -1
  for (; at < words.length; at++) {
    const word = words[at] as Word
    if (auxiliaries.has(word.lower) && isAuxiliary(words, at)) {
      if (modalVerbs.has(word.lower)) modal = word.lower
      be ||= beForms.has(word.lower)
      perfect ||= /^(?:have|has|had|having|'ve)$/u.test(word.lower)
      main = at
      continue
    }
    if (negations.has(word.lower) && main >= 0) {
      negated = true
      continue
    }
    if (
      word.pos === 'ADV' &&
      (isVerb(words, at + 1) || (words[at + 1]?.pos === 'ADV' && isVerb(words, at + 2))) &&
      at > start
    )
      continue
    if (isVerb(words, at)) {
      return group(words, start, at, {
        modal,
        negated,
        be: be && main >= 0,
        perfect,
        infinitive,
        auxiliary: main >= 0 || infinitive,
      })
    }
    break
  }
  if (main < 0) return undefined
  return group(words, start, main, {
    modal,
    negated,
    be: false,
    perfect,
    infinitive,
    auxiliary: main > start,
  })
}

interface Parts {
  readonly modal: string | null
  readonly negated: boolean
  readonly be: boolean
  readonly perfect: boolean
  readonly infinitive: boolean
  readonly auxiliary: boolean
}

function group(words: readonly Word[], first: number, main: number, parts: Parts): Chunk {
  const word = words[main] as Word
  const lemma = word.lemma ?? word.lower
  const ing = word.lower.endsWith('ing')
  const negated = parts.negated || words[main + 1]?.lower === 'not'
  return {
    kind: 'vg',
    first,
    last: main,
    key: lemma,
    vg: {
      lemma,
      main,
      passive: parts.be && !ing,
      bare:
        !parts.auxiliary &&
        !ing &&
        (word.lemma
          ? word.forms.includes('past') || word.forms.includes('participle')
          : /(?:ed|en|t)$/u.test(word.lower)),
      ing,
      infinitive: parts.infinitive,
      modal: parts.modal,
      negated,
      perfect: parts.perfect,
    },
  }
}

/** An auxiliary that another verb follows, adverbs aside; "have 12 dead" and "were dead" have none. */
const isAuxiliary = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'AUX' ||
  words[at]?.pos === 'VERB' ||
  words[at]?.pos === 'PART' ||
  modalVerbs.has(words[at]?.lower ?? '')

/** "Ten die in school shooting": the present tense of headlines, which the tagger takes for a noun. */
export const isPlainPresent = (word: Word): boolean =>
  word.lemma !== null && word.forms.includes('base') && measureVerbs.get(word.lemma)?.counted === 'subject'

const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN'

/** Tagged as a verb, or a known verb form in a verb's place that the tagger took for a noun or an adjective. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.quantity || word.time) return false
  const previous = words[at - 1]
  if (states.has(word.lower) || word.lower === 'aged') return false
  if (isTollVerb(words, at)) return true
  if (isPlainPresent(word) && (previous?.quantity || previous?.pos === 'NOUN')) return true
  if (word.lemma && (measureVerbs.has(word.lemma) || measurePhrases.has(word.lemma)) && previous) {
    if (isHeadlineVerb(words, at)) return true
    if (
      word.forms.includes('participle') &&
      (beForms.has(previous.lower) || /^(?:been|has|have|had)$/u.test(previous.lower))
    )
      return true
    if (word.forms.includes('base') && (modalVerbs.has(previous.lower) || previous.lower === 'to'))
      return true
  }
  if (
    previous?.pos === 'ADP' &&
    /(?:ed|wn)$/u.test(word.lower) &&
    !words[at + 1]?.quantity &&
    isNoun(words[at + 1])
  )
    return false
  if (previous?.pos === 'DET' && word.pos !== 'AUX' && !beForms.has(word.lower)) return false
  if (word.pos === 'AUX' || word.pos === 'VERB')
    return !(word.lower === 'according' || word.lower === 'including' || word.lower === 'following')
  if (!word.lemma || !(measureVerbs.has(word.lemma) || measurePhrases.has(word.lemma))) return false
  if (word.forms.length === 1 && (word.forms[0] === 'base' || word.forms[0] === 's')) return false
  const next = words[at + 1]
  if (next?.quantity) return true
  if (next?.lower === 'dead' && words[at + 2]?.quantity) return true
  return (
    word.forms.includes('participle') &&
    (previous?.pos === 'NOUN' ||
      previous?.pos === 'PROPN' ||
      previous?.quantity != null ||
      previous?.lower === 'others' ||
      previous?.text === ',' ||
      previous?.lower === 'those') &&
    next?.pos !== 'NOUN'
  )
}
