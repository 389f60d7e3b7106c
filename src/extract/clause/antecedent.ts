import { isPersonLike } from '../../lexicon/people.js'
import type { Chunk } from './chunk.js'

const collectives = new Set([
  'family',
  'household',
  'group',
  'party',
  'team',
  'unit',
  'platoon',
  'convoy',
  'battalion',
])

/** "nine members of one family perished": the members did. */
export const isOfCollective = (chunks: readonly Chunk[], at: number): boolean =>
  collectives.has(chunks[at]?.np?.head ?? '') &&
  chunks[at - 1]?.key === 'of' &&
  chunks[at - 2]?.np?.quantity != null &&
  isPersonLike(chunks[at - 2]?.np?.head ?? '')

/** "two of the three crewmen died": the two did. */
export const isPartitive = (chunks: readonly Chunk[], at: number): boolean =>
  isOfCollective(chunks, at) || isPartOfFigure(chunks, at)

const isPartOfFigure = (chunks: readonly Chunk[], at: number): boolean =>
  (chunks[at]?.np?.head != null || chunks[at]?.np?.determiner == null) &&
  chunks[at - 1]?.key === 'of' &&
  chunks[at - 2]?.np?.quantity != null &&
  chunks[at - 2]?.np?.head === null

/** "80 of the city's 900 inhabitants fled": the 80 did. */
export const isOfTheirs = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.np?.quantity != null &&
  chunks[at - 1]?.kind === 'np' &&
  chunks[at - 2]?.key === 'of' &&
  chunks[at - 3]?.np?.quantity != null &&
  chunks[at - 3]?.np?.head === null

/** "with 100 of its residents killed": a part of people without a number. */
export const isTheirPart = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.np?.quantity === null &&
  chunks[at]?.np?.determiner != null &&
  isPersonLike(chunks[at]?.np?.head ?? '') &&
  chunks[at - 1]?.key === 'of' &&
  chunks[at - 2]?.np?.quantity != null &&
  chunks[at - 2]?.np?.head === null

/** "42 of its crew of 69 died": the 42 did. */
export const isOfCrew = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.np?.quantity != null &&
  chunks[at - 1]?.key === 'of' &&
  chunks[at - 2]?.np?.quantity === null &&
  chunks[at - 2]?.np?.determiner != null &&
  chunks[at - 3]?.key === 'of' &&
  chunks[at - 4]?.np?.quantity != null &&
  chunks[at - 4]?.np?.head === null

/** "six of the seven who died": what the sentence says after the clause, it says of the six. */
export const isShareOf = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.key === 'of' && chunks[at - 2]?.np?.quantity != null && chunks[at - 2]?.np?.head === null

/** "every one of the 17 people", "all of the 17": as many as the figure says. */
export const isEvery = (chunks: readonly Chunk[], at: number): boolean =>
  (chunks[at]?.np?.determiner === 'every' || chunks[at]?.key === 'all') &&
  chunks[at + 1]?.key === 'of' &&
  chunks[at + 2]?.np?.quantity != null

/** "15 sailors who …", "15 sailors and marines from the frigate, who …". */
export function antecedentOf(chunks: readonly Chunk[], rel: number): number {
  let i = rel - 1
  if (chunks[i]?.np?.quantity) return i
  if (chunks[rel]?.key !== 'who') return -1
  if (chunks[i]?.kind === 'comma') i--
  for (let steps = 0; steps < 3 && chunks[i]?.kind === 'np' && !chunks[i]?.np?.quantity; steps++) {
    if (chunks[i - 1]?.kind !== 'and' && chunks[i - 1]?.kind !== 'prep') return -1
    i -= 2
  }
  return chunks[i]?.np?.quantity ? i : -1
}
