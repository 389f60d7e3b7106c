import { months, timeUnitPlurals, timeUnits, weekdays } from '../../lexicon/times.js'
import { ordinalSuffixes } from '../../lexicon/times-numbers.js'
import { markWhere } from '../marks.js'
import { withoutPossessive } from '../tokens-words.js'
import type { Item } from './items.js'
import type { TimeRule } from './rule.js'
import type { Scope } from './scope.js'

/** What must stand near an item for a rule to read something there. */
const need = { unit: 1, suffix: 2, month: 4, tens: 8, sign: 16, span: 32, year: 64, clock: 128 }
const kinds = 256

const needs: Readonly<Record<string, number>> = {
  distance: need.unit,
  duration: need.unit,
  age: need.unit,
  running: need.unit,
}

/** Behind digits more is needed: "2nd quarter", "7 October", "1990s", "2023-10-07", "12-14". */
const digitNeeds: Readonly<Record<string, number>> = {
  ...needs,
  quarter: need.suffix,
  half: need.suffix,
  century: need.suffix,
  running: need.suffix | need.unit,
  set: need.unit,
  'week-of-month': need.suffix,
  'calendar-date': need.month,
  decade: need.tens,
  'numeric-date': need.sign,
  'range-end': need.span,
  year: need.year,
  clock: need.clock,
}

const unitMark = markWhere((lower) => {
  const word = withoutPossessive(lower)
  return timeUnits.has(word) || timeUnitPlurals.has(word) || weekdays.has(lower.replace(/s$/, ''))
})
/** Beyond the longest "a hundred and a half to two hundred and a half consecutive" before its unit. */
const reach = 24

/** A list of rules without those whose needs are not met, made once for each list and kind of need. */
class Narrowing {
  readonly #lists = new Map<readonly TimeRule[], (readonly TimeRule[] | undefined)[]>()

  constructor(private readonly needs: Readonly<Record<string, number>>) {}

  of(rules: readonly TimeRule[], met: number): readonly TimeRule[] {
    let lists = this.#lists.get(rules)
    if (!lists) {
      lists = new Array<readonly TimeRule[] | undefined>(kinds).fill(undefined)
      this.#lists.set(rules, lists)
    }
    const known = lists[met]
    if (known) return known
    const kept = rules.filter(({ id }) => ((this.needs[id] ?? 0) & ~met) === 0)
    lists[met] = kept
    return kept
  }
}

const ofWords = new Narrowing(needs)
const ofDigits = new Narrowing(digitNeeds)

/** The rules of a list that may read something at a word. */
export const narrowed = (
  rules: readonly TimeRule[],
  items: readonly Item[],
  at: number,
): readonly TimeRule[] => (rules.length === 0 ? rules : ofWords.of(rules, unitAhead(items, at)))

/** The rules of a list that may read something at digits. */
export function narrowedAtDigits(
  rules: readonly TimeRule[],
  { items, last }: Pick<Scope, 'items' | 'last'>,
  at: number,
): readonly TimeRule[] {
  const { lower } = items[at] as Item
  const next = items[at + 1]?.lower ?? ''
  const second = items[at + 2]?.lower ?? ''
  const decimal = lower.includes('.')
  let met = unitAhead(items, at + 1)
  if (ordinalSuffixes.has(next)) met |= need.suffix
  if (months.has(next) || months.has(second) || months.has(items[at + 3]?.lower ?? '')) met |= need.month
  if (next === 's' || second === 's') met |= need.tens
  if (next === '-' || next === '/' || decimal) met |= need.sign
  if (last?.to === at - 1 || joining.has(next) || joining.has(second)) met |= need.span
  if (lower.length === 4) met |= need.year
  if (lower.length < 3 || lower.length === 4 || decimal) met |= need.clock
  return ofDigits.of(rules, met)
}

const joining: ReadonlySet<string> = new Set(['-', '–', 'to', 'and'])

function unitAhead(items: readonly Item[], at: number): number {
  const end = Math.min(items.length, at + reach)
  for (let i = at; i < end; i++) if (((items[i] as Item).marks & unitMark) !== 0) return need.unit
  return 0
}
