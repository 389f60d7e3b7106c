import { determiners, pronouns } from '../../lexicon/function-words.js'
import { measureVerbs, sufferVerbs } from '../../lexicon/measures.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { markOf } from '../marks.js'
import { type Chunk, toChunk } from './chunk.js'
import { isHyphenated, opensCompound } from './compound.js'
import { compoundAt, counters, headOf, isDated, isOfThose, joins, trailing } from './noun-parts.js'
import {
  afterAdjectives,
  isCaptured,
  isCounting,
  isFound,
  isHeadlineVerb,
  isLetGo,
  isNursing,
  isOfName,
  isPluralWord,
  isStriking,
  isTollVerb,
  isVague,
  isVerbLike,
  leadsToQuantity,
  measureOf,
  modifies,
  nominal,
  objectComplements,
  startsNoun,
} from './word-class.js'
import type { Word } from './words.js'

/** "a total of 228 people" counts like "228 people". */
const totals = new Set(['total', 'minimum', 'maximum', 'estimated'])
const pluralNames = new Set(['dead', 'wounded', 'injured', 'hurt', 'missing', 'homeless', 'displaced'])

const counting = markOf(counters)
const determining = markOf(determiners)
const standing = markOf(pronouns)

/** The noun phrase that starts at a word, or undefined. Never backtracks. */
export function nounPhraseAt(words: readonly Word[], start: number): Chunk | undefined {
  let at = start
  let determiner: string | null = null
  const first = words[at] as Word
  if ((first.marks & determining) !== 0 && !first.quantity) {
    if (
      ['that', 'this', 'these', 'those', 'both', 'all', 'each', 'some', 'any'].includes(first.lower) &&
      (!startsNoun(words, at + 1) || isOfThose(words, at))
    )
      return pronounChunk(start, first)
    determiner = first.lower
    at++
    while (at < words.length && ((words[at] as Word).marks & determining) !== 0 && !words[at]?.quantity) {
      if (['another', 'other'].includes((words[at] as Word).lower)) determiner = 'another'
      at++
    }
    if (isDated(words, at)) at++
  } else if (
    first.pos === 'PRON' ||
    ((first.marks & standing) !== 0 && !first.quantity && !startsNoun(words, at))
  ) {
    return pronounChunk(start, first)
  }
  if (totals.has(words[at]?.lower ?? '') && words[at + 1]?.lower === 'of' && words[at + 2]?.quantity) at += 2
  const before = at
  while (
    (words[at]?.pos === 'ADJ' || words[at]?.lower === 'remaining') &&
    !words[at]?.quantity &&
    !objectComplements.has((words[at] as Word).lower) &&
    leadsToQuantity(words, at)
  ) {
    if (counters.has((words[at] as Word).lower)) determiner = 'another'
    at++
  }
  const quantity = words[at]?.quantity ?? null
  if (quantity) at++
  else at = before
  if (quantity && words[at]?.lower === 'of' && isVague(words, at)) at++
  return body(words, start, at, quantity, determiner)
}

/** "61 goals last season": a time of its own behind what is counted. */
const isWhen = ({ lower }: Word): boolean => lower === 'last' || lower === 'next' || lower === 'this'

function body(
  words: readonly Word[],
  start: number,
  bodyFirst: number,
  quantity: Word['quantity'],
  determiner: string | null,
): Chunk | undefined {
  let at = bodyFirst
  let headWord = -1
  let measure: string | null = null
  const modifiers: string[] = []
  while (at < words.length) {
    const word = words[at] as Word
    if (word.quantity || word.time) break
    if (headWord >= 0 && objectComplements.has(word.lower) && isPluralWord(words[headWord] as Word)) break
    if (headWord < 0 && quantity && word.pos === 'ADP' && words[at + 2] && isHyphenated(words, at + 2)) {
      modifiers.push(word.lower)
      at += 2
      continue
    }
    if (isHyphenated(words, at)) {
      modifiers.push(word.lower)
      if (nominal(word)) headWord = at
      at++
      continue
    }
    if ((quantity || determiner) && headWord < 0 && opensCompound(words, at)) {
      modifiers.push(word.lower)
      at++
      continue
    }
    if (quantity && headWord >= 0 && isWhen(word) && isPluralWord(words[headWord] as Word)) break
    const measured = measureOf(word)
    if (measured && !(headWord >= 0 && word.pos === 'NOUN')) {
      if ((headWord < 0 || nationalities.has((words[headWord] as Word).lower)) && modifies(words, at)) {
        measure = measured
        modifiers.push(word.lower)
        at++
        continue
      }
      if (
        headWord < 0 &&
        !quantity &&
        (determiner || words[at - 1]?.lower === 'of') &&
        pluralNames.has(word.lower)
      ) {
        headWord = at++
      }
      break
    }
    if (
      word.lemma &&
      word.forms.includes('base') &&
      measureVerbs.get(word.lemma)?.counted === 'subject' &&
      (quantity || headWord >= 0)
    )
      break
    if (headWord >= 0 && (isTollVerb(words, at) || isHeadlineVerb(words, at) || isCounting(words, at))) break
    if (quantity && headWord >= 0 && isStriking(words, at, headWord)) break
    if (quantity && headWord < 0 && isNursing(words, at)) break
    if (quantity && headWord < 0 && (isFound(words, at) || isCaptured(words, at) || isLetGo(words, at))) break
    const noun = quantity && headWord < 0 ? afterAdjectives(words, at) : -1
    if (noun > at) {
      for (; at < noun; at++) if (words[at]?.pos !== 'PUNCT') modifiers.push((words[at] as Word).lower)
      headWord = at++
      continue
    }
    if ((nominal(word) || isOfName(words, at)) && !isVerbLike(words, at, headWord >= 0)) {
      if (headWord >= 0) modifiers.push((words[headWord] as Word).lower)
      headWord = at++
      if (/['’]s?$/u.test(word.lower) && startsNoun(words, at)) continue
      continue
    }
    if (
      word.pos === 'ADJ' &&
      quantity &&
      headWord < 0 &&
      nationalities.has(word.lower) &&
      endsThere(words[at + 1])
    ) {
      headWord = at++
      break
    }
    if (word.pos === 'ADJ' || (word.marks & counting) !== 0) {
      if (word.lower === 'others') {
        headWord = at++
        break
      }
      if (!quantity && headWord >= 0) break
      if (headWord >= 0 && !nominal(words[at + 1])) break
      modifiers.push(word.lower)
      at++
      continue
    }
    if (
      word.pos === 'VERB' &&
      headWord < 0 &&
      !(quantity && sufferVerbs.has(word.lemma ?? '')) &&
      (nominal(words[at + 1]) || words[at + 1]?.pos === 'ADJ') &&
      !(words[at + 1] as Word).time
    ) {
      if (!quantity && !determiner && words[at - 1]?.pos !== 'ADP') break
      modifiers.push(word.lower)
      at++
      continue
    }
    if (
      word.pos === 'ADV' &&
      headWord < 0 &&
      (quantity || determiner) &&
      qualifiers.has(word.lower) &&
      words[at + 1]?.pos !== 'PUNCT'
    ) {
      at++
      continue
    }
    if (joins(words, at, headWord)) {
      at++
      continue
    }
    break
  }
  const reached = at
  while (at - 1 > headWord && at - 1 >= bodyFirst && words[at - 1]?.pos !== 'ADJ') at--
  if (headWord < 0 && !quantity) return undefined
  const last = Math.max(
    start,
    headWord >= 0 ? headWord : quantity ? trailing(words, bodyFirst, reached) : at - 1,
  )
  const head = headWord >= 0 ? (compoundAt(words, headWord) ?? headOf(words[headWord] as Word)) : null
  return toChunk('np', start, last, head ?? '', {
    quantity,
    head,
    headWord: headWord >= 0 ? headWord : last,
    bodyFirst,
    modifiers,
    measure,
    determiner,
    pronoun: false,
    plural:
      headWord >= 0 &&
      (head !== (words[headWord] as Word).lower || pluralNames.has((words[headWord] as Word).lower)),
  })
}

/** Adverbs inside a phrase: "12 badly burnt children", "an earlier toll". */
const qualifiers = new Set(
  'very extremely mostly mainly severely seriously badly critically newly heavily earlier'.split(' '),
)

/** "30 French and 28 Swiss": a people, where no noun follows. */
const endsThere = (next: Word | undefined): boolean =>
  next === undefined ||
  ['and', 'or'].includes(next.lower) ||
  ['PUNCT', 'AUX', 'VERB', 'ADP'].includes(next.pos)

const pronounChunk = (start: number, word: Word): Chunk =>
  toChunk('np', start, start, word.lower, {
    quantity: null,
    head: null,
    headWord: start,
    bodyFirst: start,
    modifiers: [],
    measure: null,
    determiner: null,
    pronoun: true,
    plural: false,
  })
