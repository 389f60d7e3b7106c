import type { Claim, Source } from '../model/index.js'
import { firstDifference, levels } from './levels.js'
import { type Aliases, OneName } from './names/index.js'
import { questionsUnder } from './under-one-name.js'
import type { Waived } from './waived.js'

/** Why two claims are or are not one question, as a person would be told. */
export interface PairExplanation {
  readonly sameQuestion: boolean
  /** Id of the level that decided: one of `levels`, or "agrees", "second-figure", "dates", "statements", "aliases". */
  readonly decidedBy: string
  readonly says: string
  /** Every level in order, with what each claim says on it; empty for dates. */
  readonly levels: readonly {
    readonly id: string
    readonly left: string | null
    readonly right: string | null
    readonly same: boolean
    /** Words of one of them that narrow nothing: its articles have them for the whole. */
    readonly waived?: { readonly left?: string; readonly right?: string }
  }[]
}

/**
 * Links all the claims anew and tells what decided for these two. Sources, claims and aliases are those of the whole run;
 * the aliases have decided where the two would stand otherwise without them.
 */
export function explainPair(
  a: Claim,
  b: Claim,
  sources: readonly Source[],
  claims: readonly Claim[],
  aliases: Aliases = {},
): PairExplanation {
  const explained = explainUnder(aliases, a, b, sources, claims)
  if (Object.keys(aliases).length === 0) return explained
  const plain = explainUnder({}, a, b, sources, claims)
  if (plain.sameQuestion === explained.sameQuestion) return explained
  const decided = explained.sameQuestion ? 'One question' : 'Two questions'
  return {
    ...explained,
    decidedBy: 'aliases',
    says: `${decided} by the names that the settings say are one. Without these: ${plain.says}`,
  }
}

function explainUnder(
  aliases: Aliases,
  a: Claim,
  b: Claim,
  sources: readonly Source[],
  claims: readonly Claim[],
): PairExplanation {
  const { questions, readings, waived } = questionsUnder(sources, claims, new OneName(aliases))
  const sameQuestion = questions.some(
    (question) =>
      question.claims.some(({ id }) => id === a.id) && question.claims.some(({ id }) => id === b.id),
  )
  const left = readings.get(a.id)
  const right = readings.get(b.id)
  if ((!left || !right) && a.kind !== 'date' && b.kind !== 'date') {
    const says = sameQuestion
      ? 'One question: two short statements say the same of it but for the figure.'
      : 'Two questions: one of them is a short statement that answers another.'
    return { sameQuestion, decidedBy: 'statements', says, levels: [] }
  }
  if (!left || !right) {
    const says = sameQuestion
      ? 'Both date the same event.'
      : a.kind === b.kind
        ? 'They do not date the same event.'
        : 'A date and a figure answer different questions.'
    return { sameQuestion, decidedBy: 'dates', says, levels: [] }
  }
  const rows = levels.map(({ id }, i) => ({
    id,
    left: left[i] ?? null,
    right: right[i] ?? null,
    same: left[i] === right[i],
    ...waivedOn(id, waived.get(a.id), waived.get(b.id)),
  }))
  return { sameQuestion, ...reason(sameQuestion, firstDifference(left, right)), levels: rows }
}

function waivedOn(
  level: string,
  left: readonly Waived[] = [],
  right: readonly Waived[] = [],
): { waived?: { left?: string; right?: string } } {
  const [a, b] = [left, right].map((words) => words.find((each) => each.level === level)?.words)
  if (a === undefined && b === undefined) return {}
  return { waived: { ...(a !== undefined && { left: a }), ...(b !== undefined && { right: b }) } }
}

function reason(
  sameQuestion: boolean,
  difference: ReturnType<typeof firstDifference>,
): { decidedBy: string; says: string } {
  if (difference && sameQuestion)
    return {
      decidedBy: 'agrees',
      says: `One question although ${difference.says}: articles give the same figure in both ways${difference.id === 'who' ? ', or the words are of one people' : ''}.`,
    }
  if (difference) return { decidedBy: difference.id, says: `Two questions: ${difference.says}.` }
  if (sameQuestion) return { decidedBy: 'all', says: 'One question: nothing tells them apart.' }
  return {
    decidedBy: 'second-figure',
    says: 'Two questions: one of them is a second figure of an article whose main one answers the question.',
  }
}
