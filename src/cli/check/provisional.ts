import type { CheckResult, FindingSide } from '../../model/index.js'

/** One line for each finding. */
export function lines({ findings, counts }: CheckResult): string {
  const shown = findings.filter(({ suppressed }) => suppressed === null)
  const at = ({ source, start }: FindingSide): string => `${source}:${start.line}:${start.column}`
  return [
    ...shown.map(
      ({ draft, other, severity, says, rule, id }) =>
        `${at(draft)}: ${severity}: ${says}${other ? ` (${at(other)})` : ''} [${rule} ${id}]\n`,
    ),
    `${counts.errors} errors, ${counts.warnings} warnings in ${counts.drafts} drafts; ${counts.compared} of ${counts.claims} claims compared\n`,
  ].join('')
}
