import { determiners, pronouns, relatives } from '../../lexicon/function-words.js'
import { measureAdjectives, measureVerbs, tollVerbs } from '../../lexicon/measures.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { personGroups, singular } from '../../lexicon/people.js'
import type { Chunk } from './chunk.js'
import type { Word } from './words.js'

const nominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.lower === 'total' ||
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    word.pos === 'NUM' ||
    word.pos === 'X' ||
    word.pos === 'SYM')
const objectComplements = new Set([
  'hostage',
  'captive',
  'prisoner',
  'dead',
  'alive',
  'homeless',
  'missing',
  'aboard',
  'worldwide',
  'nationwide',
  'overnight',
])
const counters = new Set(['more', 'other', 'others', 'new', 'additional', 'further', 'fewer', 'less'])
/** "a total of 228 people" counts like "228 people". */
const totals = new Set(['total', 'minimum', 'maximum', 'estimated'])
const pluralNames = new Set(['dead', 'wounded', 'injured', 'missing', 'homeless', 'displaced'])

const isPluralWord = (word: Word): boolean =>
  singular(word.lower) !== word.lower || word.lower === 'police' || word.lower === 'crew'

const totalNouns = new Set([
  'toll',
  'count',
  'tally',
  'number',
  'total',
  'deaths',
  'casualties',
  'fatalities',
  'injured',
  'dead',
  'figure',
])

/** "Police arrest 13", "Storm kills 12": a verb of measure between a noun and a figure. */
export function isHeadlineVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.lemma || !measureVerbs.has(word.lemma) || words[at + 1]?.quantity == null) return false
  return (word.forms.includes('base') || word.forms.includes('s')) && nominal(words[at - 1])
}

/** "Toll rises to 14", "deaths hit 100": a total's verb that the tagger takes for a noun. */
export function isTollVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word?.lemma || !tollVerbs.has(word.lemma) || !totalNouns.has(words[at - 1]?.lower ?? '')) return false
  return next?.quantity != null || ['to', 'past', 'above', 'at', 'over'].includes(next?.lower ?? '')
}

/** Whether a measure word before a noun is its modifier ("12 wounded soldiers", "15 captured sailors"). */
const modifies = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return nominal(next) && !next?.time && !(next && objectComplements.has(next.lower)) && next?.pos !== 'NUM'
}

const measureOf = (word: Word): string | null =>
  measureAdjectives.get(word.lower) ??
  (word.lemma && word.forms.includes('participle') && measureVerbs.get(word.lemma)?.counted !== 'subject'
    ? (measureVerbs.get(word.lemma)?.measure ?? null)
    : null)

/** The noun phrase that starts at a word, or undefined. Never backtracks. */
export function nounPhraseAt(words: readonly Word[], start: number): Chunk | undefined {
  let at = start
  let determiner: string | null = null
  const first = words[at] as Word
  if (determiners.has(first.lower) && !first.quantity) {
    if (
      ['that', 'this', 'these', 'those', 'both', 'all', 'each', 'some', 'any'].includes(first.lower) &&
      !startsNoun(words, at + 1)
    )
      return pronounChunk(start, first)
    determiner = first.lower
    at++
    while (words[at] && determiners.has((words[at] as Word).lower) && !words[at]?.quantity) {
      if (['another', 'other'].includes((words[at] as Word).lower)) determiner = 'another'
      at++
    }
  } else if (
    first.pos === 'PRON' ||
    (pronouns.has(first.lower) && !first.quantity && !startsNoun(words, at))
  ) {
    return pronounChunk(start, first)
  }
  if (totals.has(words[at]?.lower ?? '') && words[at + 1]?.lower === 'of' && words[at + 2]?.quantity) at += 2
  const before = at
  while (words[at]?.pos === 'ADJ' && !words[at]?.quantity && leadsToQuantity(words, at)) {
    if (counters.has((words[at] as Word).lower)) determiner = 'another'
    at++
  }
  const quantity = words[at]?.quantity ?? null
  if (quantity) at++
  else at = before
  if (quantity && words[at]?.lower === 'of' && isVague(words, at)) at++
  return body(words, start, at, quantity, determiner)
}

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
    const measured = measureOf(word)
    if (measured && !(headWord >= 0 && word.pos === 'NOUN')) {
      if ((headWord < 0 || nationalities.has((words[headWord] as Word).lower)) && modifies(words, at)) {
        measure = measured
        modifiers.push(word.lower)
        at++
        continue
      }
      if (headWord < 0 && !quantity && determiner && pluralNames.has(word.lower)) {
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
    if (headWord >= 0 && (isTollVerb(words, at) || isHeadlineVerb(words, at))) break
    if (nominal(word) && !isVerbLike(words, at, headWord >= 0)) {
      if (headWord >= 0) modifiers.push((words[headWord] as Word).lower)
      headWord = at++
      if (/['’]s?$/u.test(word.lower) && startsNoun(words, at)) continue
      continue
    }
    if (word.pos === 'ADJ' || counters.has(word.lower)) {
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
      ['mostly', 'mainly', 'severely', 'seriously', 'badly', 'critically', 'newly', 'heavily'].includes(
        word.lower,
      ) &&
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
  const head = headWord >= 0 ? headOf(words[headWord] as Word) : null
  return {
    kind: 'np',
    first: start,
    last,
    key: head ?? '',
    np: {
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
    },
  }
}

/** "12 more", "the other 14", "30 others": counters that belong to the number without a noun. */
function trailing(words: readonly Word[], bodyFirst: number, at: number): number {
  let last = bodyFirst - 1
  for (let i = bodyFirst; i < at && counters.has((words[i] as Word).lower); i++) last = i
  return last
}

/** Names keep their ending ("Hamas"), but peoples are counted in the plural ("Palestinians"). */
const headOf = (word: Word): string => {
  const text = headText(word)
  const one = singular(text)
  return word.pos === 'PROPN' && !nationalities.has(one) && !personGroups.has(one) && /^\p{Lu}/u.test(text)
    ? text.toLowerCase()
    : one
}

const headText = (word: Word): string => word.text.replace(/['’]s?$/u, '')

const startsNoun = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    (nominal(word) ||
      word.pos === 'ADJ' ||
      word.quantity !== null ||
      (word.pos === 'VERB' && nominal(words[at + 1])))
  )
}

function leadsToQuantity(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (words[i]?.quantity) return true
    if (words[i]?.pos !== 'ADJ') return false
  }
  return false
}

/** "thousands of people" counts people; "two of the men" is a part of them. */
const isVague = (words: readonly Word[], of: number): boolean => {
  const next = words[of + 1]
  if (!/(?:s|couple|dozen|handful|half|third|quarter|million)$/u.test(words[of - 1]?.lower ?? ''))
    return false
  return (
    next !== undefined &&
    !determiners.has(next.lower) &&
    !pronouns.has(next.lower) &&
    !relatives.has(next.lower) &&
    !next.quantity
  )
}

/** A noun that the tagger took for one but is the clause's verb: a known past form right after the head. */
const isVerbLike = (words: readonly Word[], at: number, hasHead: boolean): boolean => {
  const word = words[at] as Word
  if (word.lemma === null || !hasHead)
    return (
      word.lemma !== null &&
      word.forms.includes('ing') &&
      words[at + 1]?.quantity !== null &&
      words[at + 1] !== undefined &&
      at > 0 &&
      words[at - 1]?.pos === 'PUNCT'
    )
  return (word.forms.includes('past') || word.forms.includes('participle')) && !nominal(words[at + 1])
}

/** Hyphens inside compounds, the dot of a title, an apostrophe after a plural: they go on with the phrase. */
function joins(words: readonly Word[], at: number, headWord: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  const previous = words[at - 1]
  if (!next || !previous || next.quantity || next.time) return false
  const tight = previous.end === word.start
  if (/^[-‐‑–/]$/u.test(word.text))
    return tight && next.start === word.end && /^[\p{L}\p{N}]/u.test(next.text)
  if (word.text === '.')
    return (
      tight &&
      previous.pos === 'PROPN' &&
      previous.text.length <= 4 &&
      nominal(next) &&
      /^\p{Lu}/u.test(next.text)
    )
  if (word.text === "'" || word.text === '’') return tight && headWord === at - 1 && startsNoun(words, at + 1)
  return word.lower === 'and' && previous.pos === 'ADJ' && next.pos === 'ADJ' && headWord < 0
}

const pronounChunk = (start: number, word: Word): Chunk => ({
  kind: 'np',
  first: start,
  last: start,
  key: word.lower,
  np: {
    quantity: null,
    head: null,
    headWord: start,
    bodyFirst: start,
    modifiers: [],
    measure: null,
    determiner: null,
    pronoun: true,
    plural: false,
  },
})
