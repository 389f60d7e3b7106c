import { checkDrafts } from '../../check/index.js'
import type { CheckResult, RuleLevel } from '../../model/index.js'
import { conclude } from '../../pipeline.js'
import { version } from '../version.js'

/** The result of a check that had no draft to look at. */
export const emptyResult = (levels: ReadonlyMap<string, RuleLevel>): CheckResult =>
  checkDrafts({
    result: conclude({ sources: [], claims: [], notUnderstood: [] }),
    drafts: [],
    rawOf: () => '',
    levels,
    expectations: [],
    bad: [],
    statuses: new Map(),
    version: version(),
  })
