import type { QuantityMention } from '../../model/index.js'
import { elementAt } from '../element.js'
import { isGeneral } from './general.js'
import type { Clause } from './rule.js'

/** Too vague to compare ("several"), a share ("half"), or an age ("aged between 13 and 17"). */
export function isVague(
  { kind, low, high, hedge }: QuantityMention,
  { words, chunks }: Clause,
  index: number,
  chunk: number,
): boolean {
  if (kind !== 'number') return false
  if (isGeneral(words, index)) return true
  const text = words[index]?.lower ?? ''
  if ((hedge === 'under' || hedge === 'over') && agedWord.test(words[index - 1]?.lower ?? '')) return true
  if (vagueWords.has(text) || (hedge !== null && /^(?:old|young)er than$/u.test(hedge))) return true
  if (text.startsWith('between ') && words[index - 1]?.lower === 'all') return true
  const value = low ?? high ?? 1
  if (value > 0 && value < 1) return true
  if (isAgeOfEach(words, chunks, index) || isOfAges(words, index) || isAgeOfOne(chunks, chunk)) return true
  if (chunks[chunk]?.last === index && chunks[chunk + 1]?.vg) return false
  for (let i = index - 1; i >= Math.max(0, index - 5); i--) {
    const word = words[i]
    if (/^(?:aged?|ages)$/u.test(word?.lower ?? '')) return true
    if (!word?.quantity && !/^(?:and|or|to|,|between)$/u.test(word?.lower ?? '')) return false
  }
  return false
}

const vagueWords: ReadonlySet<string> = new Set(['a few', 'several', 'few', 'many'])

/** "of them under 18", "children under 12": an age. */
const agedWord =
  /^(?:them|whom|those|children|child|people|person|anyone|anybody|nobody|one|boys|girls|boy|girl|men|women|youths|pupils)$/u
/** Of ages and their commas on either side: a longer row of figures is no list of ages. */
const longestRow = 24

/** "between the ages of 9 and 15". */
function isOfAges(words: Clause['words'], index: number): boolean {
  const of =
    /^(?:and|to)$/u.test(words[index - 1]?.lower ?? '') && words[index - 2]?.quantity ? index - 3 : index - 1
  return words[of]?.lower === 'of' && words[of - 1]?.lower === 'ages'
}

/** "a girl of six", "her son of 12". */
const isAgeOfOne = (chunks: Clause['chunks'], at: number): boolean => {
  const one = chunks[at - 2]?.np
  return (
    chunks[at - 1]?.key === 'of' &&
    chunks[at]?.np?.head === null &&
    one != null &&
    (one.quantity === null ? one.determiner !== null : one.quantity.high === 1) &&
    !one.plural &&
    aged.has(one.head ?? '')
  )
}
const aged = new Set(
  'girl boy man woman child youth baby infant daughter son widow widower pupil student teenager mother father toddler'.split(
    ' ',
  ),
)

/** "two brothers, 2 and 4, …": as many bare figures as people. */
function isAgeOfEach(words: Clause['words'], chunks: Clause['chunks'], index: number): boolean {
  if (!/^(?:,|and)$/u.test(words[index - 1]?.lower ?? '') || !/^\d{1,2}$/u.test(words[index]?.text ?? ''))
    return false
  const isListed = (at: number): boolean =>
    /^\d{1,2}$/u.test(elementAt(words, at)?.text ?? '') ||
    elementAt(words, at)?.text === ',' ||
    elementAt(words, at)?.lower === 'and'
  let first = index
  while (first > index - longestRow && isListed(first - 1)) first--
  let last = index
  while (last < index + longestRow && isListed(last + 1)) last++
  if (words[first]?.text !== ',' || words[last]?.text !== ',') return false
  const ages = words.slice(first, last).filter(({ text }) => /^\d/u.test(text)).length
  const people = chunks.find((chunk) => chunk.last === first - 1)?.np
  return ages > 1 && people?.quantity?.low === ages && people.quantity.high === ages
}

/** "four in five of those who died", "10 hostages for every fighter": a share. */
export const isRatio = (chunks: Clause['chunks'], at: number): boolean =>
  (chunks[at + 1]?.key === 'for' && ['every', 'each'].includes(chunks[at + 2]?.np?.determiner ?? '')) ||
  [at, at - 2].some(
    (i) =>
      elementAt(chunks, i)?.np?.quantity &&
      chunks[i]?.np?.head === null &&
      chunks[i + 1]?.key === 'in' &&
      chunks[i + 2]?.np?.quantity &&
      chunks[i + 2]?.np?.head === null &&
      chunks[i + 3]?.key === 'of',
  )

/** "the 29-story tower": the figure is in the adjective, not of the noun. */
export const isAttribute = ({ words }: Clause, index: number): boolean =>
  words[index + 1]?.text === '-' &&
  words[index + 1]?.start === words[index]?.end &&
  words[index + 2]?.start === words[index + 1]?.end
