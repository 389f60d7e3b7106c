export type { Article } from './anchor.js'
export {
  type DecisionEntry,
  decisionsOf,
  type Entry,
  inForce,
  type Ledger,
  type Problem,
  readLedger,
  undoneIds,
} from './ledger.js'
export { idOf, named, textOf } from './line.js'
export { type LedgerRun, Matching, statusesOf } from './matching.js'
export { isMoment, longest, resolutions, verdicts } from './parse.js'
export { settles } from './settles.js'
export { claimValue } from './value.js'
