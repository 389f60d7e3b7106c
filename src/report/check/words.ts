import type { CheckResult, Finding, FindingSide } from '../../model/index.js'
import { shortDate } from '../dates.js'
import { decisionWords, personName } from '../decision-words.js'
import { counted, plain } from '../plain.js'
import { asOfShort } from '../reading.js'

/** What counts: the findings that nothing in the draft or the ledger settles. */
export const openOf = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ suppressed }) => suppressed === null)

export const suppressedOf = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ suppressed }) => suppressed !== null)

/** Findings by draft, in the order of the drafts; drafts without any are left out. */
export function byDraft(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.draft.source)
    if (group) group.push(finding)
    else groups.set(finding.draft.source, [finding])
  }
  return [...groups]
}

/** "drafts/a.md:3:12". */
export const placeWords = ({ source, start }: FindingSide): string =>
  `${plain(source)}:${start.line}:${start.column}`

/** Who says so, and for when: "AFP (police), 12 May 2008". */
export function voiceWords({ outlet, source, speaker, asOf }: FindingSide): string {
  const who = plain(outlet ?? source)
  const cited = speaker === null ? who : `${who} (${plain(speaker)})`
  return `${cited}, ${asOfShort({ asOf })}`
}

/** Why a suppressed finding does not count: "expected here: reason", "decided by Anna on 3 May 2024: reason". */
export function suppressionWords({ suppressed }: Finding): string {
  if (suppressed === null) return ''
  const { by, person, at, reason } = suppressed
  if (by === 'expectation') return `expected: ${plain(reason)}`
  const who = person === null ? '' : ` by ${personName(person)}`
  const when = at === null ? '' : ` on ${shortDate(at)}`
  return `decided${who}${when}: ${plain(reason)}`
}

/** An earlier decision that new figures reopened, or one that leaves the finding standing; else nothing. */
export const standingWords = ({ decision }: Finding): string =>
  decision.state === 'settled' ? '' : decisionWords(decision)

/** "3 findings (1 error, 2 warnings)"; the kinds that there are none of are left out. */
export function findingCount({ counts: { errors, warnings, infos } }: CheckResult): string {
  const kinds = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    infos > 0 ? counted(infos, 'remark') : '',
  ].filter((kind) => kind !== '')
  const all = errors + warnings + infos
  return all === 0 ? 'No findings' : `${counted(all, 'finding')} (${kinds.join(', ')})`
}

/** What was checked: "nothing checked" must never look like "fine". */
export function reachWords({ counts }: CheckResult): string {
  const { drafts, sources, claims, compared } = counts
  const what = `${counted(claims, 'claim')} in ${counted(drafts, 'draft')}`
  if (claims === 0) return `Nothing was checked: no claim in ${counted(drafts, 'draft')}`
  if (compared === 0)
    return `Nothing could be held against ${counted(sources, 'source')}: none answers a question of the ${what}`
  return `${what}, ${compared} of them held against ${counted(sources, 'source')}`
}

/** Whether a run without findings says anything: some claim of a draft was held against another article. */
export const isReach = ({ counts }: CheckResult): boolean => counts.compared > 0
