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
const paying = new Set(['cost', 'pay', 'lose', 'earn', 'owe', 'spend', 'raise', 'borrow', 'invest', 'pledge'])

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
  if (quantity?.kind !== 'number' || !scales.test(words[at]?.lower ?? '')) return undefined
  const chunk = chunks.findIndex(({ first, last: end }) => first <= at && at <= end)
  if (chunks[chunk]?.np?.head || chunks[chunk + 1]?.key === 'of') return undefined
  const near = words.slice(0, at).findLast((word) => word.quantity?.kind === 'money')?.quantity
  const speaks = chunks
    .slice(Math.max(0, chunk - 4), chunk)
    .some(({ vg, np }) => paying.has(vg?.lemma ?? '') || values.has(singular(np?.head ?? '')))
  if (near) return speaks || listing.has(words[at - 1]?.lower ?? '') ? near.unit : undefined
  return speaks ? last : undefined
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
