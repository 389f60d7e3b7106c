import type { Claim, NamedEntity, Note, Origin, Source } from '../model/index.js'
import { type Aliases, namesOf } from './names/index.js'
import { originsOf } from './origins/index.js'
import { type LinkedQuestion, questionsOf } from './questions.js'

export { explainPair, type PairExplanation } from './explain.js'
export type { LinkedQuestion }

export interface Linked {
  readonly questions: readonly LinkedQuestion[]
  readonly names: NamedEntity[]
  readonly notes: Note[]
  readonly origins: Origin[]
}

/** Which claims answer the same question, and which names are one person. */
export function linkClaims(
  sources: readonly Source[],
  claims: readonly Claim[],
  aliases: Aliases = {},
): Linked {
  return {
    questions: questionsOf(sources, claims).questions,
    ...namesOf(sources, aliases),
    origins: originsOf(sources),
  }
}
