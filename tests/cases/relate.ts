/** A row of a case's gold; docs/gold.md says what each field means. */
export interface GoldRow {
  readonly cluster: string
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly measure: string
  readonly low?: number | null
  readonly high?: number | null
  readonly lowOpen?: boolean
  readonly highOpen?: boolean
  readonly approx?: boolean
  readonly value?: string
  readonly event?: string
  readonly question: string
  readonly modality?: 'feared' | 'denied' | 'retracted' | 'planned'
  readonly increment?: boolean
  readonly by?: string
  readonly asOf?: string
  readonly unit?: string
  readonly note?: string
}

export interface GoldQuestion {
  readonly text: string
  readonly measure: string
  readonly cumulative: boolean
}

/** A row and the day its article appeared. */
export type Dated = GoldRow & { readonly published: string }

export type Relation = 'not-comparable' | 'agree' | 'loose' | 'update' | 'revision' | 'conflict'

/** How two rows of one question stand to each other: a plan for a date can be moved, a plan for a figure cannot. */
export function relate(a: Dated, b: Dated, { cumulative }: GoldQuestion): Relation {
  if (a.measure === 'event_date') return relateDays(a, b)
  if ([a, b].some(({ modality, increment }) => modality || increment)) return 'not-comparable'
  if (a.unit !== b.unit) return 'not-comparable'
  if (overlaps(spanOf(a), spanOf(b))) return isLoose(a, b) ? 'loose' : 'agree'
  if (!cumulative) return 'conflict'
  const [first, second] = [dayOf(a), dayOf(b)]
  if (first === second) return 'conflict'
  const [early, late] = first < second ? [a, b] : [b, a]
  return figureOf(late) > figureOf(early) ? 'update' : 'revision'
}

function relateDays(a: Dated, b: Dated): Relation {
  const isTakenBack = ({ modality }: GoldRow) => modality === 'denied' || modality === 'retracted'
  if (!a.value || !b.value || isTakenBack(a) || isTakenBack(b)) return 'not-comparable'
  const length = Math.min(a.value.length, b.value.length)
  return a.value.slice(0, length) === b.value.slice(0, length) ? 'agree' : 'conflict'
}

const dayOf = ({ asOf, published }: Dated): string => (asOf ?? published).slice(0, 10)
const figureOf = ({ low, high }: GoldRow): number => low ?? high ?? 0

/** One unit of the last digit that is not zero: 1,140 → 10, 7.8 → 0.1. */
function lastDigit(figure: number): number {
  const [whole = '', fraction] = String(Math.abs(figure)).split('.')
  if (fraction) return 10 ** -fraction.length
  return 10 ** (whole.length - whole.replace(/0+$/u, '').length)
}

interface Bounds {
  readonly low: number
  readonly high: number
  readonly isLowOpen: boolean
  readonly isHighOpen: boolean
}

/** What the words allow: wider where the figure is about so much, or may have been rounded. */
function spanOf(row: GoldRow): Bounds {
  const slack = slackOf(row)
  return {
    low: (row.low ?? Number.NEGATIVE_INFINITY) - slack,
    high: (row.high ?? Number.POSITIVE_INFINITY) + slack,
    isLowOpen: slack > 0 || row.lowOpen === true,
    isHighOpen: slack > 0 || row.highOpen === true,
  }
}

function slackOf({ low, high, approx }: GoldRow): number {
  if (typeof low !== 'number' || low !== high) return 0
  if (approx) return Math.min(Math.abs(low) / 10, lastDigit(low))
  return Math.abs(low) >= 1000 && lastDigit(low) >= 100 ? lastDigit(low) / 2 : 0
}

const isBelow = (a: Bounds, b: Bounds): boolean =>
  a.high < b.low || (a.high === b.low && (a.isHighOpen || b.isLowOpen))
const overlaps = (a: Bounds, b: Bounds): boolean => !isBelow(a, b) && !isBelow(b, a)

/** Only an open end lets them agree, and the figures named are more than a tenth apart. */
function isLoose(a: GoldRow, b: GoldRow): boolean {
  if ([a.low, a.high, b.low, b.high].every((bound) => typeof bound === 'number')) return false
  const [x, y] = [figureOf(a), figureOf(b)]
  return Math.abs(x - y) > 0.1 * Math.max(Math.abs(x), Math.abs(y))
}
