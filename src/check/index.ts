export { type CheckInput, checkDrafts } from './check.js'
export { type BadExpectation, commentId } from './expected.js'
export { type CheckRule, checkRuleIds, checkRules, ruleLevels } from './rules.js'
export type { RawOf } from './side.js'
