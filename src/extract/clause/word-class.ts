import { determiners, pronouns, relatives } from '../../lexicon/function-words.js'
import { measurePhrases } from '../../lexicon/measure-phrases.js'
import { measureAdjectives, measureNouns, measureVerbs, tollVerbs } from '../../lexicon/measures.js'
import { breakings, personGroups, singular, wounds } from '../../lexicon/people.js'
import { markOf } from '../marks.js'
import type { Word } from './words.js'

export const objectComplements = new Set([
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

/** Nouns that the tagger takes for adjectives: "the military said", "the fire chief". */
const nounsAfterAll = new Set(['total', 'military', 'chief'])

export const nominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    word.pos === 'NUM' ||
    word.pos === 'X' ||
    word.pos === 'SYM' ||
    nounsAfterAll.has(word.lower))

export const isPluralWord = (word: Word): boolean =>
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

const restBefore = new Set(['last', 'final', 'remaining', 'all', 'another'])

/** "Police arrest 13", "Storm kills 12": a verb of measure between a noun and a figure. */
export function isHeadlineVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.lemma || words[restBefore.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.quantity == null)
    return false
  if (measurePhrases.has(word.lemma) && word.forms.includes('s')) return nominal(words[at - 1])
  if (!measureVerbs.has(word.lemma)) return false
  return (
    (word.forms.includes('base') || word.forms.includes('s')) &&
    (nominal(words[at - 1]) || isSecondVerb(words, at))
  )
}

const raiding = new Set(['storm', 'attack', 'raid', 'seize', 'hijack', 'ambush', 'bomb'])

/** "Hijackers kill two, free 27": the second of two verbs in the present. */
const isSecondVerb = (words: readonly Word[], at: number): boolean => {
  if (words[at - 1]?.text !== ',' && words[at - 1]?.lower !== 'and') return false
  for (let i = at - 2; i >= Math.max(1, at - 6); i--) {
    const word = words[i]
    if (word?.lemma && measureVerbs.has(word.lemma) && words[i + 1]?.quantity)
      return word.forms.includes('base') || word.forms.includes('s')
    if (word && raiding.has(word.lower) && isPluralWord(words[i - 1] as Word) && nominal(words[i - 1]))
      return true
  }
  return false
}

const countingForms = new Set(['reports', 'records', 'counts', 'lists', 'registers'])

/** "Punjab reports 103", "Java lists 12": counting in the present, which the tagger takes for a noun. */
export const isCounting = (words: readonly Word[], at: number): boolean =>
  countingForms.has(words[at]?.lower ?? '') &&
  words[at - 1]?.pos === 'PROPN' &&
  words[at + 1]?.quantity != null

/** "28 found alive", "12 found dead": a participle right after the figure that the tagger took for a noun. */
export const isFound = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'NOUN' &&
  words[at]?.forms.includes('participle') === true &&
  !words[at]?.forms.includes('base') &&
  (['ADJ', 'ADP', 'DET', 'PRON'].includes(words[at + 1]?.pos ?? '') ||
    objectComplements.has(words[at + 1]?.lower ?? ''))

/** "and 11 taken prisoner": what was done with them, in the singular. */
export const isCaptured = (words: readonly Word[], at: number): boolean =>
  /^(?:taken|held|kept)$/u.test(words[at]?.lower ?? '') &&
  /^(?:hostage|captive|prisoner)$/u.test(words[at + 1]?.lower ?? '')

/** "probable, confirmed and suspected cases": the noun after a row of adjectives; -1 where there is none. */
export function afterAdjectives(words: readonly Word[], from: number): number {
  let at = from
  let adjectives = 0
  for (; at < from + 9; at++) {
    const word = words[at]
    if (!word || measureOf(word)) return -1
    if (word.pos === 'ADJ' || (word.pos === 'VERB' && word.lower.endsWith('ed'))) adjectives++
    else if (adjectives === 0 || !(word.text === ',' || word.lower === 'and' || word.lower === 'or')) break
  }
  const joined = words.slice(from, at).some(({ lower }) => lower === 'and' || lower === 'or')
  return joined && adjectives > 1 && words[at]?.pos === 'NOUN' && words[at - 1]?.pos !== 'CCONJ' ? at : -1
}

/** "Toll rises to 14", "deaths hit 100": a total's verb that the tagger takes for a noun. */
export function isTollVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word?.lemma || !tollVerbs.has(word.lemma) || !totalNouns.has(words[at - 1]?.lower ?? '')) return false
  return next?.quantity != null || ['to', 'past', 'above', 'at', 'over', 'up'].includes(next?.lower ?? '')
}

/** Whether a measure word before a noun is its modifier ("12 wounded soldiers", "15 captured sailors"). */
export const modifies = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  if (words[at]?.lower === 'aboard' || (next?.lower === 'range' && words[at + 2]?.lower === 'from'))
    return false
  return nominal(next) && !next?.time && !(next && objectComplements.has(next.lower)) && next?.pos !== 'NUM'
}

export const measureOf = (word: Word): string | null =>
  word.lemma === null && (word.marks & measuring) === 0 ? null : measureSaid(word)

const measuring = markOf(measureAdjectives.keys())

const measureSaid = (word: Word): string | null =>
  measureAdjectives.get(word.lower) ??
  (word.lemma && word.forms.includes('participle') && measureVerbs.get(word.lemma)?.counted !== 'subject'
    ? (measureVerbs.get(word.lemma)?.measure ?? null)
    : null)

export const startsNoun = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    (nominal(word) ||
      word.pos === 'ADJ' ||
      word.quantity !== null ||
      (word.pos === 'VERB' && nominal(words[at + 1])))
  )
}

export function leadsToQuantity(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (words[i]?.quantity) return true
    if (words[i]?.pos !== 'ADJ' && words[i]?.lower !== 'remaining') return false
  }
  return false
}

/** "thousands of people" counts people; "two of the men" is a part of them. */
export const isVague = (words: readonly Word[], of: number): boolean => {
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

/** "let about 150 go": the infinitive after the figure, which the tagger takes for a noun. */
export const isLetGo = (words: readonly Word[], at: number): boolean =>
  ['go', 'leave'].includes(words[at]?.lower ?? '') &&
  isLetBefore(words, words[at - 1]?.lower === 'more' ? at - 1 : at)

const isLetBefore = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.quantity != null &&
  (words[at - 2]?.lemma === 'let' ||
    (words[at - 2]?.lower === 'of' &&
      words.slice(Math.max(0, at - 6), at - 2).some(({ lemma }) => lemma === 'let')))

/** "34 nursing wounds", "left a hundred nursing broken bones": a participle that the tagger took for a noun. */
export const isNursing = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'nursing' &&
  (breakings.has(words[at + 1]?.lower ?? '') || wounds.has(singular(words[at + 1]?.lower ?? '')))

const possessives = new Set(['their', 'his', 'her'])

/** "five swam ashore", "500 lost their lives": a past form that is no participle, after a figure alone. */
export const isPlainPast = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word?.lemma != null &&
    measurePhrases.has(word.lemma) &&
    word.forms.includes('past') &&
    (!word.forms.includes('participle') || possessives.has(words[at + 1]?.lower ?? '')) &&
    words[at - 1]?.quantity != null &&
    !nominal(words[at + 1])
  )
}

/** A noun that the tagger took for one but is the clause's verb: a known past form right after the head. */
export const isVerbLike = (words: readonly Word[], at: number, hasHead: boolean): boolean => {
  const word = words[at] as Word
  if (isPlainPast(words, at)) return true
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

const striking = new Set([
  'rock',
  'hit',
  'rip',
  'kill',
  'shake',
  'strike',
  'jolt',
  'rattle',
  'storm',
  'attack',
  'raid',
])

const attacking = new Set(['storm', 'attack', 'raid'])

/** "Two blasts rock hotel": what bombs and gunmen do in a headline, which the tagger takes for a noun. */
export const isStriking = (words: readonly Word[], at: number, head: number): boolean =>
  striking.has(words[at]?.lower ?? '') &&
  isPluralWord(words[head] as Word) &&
  (measureNouns.has(singular(words[head]?.lower ?? '')) ||
    (attacking.has(words[at]?.lower ?? '') && personGroups.has(singular(words[head]?.lower ?? '')))) &&
  (nominal(words[at + 1]) || words[at + 1]?.quantity != null)

/** "the Red Cross", "would-be buyers": no verbs there. */
export const isOfName = (words: readonly Word[], at: number): boolean =>
  (words[at]?.lower === 'cross' && words[at - 1]?.lower === 'red') ||
  (words[at]?.lower === 'would' && words[at + 2]?.lower === 'be' && words[at + 1]?.text === '-')
