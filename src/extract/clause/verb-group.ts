import { auxiliaries, beForms, modalVerbs, negations } from '../../lexicon/function-words.js'
import { measurePhrases } from '../../lexicon/measure-phrases.js'
import { measureAdjectives, measureVerbs } from '../../lexicon/measures.js'
import { elementAt } from '../element.js'
import { markOf } from '../marks.js'
import { type Chunk, toChunk } from './chunk.js'
import { isNounHere } from './noun-here.js'
import {
  isCounting,
  isHeadlineVerb,
  isLetGo,
  isNursing,
  isOfName,
  isPlainPast,
  isStriking,
  isTollVerb,
} from './word-class.js'
import type { Word } from './words.js'

/** Words of state that are never part of a verb group: "dead", "missing". */
export const states = new Set(
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

/** "were all killed", "have both been freed". */
const floating = new Set(['all', 'both', 'each'])
const auxiliary = markOf(auxiliaries)
const fearVerbs = new Set(['fear', 'believe', 'presume'])

export function verbGroupAt(words: readonly Word[], start: number): Chunk | undefined {
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
    if ((word.marks & auxiliary) !== 0 && isAuxiliary(words, at)) {
      if (modalVerbs.has(word.lower)) modal = word.lower
      be ||= beForms.has(word.lower)
      perfect ||= /^(?:have|has|had|having|'ve)$/u.test(word.lower)
      main = at
      continue
    }
    if (main >= 0 && floating.has(word.lower) && isVerb(words, at + 1)) continue
    if (perfect && word.lower === 'since' && isVerb(words, at + 1)) continue
    if (main >= 0 && negations.has(word.lower)) {
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
  return toChunk('vg', first, main, lemma, undefined, {
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
    progressive: words.slice(first, main).some(({ lower }) => lower === 'being'),
  })
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

/** "The four men all died": the word floats to the verb. */
export const isFloating = (words: readonly Word[], at: number): boolean =>
  floating.has(words[at]?.lower ?? '') && isNoun(words[at - 1]) && isVerb(words, at + 1)

const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN'

/** "were damaged or burnt": a participle that the tagger took for an adjective. */
const isSecondParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]?.forms.includes('participle') === true &&
  ['and', 'or'].includes(words[at - 1]?.lower ?? '') &&
  words[at - 2]?.pos === 'VERB' &&
  beForms.has(words[at - 3]?.lower ?? '') &&
  !isNoun(words[at + 1])

/** "flattened or unroofed 1,200 houses": a past form that the tagger took for an adjective. */
const isSecondPast = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'ADJ' &&
  words[at]?.lower.endsWith('ed') === true &&
  ['and', 'or'].includes(words[at - 1]?.lower ?? '') &&
  words[at - 2]?.pos === 'VERB' &&
  words[at + 1]?.quantity != null

/** "and rounded up 130 students": a past form that the tagger took for an adjective, its particle and a figure. */
const isPhrasal = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'ADJ' &&
  words[at]?.forms.includes('past') === true &&
  ['up', 'down', 'out', 'off', 'away'].includes(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.quantity != null

/** "of planting the bombs": a gerund that the tagger took for a noun. */
const isGerund = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'NOUN' &&
  elementAt(words, at - 1)?.pos === 'ADP' &&
  words[at + 1]?.pos === 'DET' &&
  /[a-z]{3}ing$/u.test(words[at]?.lower ?? '') &&
  !noGerunds.has(words[at]?.lower ?? '')
const noGerunds = new Set(
  'evening morning spring nothing something anything everything ceiling building'.split(' '),
)

/** "fell in and drowned": what people do and nobody does to them, so that it says no more of a noun. */
const isDoneByThem = ({ lemma, forms }: Word): boolean =>
  forms.includes('past') && measureVerbs.get(lemma ?? '')?.counted === 'subject'

/** Tagged as a verb, or a known verb form in a verb's place that the tagger took for a noun or an adjective. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.quantity || word.time || isOfName(words, at)) return false
  if (isGerund(words, at) || isNursing(words, at)) return true
  if (word.pos === 'NOUN' && elementAt(words, at - 2)?.quantity != null && isStriking(words, at, at - 1))
    return true
  if (word.lemma === null && word.pos !== 'AUX' && word.pos !== 'VERB') return isSecondPast(words, at)
  const floats =
    floating.has(elementAt(words, at - 1)?.lower ?? '') &&
    (auxiliaries.has(words[at - 2]?.lower ?? '') || isNoun(words[at - 2]))
  const previous = elementAt(words, floats ? at - 2 : at - 1)
  if (states.has(word.lower) || word.lower === 'aged') return false
  if (isNounHere(words, at, previous)) return false
  if (isTollVerb(words, at) || isPlainPast(words, at)) return true
  if (isCounting(words, at) || isLetGo(words, at)) return true
  if (isPlainPresent(word) && (previous?.quantity || previous?.pos === 'NOUN')) return true
  if (word.lemma && (measureVerbs.has(word.lemma) || measurePhrases.has(word.lemma)) && previous) {
    if (isHeadlineVerb(words, at)) return true
    if (
      word.forms.includes('participle') &&
      (beForms.has(previous.lower) ||
        /^(?:been|has|have|had)$/u.test(previous.lower) ||
        fearVerbs.has(previous.lemma ?? ''))
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
  const ofThose = previous?.lower === 'those' && word.forms.includes('participle')
  if (previous?.pos === 'DET' && !ofThose && word.pos !== 'AUX' && !beForms.has(word.lower)) return false
  if (word.pos === 'AUX' || word.pos === 'VERB')
    return !(word.lower === 'according' || word.lower === 'including' || word.lower === 'following')
  if (!word.lemma || !(measureVerbs.has(word.lemma) || measurePhrases.has(word.lemma))) return false
  if (word.forms.length === 1 && (word.forms[0] === 'base' || word.forms[0] === 's')) return false
  const next = words[at + 1]
  if (next?.quantity || isSecondParticiple(words, at) || isPhrasal(words, at)) return true
  if (word.forms.includes('past') && previous?.text === ',' && next?.pos === 'ADP') return true
  if (next?.lower === 'dead' && words[at + 2]?.quantity) return true
  if (previous?.lower === 'and' && isDoneByThem(word) && !isNoun(next)) return true
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
