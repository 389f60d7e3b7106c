interface Quantity {
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly lowOpen: boolean
  readonly highOpen: boolean
  readonly unit: string | null
}

export interface PeerCase {
  readonly id: string
  readonly text: string
  readonly kind: string
}

export interface PeerSuite {
  readonly suite: string
  readonly cases: readonly PeerCase[]
  readonly leftOut: number
  /** The file's cases as they stand, repeated ones and those left out with them. */
  readonly all: readonly PeerCase[]
}

/** Suite to reason to the ids left out for it. */
export type LeftOut = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export function peerSuites(folder: string, leftOut: LeftOut): PeerSuite[]
export function passes(peerCase: PeerCase, found: readonly Quantity[]): boolean
