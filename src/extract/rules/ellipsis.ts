import { nationalities } from '../../lexicon/nationalities.js'
import { isPersonLike } from '../../lexicon/people.js'
import { isBareNumber } from '../clause/chunk.js'
import { elementAt } from '../element.js'
import { inPairs, inRow, qualified, shared } from './ellipsis-rows.js'
import type { Clause, Reading } from './rule.js'

/** Figures without a reading of their own that go on with the one before: "Two died in Texas and three in Ohio". */
export function gapped({ chunks, words }: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = words.some(({ lower }) => lower === 'respectively') ? shared(chunks, read) : []
  found.push(...qualified(chunks, read), ...inRow(chunks, read))
  const pairs = inPairs(chunks, read)
  found.push(...pairs)
  for (let at = 0; at < chunks.length; at++) {
    const np = chunks[at]?.np
    if (!np?.quantity || np.quantity.kind !== 'number') continue
    const before = elementAt(chunks, at - 1)
    const after = chunks[at + 1]
    const inverted = before?.vg?.lemma === 'be' && chunks[at - 2]?.key === 'as'
    const known = read.get(at)
    const isRole =
      known?.measure === 'involved' &&
      ((np.head === null && before?.kind === 'comma') || isPeople(chunks, at))
    if (pairs.some(({ chunk }) => chunk === at)) continue
    if (known && !(inverted && known.strength <= 2) && !isRole) continue
    const byOther = isOtherSource(chunks, at)
    const named = byOther || isNamed(chunks, words, at)
    const follows = before?.key === 'by' && chunks[at - 2]?.vg?.lemma.startsWith('follow') === true
    const row = rowWith(chunks, at)
    const joined =
      row > 0
        ? chunks[row]
        : follows
          ? chunks[at - 3]
          : before?.kind === 'time' || (before?.kind === 'adverb' && thereupon.has(before.key))
            ? elementAt(chunks, at - 2)
            : before
    const bare = np.head === null || np.head === 'other' || isPeople(chunks, at)
    const dashed = joined?.kind === 'dash' && after?.key === 'in'
    if (!inverted && !named && !dashed && (!bare || (joined?.kind !== 'and' && joined?.kind !== 'comma')))
      continue
    if (continuesUnread(chunks, at, read) || isAge(chunks, at)) continue
    const degree = after?.kind === 'adverb' ? degrees.get(after.key) : undefined
    const shares = floating.has(after?.key ?? '')
    if (
      after &&
      !degree &&
      !shares &&
      !['prep', 'stop', 'comma', 'and', 'other', 'quote', 'time'].includes(after.kind)
    )
      continue
    if (after?.kind === 'prep' && ['of', 'without', 'with', 'to', 'than'].includes(after.key)) continue
    for (let i = at - 2; i >= Math.max(0, at - 18); i--) {
      const model = read.get(i) ?? found.find((reading) => reading.chunk === i)
      if (chunks[i]?.kind === 'stop' || (chunks[i]?.kind === 'sub' && !inverted && chunks[i]?.key !== 'so'))
        break
      if (named && !byOther && chunks[at - 2]?.kind !== 'prep' && chunks[i - 1]?.kind !== 'vg') continue
      if (!model || (model.measure === 'aboard' && isOnGround(chunks, at))) continue
      found.push({ ...model, measure: degree ?? model.measure, chunk: at, rule: 'gapping', strength: 5 })
      break
    }
  }
  return found
}

/** "said Nazar Gul, a spice seller, 55, whose shop": how old somebody is. */
function isAge(chunks: Clause['chunks'], at: number): boolean {
  const [whom, after] = [chunks[at - 2]?.np, chunks[at + 1]]
  if (chunks[at - 1]?.kind !== 'comma' || !whom?.head || whom.quantity || whom.plural) return false
  if (after && !['comma', 'stop', 'quote'].includes(after.kind)) return false
  return isPersonLike(whom.head) || (after?.kind === 'comma' && chunks[at + 2]?.kind === 'rel')
}

/** "followed by Cuttak with 126, Kendra with 107": the chunk that joins name and figure to the row; -1 without. */
function rowWith(chunks: Clause['chunks'], at: number): number {
  const name = chunks[at - 2]?.np
  if (chunks[at - 1]?.key !== 'with' || !name?.head || name.quantity || name.plural || name.determiner)
    return -1
  const lead = chunks[at - 3]
  if (lead?.key === 'by') return chunks[at - 4]?.vg?.lemma.startsWith('follow') ? at - 5 : -1
  const inRow = chunks[at - 4]?.np?.quantity && chunks[at - 5]?.key === 'with'
  return inRow && (lead?.kind === 'comma' || lead?.kind === 'and') ? at - 3 : -1
}

/** "21 of the victims were German and eight Austrian". */
const isPeople = (chunks: Clause['chunks'], at: number): boolean =>
  nationalities.has(chunks[at]?.np?.head ?? '') &&
  chunks[at - 1]?.kind === 'and' &&
  chunks[at - 3]?.vg?.lemma === 'be'

/** "it was 300, then 500". */
const thereupon = new Set(['then', 'later', 'finally', 'now'])

/** "in groups of three, four and five": figures beside one that counts nothing of the kind. */
const continuesUnread = (
  chunks: Clause['chunks'],
  at: number,
  read: ReadonlyMap<number, Reading>,
): boolean => {
  let first = at
  while (['and', 'comma'].includes(chunks[first - 1]?.kind ?? '') && chunks[first - 2]?.np?.quantity)
    first -= 2
  return (
    first < at &&
    chunks[first - 1]?.key === 'of' &&
    chunks[first]?.np?.head === null &&
    !read.has(first) &&
    !chunks[first - 2]?.np?.quantity
  )
}

/** Adverbs that say no measure: "two each in Ohio", "seven later". */
const floating = new Set(['each', 'apiece', 'later', 'since', 'there', 'here', 'elsewhere', 'overnight'])

/** "Java reports 103 deaths and Sumatra 48": another name and its figure. */
function isNamed(chunks: Clause['chunks'], words: Clause['words'], at: number): boolean {
  const name = chunks[at - 1]?.np
  const isName =
    name?.determiner === null ||
    (name?.determiner === 'the' && (isCapital(words[name.headWord]) || chunks[at - 2]?.kind === 'and'))
  if (isOfYear(chunks, at)) return true
  if (isPlaceOf(chunks, at)) return true
  return (
    chunks[at]?.np?.head === null &&
    name?.head != null &&
    !name.quantity &&
    !name.plural &&
    (['in', 'at', 'near'].includes(chunks[at - 2]?.key ?? '')
      ? ['and', 'comma'].includes(chunks[at - 3]?.kind ?? '')
      : isName && ['and', 'comma'].includes(chunks[at - 2]?.kind ?? '')) &&
    ['stop', 'comma', 'and', undefined].includes(chunks[at + 1]?.kind)
  )
}

/** "33,000 died in 1954, and in 1931 as many as 145,000". */
const isOfYear = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.np?.head === null &&
  chunks[at - 1]?.kind === 'time' &&
  chunks[at - 2]?.key === 'in' &&
  ['and', 'comma'].includes(chunks[at - 3]?.kind ?? '') &&
  ['stop', 'comma', 'and', undefined].includes(chunks[at + 1]?.kind)

/** "and the island of Tolmo 15". */
const isPlaceOf = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.np?.head === null &&
  chunks[at - 1]?.np?.determiner === null &&
  !chunks[at - 1]?.np?.quantity &&
  chunks[at - 2]?.key === 'of' &&
  places.has(chunks[at - 3]?.np?.head ?? '') &&
  ['and', 'comma'].includes(chunks[at - 4]?.kind ?? '') &&
  ['stop', 'comma', 'and', undefined].includes(chunks[at + 1]?.kind)
const places = new Set([
  'island',
  'city',
  'town',
  'village',
  'province',
  'state',
  'district',
  'county',
  'region',
  'port',
])

const sources = new Set(
  'ministry police hospital government army rebel opposition union agency radio television newspaper station office group embassy mayor governor official'.split(
    ' ',
  ),
)

/** "Police gave the toll as 41, the ministry 38.": who gives another figure. */
const isOtherSource = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.np?.head === null &&
  sources.has(chunks[at - 1]?.np?.head ?? '') &&
  !chunks[at - 1]?.np?.quantity &&
  chunks[at - 2]?.kind === 'comma' &&
  isBareNumber(chunks[at - 3]) &&
  ['stop', 'comma', 'and', undefined].includes(chunks[at + 1]?.kind)

const isCapital = (word: Clause['words'][number] | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/** "82 of them on board and nine on the ground": they were not aboard. */
const isOnGround = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.key === 'on' && chunks[at + 2]?.key === 'ground'
/** "Thirty-four were hurt, three seriously", "three were shot, two fatally". */
export const degrees: ReadonlyMap<string, string> = new Map([
  ...['seriously', 'critically', 'severely', 'badly', 'slightly', 'lightly', 'gravely'].map(
    (word): [string, string] => [word, 'injured'],
  ),
  ['fatally', 'killed'],
  ['fatal', 'killed'],
])
