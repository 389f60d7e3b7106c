import { isPersonLike, singular } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import type { Clause } from './rule.js'
import type { Sense } from './sense.js'

/** What people do to people, by verbs that mean much else besides: their object or the way they go decides. */
export function deedFrame(
  chunks: Clause['chunks'],
  at: number,
  vg: VerbGroup,
  bare: Omit<Sense, 'measure' | 'counted'>,
): Sense | undefined {
  const object = chunks[at + 1]
  if (vg.lemma === 'take' && !vg.passive && object?.np?.quantity && object.key === 'prisoner')
    return { ...bare, measure: 'abducted', counted: 'object' }
  if (vg.lemma.startsWith('question') && !vg.passive && object?.key === 'suspect')
    return { ...bare, measure: 'arrested', counted: 'object' }
  if (climbing.test(vg.lemma) && isOutOfWindow(chunks, at))
    return { ...bare, measure: 'rescued', counted: 'subject' }
  if (vg.ing && (vg.lemma === 'hit' || vg.lemma === 'strike') && isFiredAt(chunks, at))
    return { ...bare, measure: 'injured', counted: 'object' }
  return undefined
}

export const isOfPeople = (chunk: Chunk | undefined): boolean =>
  isPersonLike(chunk?.np?.head ?? '') || (chunk?.np?.quantity?.kind === 'number' && chunk.np.head === null)

const climbing = /^(?:climb|crawl|scrambl|squeez|slid|wriggl)/u
const ways = new Set(['window', 'hatch', 'skylight', 'wreckage', 'rubble', 'roof', 'exit'])

/** "climbed from a cockpit window", "crawled out of the wreckage". */
const isOutOfWindow = (chunks: Clause['chunks'], at: number): boolean => {
  const to = chunks[at + 1]?.key === 'out' ? at + 2 : at + 1
  const way = chunks[to]?.key ?? ''
  return (
    (way === 'from' || (to > at + 1 && ['of', 'through'].includes(way))) &&
    ways.has(singular(chunks[to + 1]?.np?.head ?? ''))
  )
}

/** "fired through the glass, hitting four people". */
const isFiredAt = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.np?.quantity != null &&
  isOfPeople(chunks[at + 1]) &&
  chunks
    .slice(0, at)
    .some(({ vg }) => /^(?:fir(?:e|ed|ing)|shoot|open(?:ed|ing)?|spray(?:ed|ing)?)$/u.test(vg?.lemma ?? ''))
