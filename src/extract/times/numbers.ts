import { timeUnits } from '../../lexicon/times.js'
import {
  multipliers,
  ordinalSuffixes,
  ordinals,
  smallNumbers,
  tens,
  vagueNumbers,
} from '../../lexicon/times-numbers.js'
import type { Scope } from './scope.js'

/** A number of units; `X` where the words leave it open ("several"). */
export interface Amount {
  readonly to: number
  readonly value: number | 'X'
}

const plainNumber = /^\d{1,3}(?:,\d{3})+$|^\d{1,7}(?:\.\d{1,3})?$/

/** Digits at `at`: "12", "1,200", "2.5". */
export function digits(scope: Scope, at: number): number | undefined {
  const item = scope.items[at]
  if (item?.kind !== 'number') return undefined
  if (isShort(item.lower)) return Number(item.lower)
  return plainNumber.test(item.lower) ? Number(item.lower.replaceAll(',', '')) : undefined
}

/** One or two digits: nearly every number that is asked about. */
function isShort(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
  return isDigit(first) && (text.length === 1 || (text.length === 2 && isDigit(second)))
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** "two", "twenty-six", "two hundred", "12", "2.5", "two and a half", "a", "half a", "several", "a few". */
export function amount(scope: Scope, at: number): Amount | undefined {
  return vague(scope, at) ?? fraction(scope, at) ?? exact(scope, at)
}

function vague(scope: Scope, at: number): Amount | undefined {
  const start = scope.word(at) === 'a' ? at + 1 : at
  const word = scope.word(start)
  const ofNext = scope.word(start + 1) === 'of' ? start + 2 : start + 1
  if (word === 'couple') return { to: ofNext, value: 2 }
  if (word === 'single') return { to: start + 1, value: 1 }
  if (word === 'dozen') return { to: start + 1, value: 12 }
  if (word === 'many' && scope.word(start - 1) === 'as') return undefined
  if (vagueNumbers.has(word)) return { to: start + 1, value: 'X' }
  const many = ['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'number']
  if (many.includes(word) && scope.word(start + 1) === 'of') return { to: start + 2, value: 'X' }
  if (word === 'good' && scope.word(start + 1) === 'many') return { to: start + 2, value: 'X' }
  return undefined
}

/** "half a", "a half", "half an", "a quarter-century", "a quarter of an", "three quarters of a". */
function fraction(scope: Scope, at: number): Amount | undefined {
  const word = scope.word(at)
  if (word === '½') return { to: at + 1, value: 0.5 }
  const next = scope.word(at + 1)
  if (word === 'half' && (next === 'a' || next === 'an')) return { to: at + 2, value: 0.5 }
  if (word === 'half' && next === '-') return { to: at + 2, value: 0.5 }
  const quarters = next === 'quarter' || next === 'quarters' ? quarterCounts.get(word) : undefined
  if (quarters) return quartersOf(scope, at + 2, quarters)
  if ((word === 'a' || word === 'one') && next === 'half') {
    return { to: scope.word(at + 2) === '-' ? at + 3 : at + 2, value: 0.5 }
  }
  return undefined
}

const quarterCounts: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['three', 3],
])

/** "quarter century", "quarter-century", "quarter of an hour"; a quarter by itself is one of a year. */
function quartersOf(scope: Scope, at: number, count: number): Amount | undefined {
  const dash = scope.word(at) === '-' ? 1 : 0
  if (scope.word(at + dash) === 'century') return { to: at + dash, value: count / 4 }
  const isOf = scope.word(at) === 'of' && ['a', 'an'].includes(scope.word(at + 1))
  return isOf ? { to: at + 2, value: count / 4 } : undefined
}

function exact(scope: Scope, at: number): Amount | undefined {
  const base = wordNumber(scope, at) ?? digitNumber(scope, at)
  if (!base) return undefined
  const plus = plusAfter(scope, base.to)
  return plus ? { ...base, to: plus } : withHalf(scope, base)
}

/** "40-odd", "30-plus", "30+". */
function plusAfter(scope: Scope, at: number): number | undefined {
  if (scope.word(at) === '+') return at + 1
  const dash = scope.word(at) === '-' ? 1 : 0
  return ['odd', 'plus'].includes(scope.word(at + dash)) ? at + dash + 1 : undefined
}

function digitNumber(scope: Scope, at: number): Amount | undefined {
  const value = digits(scope, at)
  if (value === undefined) return undefined
  const [over, slash, under] = [digits(scope, at + 1), scope.word(at + 2), digits(scope, at + 3)]
  if (over !== undefined && slash === '/' && under) return { to: at + 4, value: value + over / under }
  const vulgar = scope.word(at + 1)
  if (vulgar === '½') return { to: at + 2, value: value + 0.5 }
  return { to: at + 1, value }
}

function wordNumber(scope: Scope, at: number): Amount | undefined {
  const word = scope.word(at)
  if (word === 'a' || word === 'an') return { to: at + 1, value: 1 }
  if (word === 'another' && timeUnits.has(scope.word(at + 1))) return { to: at + 1, value: 1 }
  const ten = tens.get(word)
  let to = at + 1
  let value = ten ?? smallNumbers.get(word)
  if (value === undefined) return undefined
  if (ten !== undefined) {
    const dash = scope.word(to) === '-' ? 1 : 0
    const ones = smallNumbers.get(scope.word(to + dash))
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones
      to += dash + 1
    }
  }
  const multiplier = multipliers.get(scope.word(to))
  return multiplier ? { to: to + 1, value: value * multiplier } : { to, value }
}

/** "two and a half", "two-and-a-half". */
function withHalf(scope: Scope, base: Amount): Amount {
  let at = base.to
  const skipDash = () => {
    if (scope.word(at) === '-') at++
  }
  skipDash()
  if (scope.word(at) !== 'and') return base
  at++
  skipDash()
  if (scope.word(at) !== 'a') return base
  at++
  skipDash()
  if (scope.word(at) !== 'half' || typeof base.value !== 'number') return base
  return { to: at + 1, value: base.value + 0.5 }
}

/** "third", "3rd", "twenty-first": index after it and its number. */
export function ordinal(scope: Scope, at: number): { to: number; value: number } | undefined {
  const word = scope.word(at)
  const plain = ordinals.get(word)
  if (plain !== undefined) return { to: at + 1, value: plain }
  const value = digits(scope, at)
  const suffix = scope.items[at + 1]
  if (value !== undefined && Number.isInteger(value) && suffix && ordinalSuffixes.has(suffix.lower)) {
    return { to: at + 2, value }
  }
  const ten = tens.get(word)
  if (ten === undefined) return undefined
  const dash = scope.word(at + 1) === '-' ? 1 : 0
  const ones = ordinals.get(scope.word(at + 1 + dash))
  return ones !== undefined && ones < 10 ? { to: at + 2 + dash, value: ten + ones } : undefined
}
