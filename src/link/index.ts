import type { Claim, NamedEntity, Note, Origin, Source } from '../model/index.js'
import { type Aliases, namesOf, OneName } from './names/index.js'
import { type KnownRuns, originsOf } from './origins/index.js'
import type { LinkedQuestion, LinkOptions } from './questions.js'
import { questionsUnder } from './under-one-name.js'

export { type BlockKeys, blockKeysUnder } from './blocks.js'
export { explainPair, type PairExplanation } from './explain.js'
export { fingerprintOf } from './origins/fingerprint.js'
export {
  type Findable,
  findableOf,
  type Holder,
  isSmall,
  namesOfArticle,
  type Postings,
  postingsOf,
  type Selection,
  selectFor,
  selectionLimits,
  underAliases,
} from './selection.js'
export type { LinkedQuestion }

export interface Linked {
  readonly questions: readonly LinkedQuestion[]
  readonly names: NamedEntity[]
  readonly notes: Note[]
  readonly origins: Origin[]
  /** Words with each name in the one writing that stands for it. */
  readonly underOneName: (words: string) => string
}

export interface LinkClaimsOptions extends LinkOptions {
  /** See `originsOf`. */
  readonly runs?: KnownRuns
}

/** Which claims answer the same question, and which names are one person. */
export function linkClaims(
  sources: readonly Source[],
  claims: readonly Claim[],
  aliases: Aliases = {},
  { runs, ...options }: LinkClaimsOptions = {},
): Linked {
  const names = new OneName(aliases)
  return {
    questions: questionsUnder(sources, claims, names, options).questions,
    ...namesOf(sources, aliases),
    origins: originsOf(sources, runs),
    underOneName: (words) => names.of(words),
  }
}
