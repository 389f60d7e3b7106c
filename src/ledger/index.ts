export type { Article } from './anchor.js'
export { Articles } from './articles.js'
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
export { type DecidedPair, type LedgerRun, notTold, Pairs } from './pairs.js'
export { isMoment, longest, resolutions, verdicts } from './parse.js'
export { problemLines } from './problem-lines.js'
export { type Pruned, prunedText } from './prune.js'
export { membersById, reversalLines, strokesOf } from './reversal.js'
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
export { figuresOf } from './value.js'
