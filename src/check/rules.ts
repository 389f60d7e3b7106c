import type { RuleLevel } from '../model/index.js'

/** A kind of finding, and what it counts as where nobody says otherwise. */
export interface CheckRule {
  readonly id: string
  readonly level: RuleLevel
  /** What a finding of it means, as one sentence. */
  readonly says: string
}

const rule = (id: string, level: RuleLevel, says: string): CheckRule => ({ id, level, says })

/** In the order in which they are listed: figures against others, remarks on the draft alone, the check's own. */
export const checkRules: readonly CheckRule[] = [
  rule('conflict', 'error', 'The draft and another article have figures or dates that cannot both hold.'),
  rule(
    'revision',
    'warning',
    'Of two figures for one question the later is not the higher, though such figures grow.',
  ),
  rule('rescheduled', 'warning', 'A later article has another day for what was still to come.'),
  rule('outdated', 'warning', "Another article has a later figure than the draft's."),
  rule('update', 'off', 'The draft has a later, higher figure than another article.'),
  rule('emptied', 'off', 'The draft has a later, lower figure of people who get out one by one.'),
  rule('another-moment', 'off', 'Two figures of something that rises and falls, on different days.'),
  rule('undated', 'off', 'Without both dates two figures cannot be told apart from a change over time.'),
  rule('weekday-date', 'error', 'A weekday and a date in one expression name different days.'),
  rule(
    'headline-not-borne-out',
    'warning',
    "The draft's headline has a figure that its text does not bear out.",
  ),
  rule(
    'two-figures-one-question',
    'warning',
    'The draft has two figures for one question that cannot both hold.',
  ),
  rule('parts-exceed-whole', 'warning', 'A part is larger than the whole that it is said to be part of.'),
  rule('parts-exceed-sum', 'warning', 'The parts of one whole are more together than the whole.'),
  rule('held-and-freed-exceed-taken', 'warning', 'Those held and those freed are more than those taken.'),
  rule(
    'dead-and-missing-exceed-both',
    'warning',
    'The dead and the missing are more than the dead or missing.',
  ),
  rule('dead-and-saved-exceed-aboard', 'warning', 'The dead and the saved are more than those aboard.'),
  rule('name-spelling', 'info', "One person's name seems to be spelled two ways in the draft."),
  rule('role', 'info', 'Two articles give one person different ranks in one body.'),
  rule('unsupported', 'off', 'No other article has a figure on the question of a figure of the draft.'),
  rule('stale-expectation', 'warning', 'A comment expects a finding that is not there.'),
  rule(
    'bad-expectation',
    'error',
    'A comment that would expect a finding lacks its reason or names no rule.',
  ),
]

export const checkRuleIds: readonly string[] = checkRules.map(({ id }) => id)

/** The level of every rule: what was asked for, else its own. */
export function ruleLevels(asked: Readonly<Record<string, RuleLevel>> = {}): ReadonlyMap<string, RuleLevel> {
  return new Map(checkRules.map(({ id, level }) => [id, (Object.hasOwn(asked, id) && asked[id]) || level]))
}
