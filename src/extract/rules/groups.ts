import { measureAdjectives, measureNouns, measureVerbs } from '../../lexicon/measures.js'
import { singular } from '../../lexicon/people.js'
import type { QuantityMention } from '../../model/index.js'
import type { Chunk } from '../clause/chunk.js'
import { elementAt } from '../element.js'
import type { Clause, Reading } from './rule.js'

/** Those of whom the text has spoken: what it told of them and, where it counted them, how many. */
export interface Group {
  readonly measure: string
  readonly quantity: QuantityMention | null
}

/** Measures of people of whom a text goes on to tell. */
export const lasting: ReadonlySet<string> = new Set(
  'killed injured missing trapped abducted held released rescued displaced evacuated arrested aboard infected'.split(
    ' ',
  ),
)

/** A figure that leans on those of whom the text spoke. */
export const leaning = (
  chunk: number,
  measure: string,
  cue: number,
  modality?: Reading['modality'],
): Reading => ({
  chunk,
  measure,
  rule: 'standing',
  cue,
  strength: 2,
  counts: 'people',
  ...(modality && { modality }),
})

/** "of no people": what was counted last are things, or people of whom nothing was told. */
export const nobody: Group = { measure: 'count', quantity: null }

/** What chunk `at` speaks of: a figure that was read, "the wounded", "how many were left"; null without. */
export function groupOf(
  chunks: readonly Chunk[],
  read: ReadonlyMap<number, { readonly measure: string }>,
  at: number,
  siege: boolean,
): Group | null {
  const chunk = chunks[at] as Chunk
  const quantity = chunk.np?.quantity
  if (quantity) {
    const reading = read.get(at)
    if (reading) return { measure: reading.measure, quantity }
    return quantity.kind === 'number' && chunk.np?.head != null && chunk.np.plural ? nobody : null
  }
  if (chunk.np)
    return elementAt(chunks, at - 1)?.key === 'of' && chunks[at - 2]?.np?.quantity ? null : named(chunk)
  return chunk.key === 'how' ? asked(chunks, at, siege) : null
}

/** The groups of a sentence, the last first. */
export function groupsIn(
  chunks: readonly Chunk[],
  read: ReadonlyMap<number, { readonly measure: string }>,
  siege: boolean,
): Group[] {
  const groups: Group[] = []
  for (let at = chunks.length - 1; at >= 0; at--) {
    const group = groupOf(chunks, read, at, siege)
    if (group) groups.push(group)
  }
  return groups
}

/** "the wounded", "the bodies": people who go by what befell them. */
function named({ np }: Chunk): Group | null {
  if (np?.determiner !== 'the' || !np.head || !(np.plural || fates.has(np.head))) return null
  const head = singular(np.head)
  const measure = np.measure ?? (head === 'victim' ? 'killed' : measureNouns.get(head))
  return measure ? { measure, quantity: null } : null
}
const fates = new Set(['dead', 'injured', 'wounded', 'missing'])

/** "how many were killed", "how many gunmen there were": the number of which the text goes on to speak. */
function asked(chunks: readonly Chunk[], at: number, siege: boolean): Group | null {
  const next = chunks[at + 1]
  const head = singular(next?.np?.head ?? '')
  if (next?.key !== 'many' && !next?.np?.modifiers.includes('many') && !/^many /u.test(next?.key ?? ''))
    return null
  const said = chunks.slice(at + 2, at + 5).find(({ vg, measure }) => measure || (vg && vg.lemma !== 'be'))
  const verb = said?.vg?.lemma ?? ''
  const measure =
    measureNouns.get(head) ??
    said?.measure ??
    (verb === 'hold' || (siege && staying.has(verb)) ? 'held' : measureVerbs.get(verb)?.measure)
  return measure ? { measure, quantity: null } : null
}
const staying = new Set(['leave', 'remain', 'stay'])

/** What a sentence without a figure, whose grammar nobody reads, speaks of last. */
export function spokenOf(text: string, siege: boolean): Group[] {
  const asked = text.search(/\bhow many /i)
  const words = asked >= 0 ? text.slice(asked + 9, asked + 60).split(/[^\p{L}-]+/u) : []
  for (const word of words) {
    const measure = measureNouns.get(singular(word)) ?? measureAdjectives.get(word) ?? answers.get(word)
    if (measure) return [{ measure, quantity: null }]
    if (siege && /^(?:left|remained|inside)$/u.test(word)) return [{ measure: 'held', quantity: null }]
  }
  let last: Group | null = null
  for (const [, noun = ''] of text.matchAll(/\bthe ([a-z]+)/gi)) {
    const head = singular(noun)
    if (head === noun && !fates.has(noun)) continue
    const measure = head === 'victim' ? 'killed' : measureNouns.get(head)
    if (measure) last = { measure, quantity: null }
  }
  return last ? [last] : []
}
const answers: ReadonlyMap<string, string> = new Map([
  ['aboard', 'aboard'],
  ['on', 'aboard'],
  ['board', 'aboard'],
  ['held', 'held'],
  ['killed', 'killed'],
  ['died', 'killed'],
  ['perished', 'killed'],
  ['trapped', 'trapped'],
  ['buried', 'trapped'],
])

const beside = new Set(['injured', 'missing'])
/** So many groups may stand in one sentence. */
const inOne = 3

/** What a number that somebody gives is of: the dead, where the sentence before counted them beside the hurt or the missing. */
export const tolled = ({ recent }: Clause, measure: string): string =>
  beside.has(measure) && recent.slice(0, inOne).some((group) => group.measure === 'killed' && group.quantity)
    ? 'killed'
    : measure

/** Whether so many can be some of those. */
export function holds({ quantity: whole }: Group, part: QuantityMention | null): boolean {
  const least = part?.low ?? part?.high ?? Number.POSITIVE_INFINITY
  if (!Number.isInteger(least) || least < 2) return false
  return whole === null || least < (whole.high ?? (whole.low === null ? 0 : whole.low * 1.5))
}

export const exactly = (quantity: QuantityMention | null | undefined): number | null =>
  quantity?.kind === 'number' && quantity.low !== null && quantity.low === quantity.high ? quantity.low : null

/** The group spoken of last that suits: in this sentence, else before it; null where things were counted since. */
export function nearest(
  { chunks, recent, siege }: Clause,
  read: ReadonlyMap<number, Reading>,
  at: number,
  suits: (group: Group) => boolean,
): Group | null {
  for (let i = at - 1; i >= 0; i--) {
    const group = groupOf(chunks, read, i, siege)
    if (group && isThing(group)) return null
    if (group && suits(group)) return group
  }
  const group = recent.find((group) => isThing(group) || suits(group))
  return group && !isThing(group) ? group : null
}

const isThing = (group: Group): boolean => group === nobody || group.measure === 'destroyed'
