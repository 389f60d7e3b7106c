import type { Span } from './span.js'

/** A figure as logical bounds. `null` is an open end: "at least 80" is { low: 80, high: null }. */
export interface Range {
  readonly low: number | null
  readonly high: number | null
  /** The low bound itself is excluded ("more than 80"). */
  readonly lowOpen: boolean
  /** The high bound itself is excluded ("nearly 230"). */
  readonly highOpen: boolean
  /** "about", "some", "around", "dozens". */
  readonly approx: boolean
}

export type Trend = 'up' | 'down' | null

export interface Quantity extends Range {
  /** "person", an ISO 4217 code, a UCUM unit, "%", the counted noun's singular, or null for a bare number. */
  readonly unit: string | null
  readonly increment: boolean
  readonly trend: Trend
}

export type QuantityKind = 'number' | 'money' | 'measurement' | 'percent'

/** A quantity in the reading text: the span is hedge + number (+ currency sign), without the counted noun. */
export interface QuantityMention extends Span, Range {
  readonly kind: QuantityKind
  /** ISO 4217, UCUM or "%"; null for a bare number. */
  readonly unit: string | null
  /** The measured property for a measurement: "speed", "distance", "mass", "temperature", "age", … else null. */
  readonly property: string | null
  readonly trend: Trend
  /** The number alone, without hedge and currency sign. */
  readonly number: Span
  /** The unit's words ("U.S. dollars", "km/h", "percent"), where there are any. */
  readonly unitSpan: Span | null
  /** The hedge's words, lower case ("at least"), or null. */
  readonly hedge: string | null
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression in the reading text, valued as TIMEX3. */
export interface TimeMention extends Span {
  readonly type: TimexType
  readonly value: string
  /** Which rule of the date grammar read it. */
  readonly rule: string
}
