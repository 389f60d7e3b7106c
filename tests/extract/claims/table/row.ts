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
