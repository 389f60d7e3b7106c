import type { Opinion } from './desk.js'

/** GET /api/agreement?by=NAME&blind=1: the pairs on which two persons or more spoke, and how far they agree. Blind: only those on which this person has. */
export interface AgreementView {
  readonly people: readonly string[]
  readonly pairs: readonly AgreementPair[]
  readonly between: readonly Agreement[]
}

export interface AgreementPair {
  readonly id: string
  readonly text: string
  readonly says: string
  /** First-hand: each person's last word that is no adjudication, in order of names. */
  readonly opinions: readonly Opinion[]
  readonly adjudication: Opinion | null
  readonly disputed: boolean
}

/** How far two persons agree on the verdicts of the pairs that both decided. */
export interface Agreement {
  readonly people: readonly [string, string]
  readonly pairs: number
  readonly agreed: number
  /** Cohen's kappa, unweighted; null where it is not defined: no pair, or chance alone would have them agree on all. */
  readonly kappa: number | null
}
