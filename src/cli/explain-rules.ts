import { checkRules } from '../check/rules.js'
import { comparisons } from '../compare/index.js'
import { rules, timeRules } from '../extract/index.js'
import { levelWords, ruleWords } from './rule-words.js'

/** A rule, a default or a comparison level; one name may be several of them. */
export interface RuleExplanation {
  readonly explains: 'rule'
  readonly id: string
  readonly description: string
  readonly examples: readonly unknown[]
  /** Where it stands among the levels of a comparison. */
  readonly levels: readonly {
    readonly comparison: string
    readonly place: number
    readonly of: number
    readonly verdict: string
    readonly severity: string
  }[]
}

const dateGrammar = 'One of the rules of the date grammar, which read dates, times and lengths of time.'

/** All that `explain` knows by name. */
export function explainedRules(): ReadonlyMap<string, RuleExplanation> {
  const known = new Map<string, RuleExplanation>()
  const add = (id: string, more: Partial<RuleExplanation>): void => {
    const { description = '', examples = [], levels = [] } = known.get(id) ?? {}
    known.set(id, {
      explains: 'rule',
      id,
      description: [description, more.description ?? ''].filter(Boolean).join(' '),
      examples: [...examples, ...(more.examples ?? [])],
      levels: [...levels, ...(more.levels ?? [])],
    })
  }
  for (const { id, description, examples } of rules) add(id, { description, examples })
  for (const [id, description] of Object.entries(ruleWords)) if (!known.has(id)) add(id, { description })
  for (const { id, examples } of timeRules)
    add(id, { ...(!known.has(id) && { description: dateGrammar }), examples })
  for (const { id: comparison, levels } of comparisons) {
    for (const [index, { id, verdict, severity }] of levels.entries()) {
      const description = known.has(id) ? '' : (levelWords[id]?.holds ?? '')
      add(id, {
        description,
        levels: [{ comparison, place: index + 1, of: levels.length, verdict, severity }],
      })
    }
  }
  for (const { id, says, level } of checkRules)
    if (!known.has(id))
      add(id, { description: `${says} In a check it counts as ${level}, unless it is set otherwise.` })
  return known
}

export function ruleText({ id, description, examples, levels }: RuleExplanation): string[] {
  return [
    id,
    ...(description ? [`  ${description}`] : []),
    ...levels.map(
      ({ comparison, place, of, verdict, severity }) =>
        `  level ${place} of ${of} in comparing each ${comparison}: ${verdict}, ${severity}`,
    ),
    ...(examples.length > 0 ? ['', 'Examples'] : []),
    ...examples.map((example) => `  ${exampleText(example)}`),
  ]
}

/** Examples are `{ text, finds }`, or another small object that says it by itself. */
function exampleText(example: unknown): string {
  if (typeof example !== 'object' || example === null || !('text' in example)) return JSON.stringify(example)
  const { text, ...rest } = example
  const found = 'finds' in rest ? rest.finds : rest
  if (Array.isArray(found) && found.length === 0) return `"${text}" finds nothing`
  const shown = Array.isArray(found)
    ? found.map((each) => JSON.stringify(each)).join(', ')
    : JSON.stringify(found)
  return `"${text}" finds ${shown}`
}
