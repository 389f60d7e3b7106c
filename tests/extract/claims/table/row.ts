/** Logical bounds are inclusive unless a flag opens them; a modality that is not named is `asserted`. */
export type Flag =
  | 'approx'
  | 'lowOpen'
  | 'highOpen'
  | 'increment'
  | 'feared'
  | 'denied'
  | 'retracted'
  | 'planned'

export interface ExpectedClaim {
  readonly measure: string
  /** Hedge and number as written. */
  readonly exact: string
  readonly low: number | null
  readonly high: number | null
  readonly flags: readonly Flag[]
  readonly also?: Also
}

/** What else a row checks of a claim; only what is named. */
export interface Also {
  /** Counted noun, singular; null where only the number stands. */
  readonly head?: string | null
  readonly speaker?: string | null
  readonly asOf?: string
  readonly trigger?: string | null
  readonly date?: string | null
  readonly role?: 'main' | 'background' | 'other'
  /** One of the places of its event. */
  readonly place?: string
  /** Words that say it is part of another figure; null: it is not. */
  readonly partOf?: string | null
}

export interface Row {
  readonly text: string
  /** ISO date; the table's own when absent. */
  readonly published?: string
  /** In order of position. */
  readonly claims: readonly ExpectedClaim[]
  /** Why the reading does not come out yet. Such a row must fail, so that a mended one is noticed. */
  readonly gap?: string
}

type Figure = (
  exact: string,
  low?: number | null,
  high?: number | null,
  ...flags: readonly Flag[]
) => ExpectedClaim

/** Digits alone speak for themselves; `high` is `low` when absent. */
const figure =
  (measure: string): Figure =>
  (exact, low = Number(exact.replaceAll(',', '')), high = low, ...flags) => ({
    measure,
    exact,
    low,
    high,
    flags,
  })

/** A row without more ado, and one that does not come out yet. */
export const says = (text: string, ...claims: readonly ExpectedClaim[]): Row => ({ text, claims })
export const gap = (reason: string, row: Row): Row => ({ ...row, gap: reason })
export const about = (claim: ExpectedClaim, also: Also): ExpectedClaim => ({ ...claim, also })

export const killed = figure('killed')
export const injured = figure('injured')
export const missing = figure('missing')
export const trapped = figure('trapped')
export const abducted = figure('abducted')
export const held = figure('held')
export const released = figure('released')
export const rescued = figure('rescued')
export const displaced = figure('displaced')
export const evacuated = figure('evacuated')
export const arrested = figure('arrested')
export const infected = figure('infected')
export const aboard = figure('aboard')
export const involved = figure('involved')
export const destroyed = figure('destroyed')
export const explosions = figure('explosions')
export const magnitude = figure('magnitude')
export const money = figure('money')
export const aftershocks = figure('aftershocks')
export const speed = figure('speed')
