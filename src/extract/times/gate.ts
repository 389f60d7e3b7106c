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
import { multipliers, ordinals, smallNumbers, tens, vagueNumbers } from '../../lexicon/times-numbers.js'
import { references } from '../../lexicon/times-references.js'
import { setAdverbs } from '../../lexicon/times-sets.js'
import type { Token } from '../../model/index.js'
import { markWhere } from '../marks.js'
import { withoutPossessive } from '../tokens-words.js'
import type { Item } from './items.js'

const referenceWords = references.map(({ words }) => words.split(' '))

/** Every expression holds a number or one of these. */
export const timeWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...[...weekdays.keys()].map((day) => `${day}s`),
  ...shortWeekdays.keys(),
  ...timeUnits.keys(),
  ...timeUnitPlurals.keys(),
  ...seasons.keys(),
  ...dayParts.keys(),
  ...decadeNames.keys(),
  ...Object.keys(setAdverbs),
  ...[...holidays.keys()].flatMap((name) => [
    name.split(' ')[0] as string,
    (name.split(' ')[0] as string).replace(/s$/, ''),
  ]),
  ...referenceWords.map((words) => words.at(-1) as string),
  ...'half weekends mornings afternoons evenings today tonight yesterday tomorrow noon midnight period'.split(
    ' ',
  ),
  ...smallNumbers.keys(),
  ...tens.keys(),
])

/** Words that may open an expression whose core comes within a few items. */
const openers: ReadonlySet<string> = new Set([
  ...ordinals.keys(),
  ...multipliers.keys(),
  ...vagueNumbers,
  ...referenceWords.map((words) => words[0] as string),
  ...'all the a an another this that these those its his her their our last past next coming upcoming previous following preceding prior same current corresponding comparable equivalent recent early late mid earlier final every each per half single dozen dozens scores hundreds thousands millions number good once twice thrice fiscal financial q q1 q2 q3 q4 fy st bi semi'.split(
    ' ',
  ),
  "'",
  '’',
  '‘',
])

/** An expression's first core word is never farther from its start than this. */
const reach = 6

const isTimeWord = (word: string): boolean =>
  timeWords.has(word) || (word.endsWith('long') && word.length > 6)
const core = markWhere((lower) => isTimeWord(withoutPossessive(lower)))
const opening = markWhere((lower) => openers.has(withoutPossessive(lower)))

/** A number or a word that an expression may be built around. */
export const hasCore = ({ kind, marks }: Pick<Token, 'kind' | 'marks'>): boolean =>
  kind === 'number' || (kind === 'word' && (marks & core) !== 0)

/** For each item whether a rule may start there. */
export function starts(items: readonly Item[]): boolean[] {
  const open = new Array<boolean>(items.length).fill(false)
  let next = Number.POSITIVE_INFINITY
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] as Item
    if (hasCore(item)) {
      next = at
      open[at] = true
    } else open[at] = next - at <= reach && (item.marks & opening) !== 0
  }
  return open
}
