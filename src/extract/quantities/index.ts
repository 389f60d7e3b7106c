import type { QuantityMention, Span, Token } from '../../model/index.js'
import {
  type Amount,
  type AmountRule,
  extentEnd,
  type RefusalRule,
  type Sentence,
  sentenceSpan,
} from './amount.js'
import { conversion } from './attach/conversion.js'
import { hedgeAfter } from './attach/hedge-after.js'
import { hedgeBefore } from './attach/hedge-before.js'
import { moneyAfter } from './attach/money-after.js'
import { moneyBefore } from './attach/money-before.js'
import { trendBefore } from './attach/trend.js'
import { trendAfter, trendAgain } from './attach/trend-after.js'
import { ageBare, unitAfter } from './attach/unit.js'
import { belowZero, partAfterUnit } from './attach/unit-after.js'
import { mayOpen } from './gate.js'
import { numberRules } from './numbers/index.js'
import { type RangeRule, rangeRules } from './ranges.js'
import { boundRules } from './ranges-bounds.js'
import { sumRules } from './ranges-sum.js'
import { refusalsOfNumbers, refusalsOfQuantities } from './refuse/index.js'
import { webAddresses } from './web.js'
import { lower } from './words.js'

export { show } from './bounds.js'

export const unitRules: readonly AmountRule[] = [
  moneyBefore,
  moneyAfter,
  unitAfter,
  partAfterUnit,
  belowZero,
  ageBare,
]
export const hedgeRules: readonly AmountRule[] = [hedgeBefore, hedgeAfter, conversion]
export const trendRules: readonly AmountRule[] = [trendBefore, trendAfter, trendAgain]
/** The first before hedges are read, the last after. */
export const pairRules: readonly RangeRule[] = [...sumRules, ...rangeRules]
export { boundRules, numberRules, refusalsOfNumbers, refusalsOfQuantities }

export interface QuantityContext {
  /** BCP 47; decides what dots and commas in digits mean. */
  readonly language: string | null
  /** Time expressions found before: numbers inside them are no quantities, ages apart. */
  readonly times: readonly Span[]
  /** "three years" is a quantity too, wherever it stands. */
  readonly durations?: boolean
}

/** The quantities of one sentence, in order; spans are offsets into `text`, as the tokens' are. */
export function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  { language, times, durations = false }: QuantityContext,
): QuantityMention[] {
  const numbersRead = readNumbers({ text, tokens, language, titleCase: false })
  if (numbersRead.length === 0) return []
  const sentence: Sentence = { text, tokens, language, titleCase: isTitleCase(tokens) }
  const measured = applyAll(sentence, unitRules, numbersRead)
  const taken = [...times, ...webAddresses(text, tokens)].sort((a, b) => a.start - b.start)
  const numbers = refuse(sentence, refusalsOfNumbers, outside(sentence, taken, measured, durations))
  const ranges = joinAll(sentence, pairRules, numbers)
  const bounds = joinAll(sentence, boundRules, applyAll(sentence, hedgeRules, ranges))
  const hedged = refuse(sentence, refusalsOfQuantities, bounds)
  const kept = hedged.filter((amount) => amount.refused === null)
  return applyAll(sentence, trendRules, kept).map((amount) => mention(sentence, amount))
}

function readNumbers(sentence: Sentence): Amount[] {
  const amounts: Amount[] = []
  for (let at = 0; at < sentence.tokens.length; ) {
    const found = mayOpen(sentence.tokens, at) ? readAt(sentence, at) : null
    if (found) amounts.push(found)
    at = found ? found.end : at + 1
  }
  return amounts
}

function readAt(sentence: Sentence, at: number): Amount | null {
  for (const rule of numberRules) {
    const found = rule.read(sentence, at)
    if (found) return found
  }
  return null
}

/** Each amount through each rule; `before` is the amount before it as the rules left it. */
function applyAll(sentence: Sentence, rules: readonly AmountRule[], amounts: readonly Amount[]): Amount[] {
  const done: Amount[] = []
  for (const amount of amounts) {
    const before = done.length > 0 ? (done[done.length - 1] as Amount) : null
    let read = amount
    for (const rule of rules) {
      if (read.refused !== null) break
      read = rule.apply(sentence, read, before)
    }
    done.push(read)
  }
  return done
}

function refuse(sentence: Sentence, rules: readonly RefusalRule[], amounts: readonly Amount[]): Amount[] {
  const done: Amount[] = []
  for (const amount of amounts) {
    const before = done.length > 0 ? (done[done.length - 1] as Amount) : null
    const rule = amount.refused === null ? refuserOf(sentence, rules, amount, before) : null
    done.push(rule ? { ...amount, refused: rule.id } : amount)
  }
  return done
}

function refuserOf(
  sentence: Sentence,
  rules: readonly RefusalRule[],
  amount: Amount,
  before: Amount | null,
): RefusalRule | null {
  for (const rule of rules) if (rule.refuses(sentence, amount, before)) return rule
  return null
}

/**
 * Refuses what lies in one of the spans (sorted by start), ages ("20 years old") and the end of a fraction ("three quarters") apart;
 * so are durations where they are asked for.
 */
function outside(
  sentence: Sentence,
  spans: readonly Span[],
  amounts: readonly Amount[],
  durations: boolean,
): Amount[] {
  let next = 0
  let reach = -1
  return amounts.map((amount, at) => {
    const { start, end } = sentenceSpan(sentence, amount.numberFirst, amount.numberEnd)
    const reachable = amount.form === 'fraction' || !Number.isInteger(amount.low) ? start + 1 : end
    for (; next < spans.length && (spans[next] as Span).start < reachable; next++)
      reach = Math.max(reach, (spans[next] as Span).end)
    const kept = amount.property === 'age' || (durations && isDuration(amount, amounts[at + 1]))
    const longer = amount.form === 'written' && amount.scale > 1 && end > reach
    const part = amount.form === 'fraction' && lower(sentence.tokens, amount.first - 1) === 'by'
    return reach > start && !kept && !longer && !part ? { ...amount, refused: 'time' } : amount
  })
}

/** "three years", and the "two" of "two to three years". */
const isDuration = (amount: Amount, next: Amount | undefined): boolean =>
  amount.property === 'duration' ||
  (amount.kind === 'number' && next?.property === 'duration' && next.first - extentEnd(amount) <= 2)

function joinAll(sentence: Sentence, rules: readonly RangeRule[], amounts: readonly Amount[]): Amount[] {
  const done: Amount[] = []
  for (const amount of amounts) {
    const left = done.length > 0 ? done[done.length - 1] : undefined
    const result =
      left && left.refused === null && amount.refused === null
        ? joinPair(sentence, rules, left, amount)
        : null
    if (result === 'refused')
      done.splice(-1, 1, { ...(left as Amount), refused: 'score' }, { ...amount, refused: 'score' })
    else if (result) done.splice(-1, 1, result)
    else done.push(amount)
  }
  return done
}

function joinPair(
  sentence: Sentence,
  rules: readonly RangeRule[],
  left: Amount,
  right: Amount,
): Amount | 'refused' | null {
  for (const rule of rules) {
    const result = rule.join(sentence, left, right)
    if (result) return result
  }
  return null
}

function mention(sentence: Sentence, amount: Amount): QuantityMention {
  const { low, high, lowOpen, highOpen, approx, kind, unit, property, trend, hedge } = amount
  const { start, end } = sentenceSpan(sentence, amount.first, amount.end)
  return {
    start,
    end,
    low,
    high,
    lowOpen,
    highOpen,
    approx,
    kind,
    unit,
    property,
    trend,
    number: sentenceSpan(sentence, amount.numberFirst, amount.numberEnd),
    unitSpan:
      amount.unitEnd > amount.unitFirst ? sentenceSpan(sentence, amount.unitFirst, amount.unitEnd) : null,
    hedge,
  }
}

/** No full stop, and seven in ten of the longer words have a capital: a headline in the American manner. */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens[tokens.length - 1]?.text === '.') return false
  let long = 0
  let capitals = 0
  for (const { kind, start, end, capital } of tokens) {
    if (kind !== 'word' || end - start < 4) continue
    long++
    if (capital) capitals++
  }
  return long >= 3 && capitals >= 0.7 * long
}
