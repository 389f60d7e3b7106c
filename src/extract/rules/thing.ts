import { singular } from '../../lexicon/people.js'
import type { QuantityMention } from '../../model/index.js'
import type { Clause } from './rule.js'
import { isScore } from './score.js'

const quakeNouns = new Set([
  'quake',
  'earthquake',
  'tremor',
  'temblor',
  'aftershock',
  'shock',
  'seism',
  'foreshock',
])
const scaleVerbs = new Set([
  'measure',
  'measuring',
  'measured',
  'register',
  'registered',
  'registering',
  'measures',
  'registers',
])

/** Measure, unit and rule of a figure that counts nothing: an earthquake's magnitude, money, the speed of a wind. */
export interface ThingReading {
  readonly measure: string
  readonly unit: string | null
  readonly kind: 'money' | 'measurement' | 'percent'
  readonly rule: string
}

export function thingReading(clause: Clause, at: number): ThingReading | undefined {
  const quantity = clause.words[at]?.quantity
  if (!quantity) return undefined
  if (quantity.kind === 'money')
    return { measure: 'money', unit: quantity.unit, kind: 'money', rule: 'money' }
  if (isScore(clause, at)) return { measure: 'score', unit: null, kind: 'measurement', rule: 'score' }
  if (quantity.kind === 'percent') return { measure: 'percent', unit: '%', kind: 'percent', rule: 'percent' }
  if (isDegrees(clause, at, quantity))
    return { measure: 'magnitude', unit: null, kind: 'measurement', rule: 'magnitude' }
  if (quantity.kind === 'measurement')
    return {
      measure: quantity.property ?? 'measurement',
      unit: quantity.unit,
      kind: 'measurement',
      rule: 'measurement',
    }
  return isMagnitude(clause, at, quantity)
    ? { measure: 'magnitude', unit: null, kind: 'measurement', rule: 'magnitude' }
    : undefined
}

/** "a quake measuring 5.9 degrees": Chinese and Japanese agencies write it so. */
const isDegrees = ({ words }: Clause, at: number, { kind, property, low }: QuantityMention): boolean =>
  kind === 'measurement' &&
  (property === 'temperature' || property === 'angle') &&
  (low ?? 0) > 0 &&
  (low ?? 0) < 10 &&
  scaleVerbs.has(words[at - 1]?.lower ?? '') &&
  words.slice(Math.max(0, at - 5), at).some(({ lower }) => quakeNouns.has(singular(lower)))

/** "Swiss seismologists gave it 6.4", "raised its estimate to 8.0": another value for the magnitude that the text speaks of. */
function isSecond({ words, recent }: Clause, at: number): boolean {
  const next = words[at + 1]
  if (next && !/^(?:[.,;:)"”]|and|but|then|while)$/u.test(next.lower)) return false
  if (!/^(?:it|at|to|first|of)$/u.test(words[at - 1]?.lower ?? '')) return false
  const before = words.slice(Math.max(0, at - 6), at)
  if (!before.some(({ lower }) => giving.test(lower))) return false
  return (
    recent.some(({ measure }) => measure === 'magnitude') ||
    words.slice(Math.max(0, at - 40), at).some(({ lower }) => lower === 'magnitude' || lower === 'richter')
  )
}
const giving = /^(?:g[ai]ven?|put|had|has|rais|revis|lower|estimat|calculat|at$|record)/u

/** "a magnitude of 7.9", "7.9-magnitude", "a 7.9 earthquake", "measured 7.9 on the Richter scale". */
function isMagnitude(clause: Clause, at: number, quantity: QuantityMention): boolean {
  const { words } = clause
  const value = quantity.low ?? quantity.high
  if (value === null || value <= 0 || value > 10) return false
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i]
    if (!word || /^[.,;:]$/u.test(word.text)) break
    if (word.lower === 'magnitude' || word.lower === 'magnitudes') return true
    if (quakeNouns.has(singular(word.lower)) && isDecimal(words, at, value)) return true
    if (word.quantity && words[i + 1]?.lower === 'magnitude') return true
    if (word.quantity && quakeNouns.has(singular(words[i + 1]?.lower ?? '')) && !Number.isInteger(value))
      return true
  }
  if (!Number.isInteger(value) && isSecond(clause, at)) return true
  const scale = words.slice(at + 1, at + 7).some((word) => word.lower === 'richter' || word.lower === 'scale')
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i]
    if (!word || /^[;:]$/u.test(word.text)) break
    if (/^magnitudes?$/u.test(word.lower)) return true
    if (scale && (scaleVerbs.has(word.lower) || word.lower === 'at' || word.lower === 'of')) return true
    if (word.quantity && !(i === at - 1)) break
  }
  return (
    scale ||
    (!Number.isInteger(value) &&
      (scaleVerbs.has(words[at - 1]?.lower ?? '') ||
        (words[at - 1]?.lower === 'at' &&
          scaleVerbs.has(words[at - 2]?.lower ?? '') &&
          words.some((word) => quakeNouns.has(word.lower))))) ||
    isOfQuake(words, at, value) ||
    isOfShock(words, at, value) ||
    isRevised(words, at, value) ||
    isPutAt(words, at, value) ||
    isReading(words, at, value) ||
    isSecondGauge(words, at, value) ||
    isOfList(words, at, value)
  )
}

/** "7.0" is as exact as "7.1". */
const isDecimal = (words: Clause['words'], at: number, value: number): boolean =>
  !Number.isInteger(value) || /\d\.\d/u.test(words[at]?.text ?? '')

/** "quakes of 7.9 and 7.8". */
function isOfQuake(words: Clause['words'], at: number, value: number): boolean {
  if (!isDecimal(words, at, value)) return false
  const of = words[at - 1]?.lower === 'and' && words[at - 2]?.quantity ? at - 3 : at - 1
  return words[of]?.lower === 'of' && quakeNouns.has(singular(words[of - 1]?.lower ?? ''))
}

/** "all the aftershocks were 4.0 or greater", "seven others measured in at 5.0". */
function isOfShock(words: Clause['words'], at: number, value: number): boolean {
  if (!isDecimal(words, at, value)) return false
  const before = words.slice(Math.max(0, at - 3), at)
  const near = words.slice(Math.max(0, at - 5), at)
  const strongest =
    words[at - 1]?.lower === 'of' &&
    words.slice(Math.max(0, at - 10), at).some(({ lower }) => lower === 'strongest')
  if (strongest && words.some(({ lower }) => quakeNouns.has(singular(lower)))) return true
  const says = before.some(({ lower, lemma }) => scaleVerbs.has(lower) || lemma === 'be')
  return (
    says &&
    (near.some(({ lower }) => quakeNouns.has(singular(lower))) ||
      (before.some(({ lower }) => scaleVerbs.has(lower)) &&
        words.some(({ lower }) => quakeNouns.has(singular(lower)))))
  )
}

/** "Aug. 17, 1999: Western Turkey, 7.4; 17,000 killed": day, place and size, as lists of earthquakes have them. */
function isOfList(words: Clause['words'], at: number, value: number): boolean {
  if (!isDecimal(words, at, value) || !words[0]?.time || words[1]?.text !== ':') return false
  const ends = words[at + 1]
  return (
    words[at - 1]?.text === ',' &&
    (ends === undefined || /^[,;.]$/u.test(ends.text)) &&
    !words.slice(2, at).some(({ quantity }) => quantity)
  )
}

const seismic = /^(?:seismolog|geolog|richter$|quakes?$|earthquakes?$|tremors?$)/u

/** "Seismologists had a lower reading, 6.7". */
const isReading = (words: Clause['words'], at: number, value: number): boolean =>
  isDecimal(words, at, value) &&
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'reading') &&
  words.some(({ lower }) => seismic.test(lower))

/** "magnitude 7.3 according to one service, 7.1 according to another", "7.7 on the Richter scale and 7.3 by that of". */
const isSecondGauge = (words: Clause['words'], at: number, value: number): boolean =>
  isDecimal(words, at, value) &&
  /^(?:,|and)$/u.test(words[at - 1]?.lower ?? '') &&
  /^(?:according|by)$/u.test(words[at + 1]?.lower ?? '') &&
  words
    .slice(Math.max(0, at - 20), at)
    .some(({ lower }) => /magnitudes?$/u.test(lower) || lower === 'richter')

/** "the jolt, which the survey put at 8.7". */
function isPutAt(words: Clause['words'], at: number, value: number): boolean {
  if (!isDecimal(words, at, value) || words[at - 1]?.lower !== 'at') return false
  if (!/^(?:put|rated|measured|estimated|gauged|recorded)$/u.test(words[at - 2]?.lower ?? '')) return false
  return words
    .slice(Math.max(0, at - 14), at)
    .some(({ lower }) => lower === 'jolt' || quakeNouns.has(singular(lower)))
}

/** "the magnitude of the quake from 9.0 to 9.1": the noun stands far, no other figure of its size between. */
function isRevised(words: Clause['words'], at: number, value: number): boolean {
  if (!isDecimal(words, at, value) && value !== 7 && value !== 8 && value !== 9) return false
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const word = words[i]
    if (!word || word.text === '.') return false
    if (word.lower === 'magnitude' && isDecimal(words, at, value))
      return ['to', 'from', 'at', 'as', 'was', 'be', 'of', 'or', 'said', 'and', 'gave', 'reported'].includes(
        words[at - 1]?.lower ?? '',
      )
  }
  return false
}
