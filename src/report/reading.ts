import type { Claim, ClaimKind, Quantity, SourceSummary } from '../model/index.js'
import { dateWords, shortDate } from './dates.js'
import { grouped, plain } from './plain.js'
import { unitName } from './units.js'

/** What was read in the words, as an interval in plain English: "more than 1,400", "about 24 or more". */
export function readingOf(claim: Claim): string {
  if (claim.quantity) return quantityWords(claim.quantity, claim.kind)
  return claim.time ? dateWords(claim.time.value) : 'not read'
}

export function quantityWords(quantity: Quantity, kind: ClaimKind): string {
  const words = intervalWords(quantity, (value) => withUnit(value, quantity.unit, kind))
  const trend = quantity.trend === null ? '' : `${quantity.trend} by `
  return `${trend}${words}${quantity.increment ? ' more (added, not the total)' : ''}`
}

type Formatted = (value: number) => string
type Bounds = Pick<Quantity, 'low' | 'high' | 'lowOpen' | 'highOpen' | 'approx'>

/** Any interval in words; `format` writes one number. */
export function intervalWords({ low, high, lowOpen, highOpen, approx }: Bounds, format: Formatted): string {
  const about = approx ? 'about ' : ''
  if (low === null && high === null) return 'any number'
  if (low === null) return `${highOpen ? 'less than' : 'at most'} ${about}${format(high as number)}`
  if (high === null) {
    if (approx) return `about ${format(low)} or more`
    return `${lowOpen ? 'more than' : 'at least'} ${format(low)}`
  }
  if (low === high) return `${about}${format(low)}`
  return `${about}${format(low)} to ${format(high)}`
}

function withUnit(value: number, unit: string | null, kind: ClaimKind): string {
  const number = grouped(value)
  if (unit === null || kind === 'count') return number
  if (unit === '%') return `${number}%`
  return kind === 'money' ? `${plain(unit)} ${number}` : `${number} ${plain(unitName(unit))}`
}

/** When the figure held, and how that is known: "as of …", "published …", "no date". */
export function asOfWords(claim: Claim, source: SourceSummary | undefined): string {
  const { value, basis } = claim.asOf
  if (value === null || basis === 'unknown') return 'no date'
  if (basis === 'stated') return `as of ${dateWords(value)}`
  return `published ${dateWords(value)}${source?.publishedBasis === 'inferred' ? ' (inferred)' : ''}`
}

/** The same in few words, for a terminal: "as of 22 Oct 2024", "12 Dec 2023", "20 Jan 2024 (inferred)", "no date". */
export function asOfShort({ asOf }: Pick<Claim, 'asOf'>, source?: SourceSummary): string {
  const { value, basis } = asOf
  if (value === null || basis === 'unknown') return 'no date'
  if (basis === 'stated') return `as of ${shortDate(value)}`
  return `${shortDate(value)}${source?.publishedBasis === 'inferred' ? ' (inferred)' : ''}`
}

const MODALITIES: Readonly<Record<Claim['modality'], string | null>> = {
  asserted: null,
  feared: 'feared, not asserted',
  denied: 'denied',
  retracted: 'an earlier figure the article itself replaces',
  planned: 'planned',
}

/** What keeps a figure from standing as a plain total: "feared, not asserted", "part of another figure". */
export function reservations(claim: Claim): readonly string[] {
  const words = [
    MODALITIES[claim.modality],
    claim.quantity?.increment ? 'an addition, not a total' : null,
    claim.partOf ? `part of another figure (“${plain(claim.partOf.cue)}”)` : null,
    claim.zone === 'headline' ? 'from the headline' : null,
    claim.zone === 'teaser' ? 'from a teaser for another article' : null,
  ]
  return words.filter((word) => word !== null)
}

const ASIDE_WORDS: Readonly<Record<Claim['modality'], string>> = {
  asserted: 'added',
  feared: 'feared',
  denied: 'denied',
  retracted: 'replaced',
  planned: 'planned',
}

/** In one word, for a picture, why a figure is no asserted total. */
export const asideWord = ({ modality }: Claim): string => ASIDE_WORDS[modality]

const COPIES_NAMED = 3

/** That other outlets print the same text, as a phrase of its own; nothing where none does. */
export function copyWords(copies: readonly string[]): readonly string[] {
  const left = copies.length - COPIES_NAMED
  const named = left > 1 ? [...copies.slice(0, COPIES_NAMED), `${left} more`] : copies
  return named.length === 0 ? [] : [`same text as ${named.join(', ')}`]
}
