import { isPersonLike, personGroups, singular } from '../lexicon/people.js'
import type { Context } from './context.js'

const pair = /^\s+(\p{L}+)\s+and\s+(\p{L}+)\b/u

/** Passengers and crew are all aboard, men and women are everybody. */
const everybody: ReadonlySet<string> = new Set(['crew', 'man'])

/** "45 civilians and soldiers": neither the ones alone nor the others; in one order, whichever comes first. */
export function twoGroups({ after }: Pick<Context, 'after'>): string | null {
  const groups = pair
    .exec(after)
    ?.slice(1)
    .map((word) => personGroups.get(singular(word)))
  const [first, second] = groups ?? []
  if (!first || !second || first === second || everybody.has(first) || everybody.has(second)) return null
  return [first, second].sort().join(' and ')
}

const list = /^\s+(\p{L}+),\s+(\p{L}+),?\s+and\s+(\p{L}+)\b/u

/** "200 pupils, parents and teachers": who was there, all of them. */
export const isOfAll = ({ after }: Pick<Context, 'after'>): boolean =>
  list
    .exec(after)
    ?.slice(1)
    .every((word) => word.endsWith('s') && isPersonLike(singular(word))) === true

/** Whether a reading of who is counted is that of two groups. */
export const isOfTwo = (who: string | null): boolean => who?.includes(' and ') === true
