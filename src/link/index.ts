import type { Claim, NamedEntity, Note, Origin, Source } from '../model/index.js'
import { type Aliases, namesOf, OneName } from './names/index.js'
import { type KnownRuns, originsOf } from './origins/index.js'
import type { LinkedQuestion } from './questions.js'
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

/**
 * Which claims answer the same question, and which names are one person. `isPool`: see `storiesOf`; `runs`: see
 * `originsOf`.
 */
export function linkClaims(
  sources: readonly Source[],
  claims: readonly Claim[],
  aliases: Aliases = {},
  isPool = false,
  runs?: KnownRuns,
): Linked {
  const names = new OneName(aliases)
  return {
    questions: questionsUnder(sources, claims, names, isPool).questions,
    ...namesOf(sources, aliases),
    origins: originsOf(sources, runs),
    underOneName: (words) => names.of(words),
  }
}
