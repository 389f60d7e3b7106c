import {
  dayParts,
  decadeNames,
  months,
  seasons,
  shortWeekdays,
  timeUnitPlurals,
  timeUnits,
  weekdays,
} from '../../lexicon/times.js'
import { holidays } from '../../lexicon/times-holidays.js'
import {
  multipliers,
  ordinalSuffixes,
  ordinals,
  smallNumbers,
  tens,
  vagueNumbers,
} from '../../lexicon/times-numbers.js'
import { references } from '../../lexicon/times-references.js'
import { setAdverbs } from '../../lexicon/times-sets.js'
import { timeRules } from './grammar.js'
import type { Item } from './items.js'
import { narrowed, narrowedAtDigits } from './narrowing.js'
import type { TimeRule } from './rule.js'
import { leads } from './rules/duration.js'
import type { Scope } from './scope.js'
import { betweenNumberAndUnit } from './units.js'

const words = (list: string): readonly string[] => list.split(' ')

const units = [...timeUnits.keys(), ...timeUnitPlurals.keys()]
const ordinal = [...ordinals.keys(), ...tens.keys()]
const amount = [
  ...words('a an another one half couple single dozen dozens scores hundreds thousands millions number good'),
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vagueNumbers,
]
const near = words('last this next')
const nearer = words('the last this current next coming upcoming previous')
const parts = words('early late mid')
const quotes = words("' ’ ‘")
const names = [...holidays.keys()].map((name) => name.split(' ')[0] as string)
const partOfYear = [...words('the fiscal financial final last'), ...ordinal]

const firstWords = (isVague: boolean): readonly string[] =>
  references
    .filter(({ vague = false }) => vague === isVague)
    .map((reference) => reference.words.split(' ')[0] as string)

interface Opening {
  /** Words the rule can begin with. */
  readonly words: Iterable<string>
  /** It can begin with digits; or only with digits that no other number follows. */
  readonly digits?: true | 'alone'
}

/** How each rule of the grammar can begin; a rule is not asked about an item that is not listed for it. */
const openings: Readonly<Record<string, Opening>> = {
  clock: { words: [...words('half a quarter'), ...smallNumbers.keys(), ...tens.keys()], digits: true },
  noon: { words: words('noon midnight') },
  'day-part': {
    words: [...words('the this that hours small wee predawn'), ...parts, ...dayParts.keys()],
  },
  'calendar-date': {
    words: [...near, 'the', ...weekdays.keys(), ...shortWeekdays.keys(), ...months.keys(), ...ordinal],
    digits: 'alone',
  },
  'numeric-date': { words: [], digits: true },
  'range-end': { words: ['the'], digits: true },
  holiday: { words: [...near, ...names, ...names.map((name) => name.replace(/s$/, ''))] },
  'relative-month': { words: near },
  month: { words: months.keys() },
  quarter: { words: [...partOfYear, ...words('q q1 q2 q3 q4'), ...months.keys()], digits: 'alone' },
  half: { words: partOfYear, digits: 'alone' },
  'fiscal-year': { words: words('the fy fiscal financial') },
  'same-period': { words: words('the same corresponding comparable equivalent this year') },
  season: { words: [...words('last past this that next coming the'), ...seasons.keys()] },
  decade: { words: ['the', ...parts, ...quotes, ...decadeNames.keys()], digits: 'alone' },
  century: { words: ['the', ...parts, ...ordinal], digits: 'alone' },
  year: { words: quotes, digits: true },
  weekday: { words: [...words('the last past previous this next coming following'), ...weekdays.keys()] },
  'week-of-month': { words: [...words('the last final week weekend'), ...ordinal], digits: 'alone' },
  deictic: { words: words('today tonight yesterday tomorrow last the') },
  'relative-unit': { words: nearer },
  anaphoric: { words: words('that same the') },
  'bare-unit': { words: words('year month week day past previous the') },
  distance: { words: [...amount, ...units, ...betweenNumberAndUnit], digits: true },
  set: {
    words: [
      ...Object.keys(setAdverbs),
      ...words('every each weekends mornings afternoons evenings a an per once twice thrice bi semi'),
      ...amount,
      ...[...weekdays.keys()].map((day) => `${day}s`),
    ],
    digits: true,
  },
  running: { words: [...words('the a an its their'), ...ordinal], digits: 'alone' },
  duration: {
    words: [
      ...amount,
      ...words('the these those its his her their our past last next coming recent previous following'),
    ],
    digits: true,
  },
  'bare-duration': { words: [...units, 'all', 'the'] },
  'day-of-month': { words: ['the', ...weekdays.keys(), ...shortWeekdays.keys()] },
  age: { words: [...amount, ...units], digits: true },
  reference: { words: firstWords(false) },
  'vague-reference': { words: firstWords(true) },
}

const byWord = new Map<string, TimeRule[]>()
for (const rule of timeRules)
  for (const word of new Set(openings[rule.id]?.words)) byWord.set(word, [...(byWord.get(word) ?? []), rule])

const ofDigits = timeRules.filter(({ id }) => openings[id]?.digits)
const ofNumbers = timeRules.filter(({ id }) => openings[id]?.digits === true)
/** "weeklong" and names with an apostrophe of their own: rare enough to ask every rule. */
const isOdd = (word: string): boolean => word.endsWith('long') || /['’]/u.test(word)
const none: readonly TimeRule[] = []

/** What follows "the" in every expression that begins with it. */
const afterThe: ReadonlySet<string> = new Set([
  ...words('hours small wee predawn period time past latest first final entire whole full opening closing'),
  ...words('preceding ensuing intervening recent last next this that current coming upcoming following'),
  ...words('previous prior same corresponding comparable equivalent year fy fiscal financial'),
  ...parts,
  ...quotes,
  ...amount,
  ...ordinal,
  ...units,
  ...betweenNumberAndUnit,
  ...dayParts.keys(),
  ...seasons.keys(),
  ...decadeNames.keys(),
  ...months.keys(),
  ...references
    .filter((reference) => reference.words.startsWith('the '))
    .map((reference) => reference.words.split(' ')[1] as string),
])

/** What a word behind a number can be in every expression that begins with the number. */
const afterAmount: ReadonlySet<string> = new Set([
  ...words('of a an and or to until in past before after am pm a.m. p.m. p s times odd plus local'),
  ...words("half quarter o'clock o’clock"),
  ...amount,
  ...ordinal,
  ...ordinalSuffixes,
  ...multipliers.keys(),
  ...units,
  ...betweenNumberAndUnit,
  ...leads,
  ...months.keys(),
  ...[...weekdays.keys()].flatMap((day) => [day, `${day}s`]),
  ...words('tonight yesterday tomorrow this'),
  ...references.flatMap((reference) => reference.words.split(' ').slice(1, 2)),
])
const alone = new Set(references.map((reference) => reference.words))
const amounts: ReadonlySet<string> = new Set(amount.filter((word) => !alone.has(word)))

/** A number that is no year, clock time or date by itself. */
const isPlainAmount = ({ kind, lower }: Item): boolean =>
  kind === 'number' ? lower.length !== 4 && !lower.includes('.') : amounts.has(lower)

const isNoTime = (next: Item | undefined): boolean =>
  next?.kind === 'word' && !afterAmount.has(next.lower) && !isOdd(next.lower)

/** What follows "that" in every expression that begins with it. */
const afterThat: ReadonlySet<string> = new Set([
  ...parts,
  ...words('same hours small wee predawn'),
  ...units,
  ...betweenNumberAndUnit,
  ...dayParts.keys(),
  ...seasons.keys(),
  ...amount,
  ...ordinal,
  ...references.flatMap((reference) => reference.words.split(' ').slice(1, 2)),
])

/** The rules that can begin with an item, in the order of the grammar. */
export function rulesFor(scope: Pick<Scope, 'items' | 'last'>, at: number): readonly TimeRule[] {
  const { items, last } = scope
  const item = items[at]
  const next = items[at + 1]
  if (!item) return none
  const { kind, lower } = item
  if (kind === 'number') {
    const isAlone = isPlainAmount(item) && last?.to !== at - 1
    if (next?.kind !== 'number')
      return isAlone && isNoTime(next) ? none : narrowedAtDigits(ofDigits, scope, at)
    if (isAlone && items[at + 2]?.lower !== '/') return none
    return narrowedAtDigits(lower.length < 4 ? ofNumbers : ofDigits, scope, at)
  }
  if (next?.kind === 'word' && !isOdd(next.lower)) {
    if (lower === 'the' ? !afterThe.has(next.lower) : amounts.has(lower) && !afterAmount.has(next.lower))
      return none
    if (lower === 'that' && !afterThat.has(next.lower)) return none
  } else if (lower === 'the' && next?.kind !== 'number' && !afterThe.has(next?.lower ?? '')) return none
  if (lower === 'the' && next && isPlainAmount(next) && isNoTime(items[at + 2])) return none
  const rules = byWord.get(lower)
  return rules ? narrowed(rules, items, at) : isOdd(lower) ? timeRules : none
}
