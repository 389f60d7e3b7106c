import { type CheckInput, checkDrafts, ruleLevels } from '../../src/check/index.js'
import { readSource } from '../../src/index.js'
import type { CheckResult, RuleLevel } from '../../src/model/index.js'
import { run } from '../../src/pipeline.js'

type Articles = Readonly<Record<string, string>>

export interface CheckOptions extends Partial<CheckInput> {
  readonly rules?: Readonly<Record<string, RuleLevel>>
}

/** Checks texts against texts, by path. */
export function checked(drafts: Articles, against: Articles, options: CheckOptions = {}): CheckResult {
  const { rules, ...input } = options
  const texts = { ...against, ...drafts }
  return checkDrafts({
    result: run(Object.entries(texts).map(([path, text]) => readSource(text, { path }))),
    drafts: Object.keys(drafts),
    rawOf: (path) => texts[path] ?? '',
    levels: ruleLevels(rules),
    expectations: [],
    bad: [],
    statuses: new Map(),
    version: '0.0.0',
    ...input,
  })
}

export const article = (outlet: string, published: string, text: string): string =>
  `---\nsource: ${outlet}\npublished: ${published}\n---\n\n${text}\n`

/** Outlets that write for themselves: what they print is no copy of one text. */
const ownWords: Readonly<Record<string, (dead: string) => string>> = {
  Us: (dead) =>
    `${dead} people were killed in the Hill Town hotel fire on Sunday, police said.\n\nThe mayor thanked the crews who came from three valleys to help.`,
  AFP: (dead) =>
    `${dead} people were killed when fire swept through a hotel in Hill Town on Sunday, police told AFP.\n\nSmoke could be seen from the far side of the lake, a fisherman recalled.`,
  AP: (dead) =>
    `Police said ${dead} people were killed on Sunday in the fire at the Hill Town hotel.\n\nGuests climbed down knotted sheets, said the owner of a bakery across the road.`,
  Reuters: (dead) =>
    `A fire in a hotel killed ${dead} people in Hill Town on Sunday, police said.\n\nInsurers sent their assessors before noon, and the stock of the chain slipped.`,
}

export const toll = (outlet: string, published: string, dead: string): string =>
  article(outlet, published, `# Fire in Hill Town hotel\n\n${(ownWords[outlet] ?? ownWords.Us)?.(dead)}`)

/** "conflict d.md:6 '12' x 'a.md 19' +1": what a finding is, in short. */
export const told = ({ findings }: CheckResult): string[] =>
  findings.map(({ rule, draft, other, also, suppressed }) =>
    [
      rule,
      `${draft.source}:${draft.start.line} '${draft.passage.exact}'`,
      ...(other ? [`x ${other.source} '${other.passage.exact}'`] : []),
      ...(also.length > 0 ? [`+ ${also.map(({ source }) => source).join(' ')}`] : []),
      ...(suppressed ? [`(${suppressed.by})`] : []),
    ].join(' '),
  )
