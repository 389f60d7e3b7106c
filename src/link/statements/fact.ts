import { conversions } from '../../lexicon/conversions.js'
import { numberNouns } from '../../lexicon/number-nouns.js'
import { anybodyHeads, isPersonLike } from '../../lexicon/people.js'
import { meanWords, narrowingWords, saidOtherwise, totalWords } from '../../lexicon/statements.js'
import { type Claim, pointOf } from '../../model/index.js'
import { countryOf } from '../scope.js'
import { areContrasted } from './contrast.js'
import {
  isAttributive,
  isCause,
  isGivenName,
  isLeftThere,
  isOfAnother,
  isOfMeasure,
  isOtherDeed,
  isOtherKind,
} from './left-open.js'
import { isLikeName } from './names.js'
import { isImplied, isOfDeed, isOtherEnd } from './once.js'
import { ownWords } from './segments.js'
import type { Statement } from './statement.js'
import { keyOf, type Told } from './words.js'

const casualties: ReadonlySet<string> = new Set(
  'killed injured missing displaced infected arrested rescued evacuated'.split(' '),
)

/** Whether two figures could be of one kind at all. */
export function isComparable(one: Statement, other: Statement): boolean {
  const [{ claim: a }, { claim: b }] = [one, other]
  if (areCases(a, b)) return true
  if (a.kind !== b.kind || a.measure !== b.measure) return false
  if (a.kind === 'date' || a.kind === 'duration') return true
  if (a.measure === 'score') return scaleOf(one) === scaleOf(other)
  if (a.kind === 'count') return isOneHead(one, other)
  return isOneUnit(a, b)
}

/** "Fewer than 900 cases" beside "812 confirmed cases of the virus". */
const areCases = (a: Claim, b: Claim): boolean =>
  [a, b].every(({ population }) => population?.head === 'case') &&
  [a, b].some(({ measure }) => measure === 'infected') &&
  [a, b].some(({ measure, kind }) => kind === 'count' && measure === 'count')

function isOneUnit(a: Claim, b: Claim): boolean {
  const [x, y] = [a.quantity?.unit ?? null, b.quantity?.unit ?? null]
  const property = (unit: string | null) => conversions.get(unit ?? '')?.property
  return x === y || (property(x) !== undefined && property(x) === property(y))
}

/** What the score is out of: "7.1 out of 10", "72 out of 100" and "3.5/5" are three scores; where it is left out, ten or a hundred. */
function scaleOf({ claim: { quantity }, text, figure }: Statement): string {
  const written = /^[^\d]*[\d.]+\s?(?:\/|out of )\s?(\d+)/u.exec(text.slice(figure.start))?.[1]
  return written ?? (quantity !== undefined && pointOf(quantity) > 10 ? '100' : '10')
}

function isOneHead(one: Statement, other: Statement): boolean {
  const [{ claim: a, counted: x }, { claim: b, counted: y }] = [one, other]
  if (x === y) return true
  if (casualties.has(a.measure)) return areOneGroup(a, b) && isOfSome(one) === isOfSome(other)
  if (x === null || y === null) return false
  return isOneNoun(x, y) || (isEverybody(x) && isPeople(y)) || (isEverybody(y) && isPeople(x))
}

/** Who plays in a match appears in it. */
const isOneNoun = (x: string, y: string): boolean =>
  keyOf(x) === keyOf(y) || [x, y].every((head) => head === 'appearance' || keyOf(head) === keyOf('match'))

/** Rebels and soldiers are apart; people, victims and men may be either. */
function areOneGroup({ population: a }: Claim, { population: b }: Claim): boolean {
  const [x, y] = [a?.group ?? null, b?.group ?? null]
  return x === y || x === null || y === null || x === 'victim' || y === 'victim'
}

/** "Three of the attackers": some of a group that the text knows. */
const isOfSome = ({ text, figure }: Statement): boolean =>
  /^\sof\s(?:the|its|his|her|their|those)\s\p{Ll}/u.test(text.slice(figure.end))

const isEverybody = (head: string): boolean => anybodyHeads.has(head)
const isPeople = (head: string): boolean => isPersonLike(head) || numberNouns.has(head) || head === 'recovery'

export interface Fit {
  /** Words of the shorter statement that the other has beside its figure. */
  readonly near: number
}

/**
 * Whether `other` tells what `short` tells: every word of it, at its own figure and not at a rival's, and nothing at that
 * figure that limits it to less. `rivals` are the figures of `other`'s sentence that could be meant as well.
 */
export function fitOf(
  short: Statement,
  other: Statement,
  rivals: readonly Statement[],
  isAlone: boolean,
): Fit | null {
  const { own, shared, elsewhere } = ownWords(other, rivals)
  const here = [...own, ...shared, ...other.around]
  if (isOfAnother(short, other) || areContrasted(short, other) || isOtherEnd(short, other)) return null
  let missing = 0
  let near = 0
  for (const word of short.words) {
    if (isHead(word, short) || isMoment(word, short) || isOfMeasure(word, short)) continue
    if (isImplied(word, short, other)) continue
    if (isLeftThere(word, short, other)) return null
    if (has(own, word)) near++
    else if (has(here, word)) continue
    else if (has(elsewhere, word)) return null
    else if (totalWords.has(word.text.toLowerCase()) || isCause(word, short)) continue
    else if (isExcused(word, short, other, isAlone)) continue
    else if (isSaidOtherwise(word, other, own) || isGivenName(word, short, other)) continue
    else if (isDimension(word) && isAttributive(other) && !own.some(isDimension)) continue
    else if (
      word.isName ||
      word.isYear ||
      isStrict(word) ||
      short.claim.kind !== 'count' ||
      isOtherDeed(word, short, other) ||
      isAnybody(short.claim) ||
      isOtherKind(word, short, other)
    )
      return null
    else missing++
  }
  if (missing > 1 || (missing === 1 && saysMore(other, own, short))) return null
  return limits(short, other, own) ? null : { near }
}

/** Where each has a word that the other lacks, they may be of two things: "ended the season", "ended his career". */
const saysMore = (other: Statement, own: readonly Told[], short: Statement): boolean =>
  own.some(
    (word) =>
      !has(short.words, word) &&
      !isHead(word, other) &&
      !isMoment(word, other) &&
      !word.isYear &&
      !word.isName,
  )

const isStrict = ({ key, text }: Told): boolean =>
  /^[#\d]/u.test(key) || narrowingWords.has(text.toLowerCase()) || meanWords.has(text.toLowerCase())

const isDimension = ({ key }: Told): boolean => dimensions.has(key)
const dimensions: ReadonlySet<string> = new Set(
  ['tall', 'long', 'deep', 'wide', 'heavy', 'thick', 'diameter', 'distance'].map(keyOf),
)
/** In other words, and of no other of a thing's dimensions. */
const isSaidOtherwise = ({ key }: Told, { text }: Statement, own: readonly Told[]): boolean =>
  otherwise.get(key)?.test(text) === true && !own.some(isDimension)
const otherwise: ReadonlyMap<string, RegExp> = new Map(
  [...saidOtherwise].map(([word, pattern]) => [keyOf(word), pattern]),
)

const isAnybody = ({ population }: Claim): boolean => !population || anybodyHeads.has(population.head)

/** The counted noun has been compared as such. */
const isHead = ({ key }: Told, { claim }: Statement): boolean =>
  claim.population !== null && key === keyOf(claim.population.head)

const isMoment = ({ start }: Told, { moment, claim }: Statement): boolean =>
  moment !== null &&
  (claim.asOf.basis === 'stated' || moment.value?.startsWith('XXXX') === true) &&
  moment.start <= start &&
  start < moment.end

const has = (words: readonly Told[], { key, text, isName }: Told): boolean =>
  words.some((word) => word.key === key || (isName && word.isName && isLikeName(word.text, text)))

/** "The film" for a name, a name for "it": each of them may be the other where the texts were put side by side. */
function isExcused(word: Told, short: Statement, other: Statement, isAlone: boolean): boolean {
  return (
    isAlone &&
    word.start < short.subjectEnd &&
    (short.isPronoun || other.isPronoun || short.isOpen !== other.isOpen) &&
    !isStrict(word)
  )
}

/** Words at the figure that limit it, and years that it is of, which the short statement leaves out. */
function limits(short: Statement, other: Statement, own: readonly Told[]): boolean {
  return own.some((word) => {
    if (isMoment(word, other) || has(short.words, word)) return false
    if (isAttributive(other) && word.start > other.subjectEnd) return false
    if (word.isYear)
      return short.claim.kind !== 'date' && isBeside(word, other) && !isOfDeed(word, short, other)
    if (isPlace(word, other)) return isBeside(word, other)
    if (isFirstTime(word, other) || isSaidOtherwise(word, short, short.words)) return false
    return narrowingWords.has(word.text.toLowerCase()) && isBeside(word, other) && !isRole(word, other)
  })
}

/** "sold 640,000 in Japan": what is counted is counted there; people who died, died where it happened. */
const isPlace = ({ start, text, isName }: Told, { claim, text: sentence }: Statement): boolean =>
  isName &&
  (claim.kind === 'money' || (claim.kind === 'count' && !casualties.has(claim.measure))) &&
  countryOf(text) !== null &&
  /\bin\s(?:the\s)?$/u.test(sentence.slice(0, start))

/** In the figure's own clause. */
function isBeside({ start }: Told, { text, figure }: Statement): boolean {
  const between = start < figure.start ? text.slice(start, figure.start) : text.slice(figure.end, start)
  return !/[,;:()]|\b(?:which|who|when|where|while|and|but|before|after|until)\b|\bsince (?:its|his|her|their|the)\b/u.test(
    between,
  )
}

/** "released as the second single": what it was at that, which tells no other deed apart. */
const isRole = ({ start }: Told, { claim, text }: Statement): boolean =>
  claim.kind === 'date' && /\bas\s(?:an?|the|its|their|his|her)\s(?:\p{Ll}+\s)?$/u.test(text.slice(0, start))

/** "First published in 1985": what is done once is done for the first time. */
const isFirstTime = ({ start }: Told, { claim, text }: Statement): boolean =>
  claim.kind === 'date' && /^first\s\p{L}+(?:ed|wn|en|lt|ld|nt|ung|un)\b/iu.test(text.slice(start))
