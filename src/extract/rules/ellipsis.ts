import { nationalities } from '../../lexicon/nationalities.js'
import { elementAt } from '../element.js'
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
    if (continuesUnread(chunks, at, read)) continue
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
  chunks[at - 3]?.np?.quantity?.kind === 'number' &&
  chunks[at - 3]?.np?.head === null &&
  ['stop', 'comma', 'and', undefined].includes(chunks[at + 1]?.kind)

const isCapital = (word: Clause['words'][number] | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/** "82 of them on board and nine on the ground": they were not aboard. */
const isOnGround = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.key === 'on' && chunks[at + 2]?.key === 'ground'
/** "reported 9 and 14 deaths, respectively": the noun is said once. */
function shared(chunks: Clause['chunks'], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  for (let at = 0; at < chunks.length - 2; at++) {
    const np = chunks[at]?.np
    const model = read.get(at + 2)
    if (!np?.quantity || np.head !== null || read.has(at) || chunks[at + 1]?.kind !== 'and' || !model)
      continue
    found.push({ ...model, chunk: at, rule: 'gapping', strength: 5 })
  }
  return found
}

/** "The first fire killed 39; the second, two months later, 12; the last, 11.": after each semicolon a name and its figure. */
function inRow(chunks: Clause['chunks'], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  let model: Reading | undefined
  let start = 0
  for (let at = 0; at < chunks.length; at++) {
    model = read.get(at) ?? model
    if (chunks[at]?.kind === 'stop') start = at + 1
    const opened =
      chunks[start - 1]?.key === ';' &&
      (chunks[start]?.np || chunks[start]?.kind === 'prep' || chunks[start]?.kind === 'time')
    if (!model || read.has(at) || !opened || chunks[at - 1]?.kind !== 'comma') continue
    const { np } = chunks[at] as (typeof chunks)[number]
    const after = chunks[at + 1]
    if (np?.quantity?.kind !== 'number' || np.head !== null || np.determiner !== null) continue
    const end = after?.kind === 'prep' && after.key === 'in' ? chunks[at + 3] : after
    if (end && end.kind !== 'stop') continue
    if (chunks.slice(start, at).some((chunk) => chunk.vg || chunk.np?.quantity)) continue
    found.push({ ...model, chunk: at, rule: 'gapping', strength: 5 })
  }
  return found
}

/** "one more death and seven infections; Hong Kong three and 24": two figures in the order of those before. */
function inPairs(chunks: Clause['chunks'], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  for (let at = 3; at < chunks.length - 2; at++) {
    const [first, second] = [chunks[at]?.np, chunks[at + 2]?.np]
    if (!first?.quantity || first.head !== null || !second?.quantity || second.head !== null) continue
    if (chunks[at + 1]?.kind !== 'and' || read.has(at) || read.has(at + 2)) continue
    if (!chunks[at - 1]?.np?.head || chunks[at - 1]?.np?.quantity || chunks[at - 2]?.key !== ';') continue
    if (chunks[at + 3] && chunks[at + 3]?.kind !== 'stop') continue
    const models = [...read.values()]
      .filter(({ chunk }) => chunk < at - 2)
      .sort((a, b) => a.chunk - b.chunk)
      .slice(-2)
    if (models.length < 2) continue
    for (const [i, model] of models.entries())
      found.push({ ...model, chunk: at + 2 * i, rule: 'gapping', strength: 5 })
  }
  return found
}

/** "19 confirmed and two probable cases": the noun is said once, after the last. */
function qualified(chunks: Clause['chunks'], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  for (let at = 0; at < chunks.length - 3; at++) {
    const np = chunks[at]?.np
    const next = chunks[at + 1]
    const model = read.get(at + 3)
    if (!np?.quantity || np.head !== null || read.has(at) || chunks[at + 2]?.kind !== 'and') continue
    if (!(next?.kind === 'adjective' || (next?.vg?.bare && ['confirm', 'suspect'].includes(next.vg.lemma))))
      continue
    if (model && chunks[at + 3]?.np?.head === 'case')
      found.push({ ...model, chunk: at, rule: 'gapping', strength: 5 })
  }
  return found
}

/** "Thirty-four were hurt, three seriously", "three were shot, two fatally". */
export const degrees: ReadonlyMap<string, string> = new Map([
  ...['seriously', 'critically', 'severely', 'badly', 'slightly', 'lightly', 'gravely'].map(
    (word): [string, string] => [word, 'injured'],
  ),
  ['fatally', 'killed'],
  ['fatal', 'killed'],
])
