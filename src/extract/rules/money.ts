import { singular } from '../../lexicon/people.js'
import type { QuantityMention } from '../../model/index.js'
import type { Clause } from './rule.js'

const scales = /(?:million|billion|trillion|crore|lakh)$/u
const values = new Set(
  (
    'loss profit cost deficit surplus debt penalty fine writedown write-down revenue turnover sale damage claim bill price ' +
    'budget loan aid grant pledge provision charge impairment earnings income dividend'
  ).split(' '),
)
const paying = new Set([
  'give',
  'donate',
  'contribute',
  'offer',
  'cost',
  'pay',
  'lose',
  'earn',
  'owe',
  'spend',
  'raise',
  'borrow',
  'invest',
  'pledge',
])

const listing = new Set(['with', 'from', 'by', 'and', 'to', 'than'])

/**
 * The currency that a scaled figure leaves out: of the money before it in its sentence, or of the last money of the
 * article where its own words speak of money. "900 million dollars, followed by Japan with 500 million".
 */
export function currencyOf(
  { words, chunks }: Clause,
  at: number,
  last: string | null | undefined,
): string | null | undefined {
  const quantity = words[at]?.quantity
  if (quantity?.kind !== 'number') return undefined
  if (!scales.test(words[at]?.lower ?? ''))
    return isForEach(words, at) ? nearestMoney(words, at)?.unit : undefined
  const chunk = chunks.findIndex(({ first, last: end }) => first <= at && at <= end)
  if (chunks[chunk]?.np?.head || chunks[chunk + 1]?.key === 'of') return undefined
  // "and 1.5 million were given food"
  if (chunks[chunk + 1]?.vg?.passive && chunks[chunk + 2]?.np) return undefined
  const paid = isPaid(chunks, chunk)
  const near = nearestMoney(words, at)
  const speaks = chunks
    .slice(Math.max(0, chunk - 4), chunk)
    .some(({ vg, np }) => paying.has(vg?.lemma ?? '') || values.has(singular(np?.head ?? '')))
  if (near && (paid || isBesideMoney({ words, chunks }, at, chunk))) return near.unit
  if (paid && definite.has(chunks[chunk]?.np?.determiner ?? '')) return last
  if (near) return speaks || listing.has(words[at - 1]?.lower ?? '') ? near.unit : undefined
  return speaks ? last : undefined
}

const nearestMoney = (words: Clause['words'], at: number): QuantityMention | null | undefined =>
  words.slice(0, at).findLast((word) => word.quantity?.kind === 'money')?.quantity

/** "25,000 for each of the dead". */
const isForEach = (words: Clause['words'], at: number): boolean =>
  (words[at]?.quantity?.low ?? 0) >= 100 &&
  ((words[at + 1]?.lower === 'for' && words[at + 2]?.lower === 'each') || words[at + 1]?.lower === 'apiece')

const definite = new Set(['the', 'this', 'that'])
const giving =
  /^(?:promis|pledg|donat|giv|gave|spen|pa(?:y|id)|rais|collect|commit|allocat|earmark|set|releas|arriv|deliver|need|disburs|lent|lend|owe|borrow|approv|budget|contribut|stole|steal|los|seiz|recover)/u

/** "the 245 million that was promised", "only 60 million has arrived", "20 million is for roads": what is done with money. */
function isPaid(chunks: Clause['chunks'], at: number): boolean {
  let verb = at + 1
  if (chunks[verb]?.kind === 'rel') {
    if (chunks[verb]?.key === 'who') return false
    verb++
  }
  while (chunks[verb]?.kind === 'adverb') verb++
  const own = chunks[verb]?.np && chunks[verb + 1]?.vg ? verb + 1 : verb
  const vg = chunks[own]?.vg
  if (!vg || vg.ing || (vg.passive && chunks[own + 1]?.np)) return false
  return giving.test(vg.lemma) || (vg.lemma === 'be' && chunks[own + 1]?.key === 'for')
}

const rest = new Set(['remaining', 'further', 'extra', 'additional', 'final'])

/** "the remaining 49 million", "700 million more than in May", "Qatar $100 million and Norway 10 million": beside a sum of money. */
function isBesideMoney(
  { words, chunks }: Pick<Clause, 'words' | 'chunks'>,
  at: number,
  chunk: number,
): boolean {
  const np = chunks[chunk]?.np
  if (rest.has(words[at - 1]?.lower ?? '') && chunks[chunk + 1]?.kind !== 'np') return true
  if (np?.modifiers.includes('more') && chunks[chunk + 1]?.key === 'than')
    return chunks[chunk - 1]?.kind === 'comma' && chunks[chunk - 2]?.np?.quantity?.kind === 'money'
  const name = chunks[chunk - 1]?.np
  return (
    name != null &&
    !name.quantity &&
    !name.plural &&
    name.determiner === null &&
    ['and', 'comma'].includes(chunks[chunk - 2]?.kind ?? '') &&
    chunks[chunk - 3]?.np?.quantity?.kind === 'money'
  )
}

/** "not 4.6 but 5.1 billion kroner": the first figure has the scale and the currency of the second. */
export function corrected({ words }: Clause, at: number): QuantityMention | null {
  const quantity = words[at]?.quantity
  const right = words[at + 2]?.quantity
  if (words[at - 1]?.lower !== 'not' || words[at + 1]?.lower !== 'but' || right?.kind !== 'money') return null
  if (quantity?.kind !== 'number' || quantity.low === null || right.low === null) return null
  const written = Number(/\d+(?:[.,]\d+)?/u.exec(words[at + 2]?.text ?? '')?.[0]?.replace(',', '.'))
  const scale = right.low / written
  if (!Number.isFinite(scale) || scale < 1 || quantity.low * 10 < written) return null
  return {
    ...quantity,
    kind: 'money',
    unit: right.unit,
    low: quantity.low * scale,
    high: (quantity.high ?? quantity.low) * scale,
  }
}
