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
import { ordinals, smallNumbers, tens, vagueNumbers } from '../../lexicon/times-numbers.js'
import { references } from '../../lexicon/times-references.js'
import { setAdverbs } from '../../lexicon/times-sets.js'
import { timeRules } from './grammar.js'
import type { Item } from './items.js'
import type { TimeRule } from './rule.js'
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
  'week-of-month': { words: [...words('the last final week'), ...ordinal], digits: 'alone' },
  deictic: { words: words('today tonight yesterday tomorrow last the') },
  'relative-unit': { words: nearer },
  anaphoric: { words: words('that same the') },
  'bare-unit': { words: words('year month week past previous the') },
  distance: { words: [...amount, ...units, ...betweenNumberAndUnit], digits: true },
  set: {
    words: [
      ...Object.keys(setAdverbs),
      ...words('every each weekends a an per once twice thrice bi semi'),
      ...amount,
      ...[...weekdays.keys()].map((day) => `${day}s`),
    ],
  },
  duration: {
    words: [
      ...amount,
      ...words('the these those its his her their our past last next coming recent previous following'),
    ],
    digits: true,
  },
  'bare-duration': { words: [...units, 'all'] },
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

/** The rules that can begin with an item, in the order of the grammar; `next` is the item behind it. */
export function rulesFor({ kind, lower }: Item, next: Item | undefined): readonly TimeRule[] {
  if (kind === 'number') return next?.kind === 'number' && lower.length < 4 ? ofNumbers : ofDigits
  if (
    lower === 'the' &&
    next?.kind !== 'number' &&
    !afterThe.has(next?.lower ?? '') &&
    !isOdd(next?.lower ?? '')
  )
    return none
  return byWord.get(lower) ?? (isOdd(lower) ? timeRules : none)
}
