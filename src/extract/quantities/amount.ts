import type { QuantityKind, Range, Span, Token, Trend } from '../../model/index.js'

/** One sentence, ready to be read: the tokens' spans are offsets into `text`. */
export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: string | null
  /** Most of its words have a capital, so a capital says nothing about names. */
  readonly titleCase: boolean
}

export type Form = 'digits' | 'written' | 'vague' | 'fraction' | 'none'

/** A quantity on its way through the grammar. All positions are token indices, ends excluded. */
export interface Amount extends Range {
  readonly form: Form
  /** The span: sign or hedge, then number. */
  readonly first: number
  readonly end: number
  /** The number alone. */
  readonly numberFirst: number
  readonly numberEnd: number
  /** The multiplier the number itself carries (1,000,000 in "1.2 million"), else 1. */
  readonly scale: number
  readonly kind: QuantityKind
  readonly unit: string | null
  readonly property: string | null
  /** The unit's words after the number; both equal `numberEnd` where there are none. */
  readonly unitFirst: number
  readonly unitEnd: number
  /** Lower case words of the hedge. */
  readonly hedge: string | null
  readonly trend: Trend
  /** Why it is no quantity after all. */
  readonly refused: string | null
}

interface NumberReading {
  readonly form: Form
  readonly first: number
  readonly end: number
  readonly low: number | null
  readonly high?: number | null
  readonly approx?: boolean
  readonly scale?: number
  readonly unit?: string
  readonly refused?: string
}

/** A bare number at tokens [first, end); `high` defaults to `low`. */
export const amount = ({
  form,
  first,
  end,
  low,
  high,
  approx,
  scale,
  unit,
  refused,
}: NumberReading): Amount => ({
  form,
  first,
  end,
  numberFirst: first,
  numberEnd: end,
  low,
  high: high === undefined ? low : high,
  lowOpen: false,
  highOpen: false,
  approx: approx ?? false,
  scale: scale ?? 1,
  kind: unit === '%' ? 'percent' : 'number',
  unit: unit ?? null,
  property: null,
  unitFirst: end,
  unitEnd: end,
  hedge: null,
  trend: null,
  refused: refused ?? null,
})

/** What a rule's examples show: a text and the quantities in it, as `show` writes them. */
export interface Example {
  readonly text: string
  readonly finds: readonly string[]
}

/** Reads a number that starts at a token, or nothing. */
export interface NumberRule {
  readonly id: string
  readonly read: (sentence: Sentence, at: number) => Amount | null
  readonly examples: readonly Example[]
}

/** Looks at one number with its neighbours and says whether it is a name, a date, a score, … */
export interface RefusalRule {
  readonly id: string
  readonly refuses: (sentence: Sentence, amount: Amount, before: Amount | null) => boolean
  readonly examples: readonly Example[]
}

/** Adds a unit, a hedge or a trend; gives the amount back unchanged where it has nothing to say. */
export interface AmountRule {
  readonly id: string
  readonly apply: (sentence: Sentence, amount: Amount, before: Amount | null) => Amount
  readonly examples: readonly Example[]
}

/** The extent of the amount with its unit. */
export const extentEnd = (amount: Amount): number => Math.max(amount.end, amount.unitEnd)

export const sentenceSpan = ({ tokens }: Sentence, first: number, end: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
})
