import type { Finding, FindingSide } from '../../model/index.js'
import { escaped, marked } from '../markdown-text.js'
import { passageIn } from '../passage.js'
import type { CheckReporter } from './reporter.js'
import {
  byDraft,
  findingCount,
  openOf,
  placeWords,
  reachWords,
  standingWords,
  suppressedOf,
  suppressionWords,
  voiceWords,
} from './words.js'

/** For a comment on a pull request. Article text is escaped so that it stays text. */
export const markdown: CheckReporter = (result) => {
  const parts = [
    '## claimdiff check',
    `**${escaped(findingCount(result))}.** ${escaped(reachWords(result))}.`,
    ...byDraft(openOf(result)).flatMap(([path, findings]) => [
      `### ${escaped(path)}`,
      ...findings.map(findingPart),
    ]),
    settledPart(suppressedOf(result)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function findingPart(finding: Finding): string {
  const { draft, other, also, severity, says, rule, id } = finding
  const more = also.map((side) => `${placeWords(side)} (${voiceWords(side)})`).join('; ')
  const decided = standingWords(finding)
  return [
    `**${severity}** at ${draft.start.line}:${draft.start.column}: ${escaped(says)}`,
    quote(draft, 'this draft'),
    other ? quote(other, `${placeWords(other)}, ${voiceWords(other)}`) : '',
    more === '' ? '' : `Also in ${escaped(more)}.`,
    decided === '' ? '' : `${escaped(decided)}`,
    `Rule ${escaped(rule)}, id ${escaped(id)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const quote = ({ passage }: FindingSide, from: string): string =>
  `> ${marked(passageIn(passage))}\n>\n> — ${escaped(from)}`

/** Folded where Markdown is shown with HTML. */
function settledPart(findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const lines = findings.map(
    (finding) =>
      `- ${escaped(`${placeWords(finding.draft)}: ${finding.says}`)} (${escaped(suppressionWords(finding))})`,
  )
  return `<details><summary>Settled or expected: ${findings.length}</summary>\n\n${lines.join('\n')}\n\n</details>`
}
