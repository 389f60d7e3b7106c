import { personGroups } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'

export const isSaidOf = (chunks: readonly Chunk[], at: number, group: string): boolean =>
  subjectsOf(chunks, at).some((index) => groupOf(chunks, index) === group)

export const isSaidOfNumber = (chunks: readonly Chunk[], at: number): boolean =>
  subjectsOf(chunks, at).some((index) => chunks[index]?.np?.quantity && chunks[index]?.np?.head === null)

export const groupOf = (chunks: readonly Chunk[], at: number): string => groupAt(chunks, at) ?? ''

/** The group that a figure counts; where it stands alone, that of its "of" or of the figure before it. */
export function groupAt(chunks: readonly Chunk[], at: number): string | undefined {
  const np = chunks[at]?.np
  if (!np) return undefined
  if (np.head !== null && np.head !== 'other') return personGroups.get(np.head)
  const of = chunks[at + 1]?.key === 'of' ? chunks[at + 2]?.np?.head : undefined
  if (of) return personGroups.get(of)
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (chunks[i]?.kind === 'stop' && chunks[i]?.key !== ';') return undefined
    if (chunks[i]?.np?.quantity && chunks[i + 1]?.key !== 'among') return groupAt(chunks, i)
  }
  return undefined
}
