import type { Claim, Quantity } from '../../src/model/index.js'

const bare: Quantity = {
  low: null,
  high: null,
  lowOpen: false,
  highOpen: false,
  approx: false,
  unit: 'person',
  increment: false,
  trend: null,
}

type Parts = Partial<Omit<Claim, 'quantity' | 'quote' | 'asOf'>> & {
  quantity?: Partial<Quantity>
  exact?: string
  asOf?: string | null
}

let serial = 0

/** A claim of source "a.md" unless told otherwise; positions follow the order of making. */
export function claim({ quantity, exact, asOf = null, ...parts }: Parts = {}): Claim {
  const at = serial++ * 10
  return {
    id: `claim-${at}`,
    source: 'a.md',
    kind: 'count',
    measure: 'killed',
    position: { start: at, end: at + 5 },
    quote: {
      exact: exact ?? String(quantity?.low ?? quantity?.high ?? parts.time?.value),
      prefix: '',
      suffix: '',
    },
    sentence: { start: at, end: at + 9 },
    population: null,
    event: null,
    modality: 'asserted',
    speaker: null,
    asOf: { value: asOf, basis: asOf ? 'published' : 'unknown' },
    partOf: null,
    site: [],
    zone: 'body',
    rule: 'test',
    evidence: [],
    ...parts,
    ...(parts.time ? {} : { quantity: { ...bare, ...quantity } }),
  }
}

export const date = (value: string, parts: Parts = {}): Claim =>
  claim({ kind: 'date', measure: 'event_date', time: { value }, ...parts })

/** Figures as people write them in a table of cases: 80, "80+" (at least), ">80", "<80" (nearly), "upto 80", "minus80", "~80", "50..60". */
export function figure(written: string): Partial<Quantity> {
  const [, mark = '', number = '', tail = ''] =
    /^(minus|>|<|~|upto )?([\d.]+?)(\+|\.\..+)?$/.exec(written) ?? []
  const value = Number(number)
  if (tail === '+') return { low: value }
  if (tail) return { low: value, high: Number(tail.slice(2)) }
  if (mark === '>') return { low: value, lowOpen: true }
  if (mark === '<') return { high: value, highOpen: true }
  if (mark === 'upto ') return { high: value }
  if (mark === 'minus') return { low: -value, high: -value }
  return { low: value, high: value, approx: mark === '~' }
}
