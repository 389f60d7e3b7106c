import { isPersonLike, singular } from '../../lexicon/people.js'
import type { Chunk } from './chunk.js'

/** "Two men", "the survivors": a phrase whose head is a word for people. */
export const namesPeople = (chunk: Chunk | undefined): boolean =>
  isPersonLike(singular(chunk?.np?.head ?? ''))
