export type { Article } from './anchor.js'
export { Articles } from './articles.js'
export { decidedPairs } from './decide.js'
export {
  byMoment,
  type DecisionEntry,
  decisionsOf,
  type Entry,
  inForce,
  type Ledger,
  LedgerReader,
  type Problem,
  readLedger,
  undoneIds,
} from './ledger.js'
export { idOf, named, textOf } from './line.js'
export { Matching, statusesOf } from './matching.js'
export { isDisputed, opinionsOf } from './opinions.js'
export { type DecidedPair, type LedgerRun, Pairs } from './pairs.js'
export { isMoment, longest, resolutions, stances, verdicts } from './parse.js'
export { type Pruned, prunedText } from './prune.js'
export { membersOf, reversalLines, type Strokes, strokesOf } from './reversal.js'
export { settles } from './settles.js'
export {
  type Effect,
  effectsOf,
  isInState,
  type Standing,
  type Stood,
  standingsOf,
  states,
} from './standing.js'
export { newLines, stroke } from './stroke.js'
export { claimValue, figuresOf } from './value.js'
