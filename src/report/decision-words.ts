import type { Decision, DecisionStatus, DecisionVerdict, Resolution } from '../model/index.js'
import { shortDate } from './dates.js'
import { plain } from './plain.js'

const verdictTexts: Readonly<Record<DecisionVerdict, string>> = {
  conflict: 'real conflict',
  update: 'later news',
  scope: 'different scope',
  compatible: 'both can hold',
  extraction: 'misread by the program',
  unsure: 'unsure',
}

const resolutionTexts: Readonly<Record<Resolution, string>> = {
  prefer: 'prefer',
  range: 'report the range',
  defer: 'deferred',
  pending: 'kept pending',
  ask: 'ask the sources',
}

type Said = Pick<Decision, 'verdict' | 'resolution' | 'preferred' | 'flag'>

/** "real conflict, prefer a.md"; what is flagged says so. */
export function verdictWords({ verdict, resolution, preferred, flag }: Said): string {
  const done = resolution === null ? [] : [resolutionTexts[resolution]]
  const whom = preferred === null ? [] : [plain(preferred)]
  const parts = [verdictTexts[verdict], [...done, ...whom].join(' '), flag ? 'for a second look' : '']
  return parts.filter((part) => part !== '').join(', ')
}

/** "Anna" of "Anna <anna@desk.example>". */
export const personName = (by: string): string => plain(by).replace(/(?<=\S) *<[^<>]*>$/u, '')

/** "decided: different scope, by Anna on 3 May 2024: One counts guests only." */
export function decisionWords({ state, decision }: DecisionStatus): string {
  if (decision === null) return ''
  const opening = state === 'reopened' ? 'settled before on other figures' : 'decided'
  const who = `by ${personName(decision.by)} on ${shortDate(decision.at)}`
  return `${opening}: ${verdictWords(decision)}, ${who}: ${plain(decision.reason)}`
}
