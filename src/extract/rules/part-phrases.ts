import { measureAdjectives, measureNouns, measurePlaces, measureVerbs } from '../../lexicon/measures.js'
import { isPersonLike } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight, hasOwnPredicate, skipAdjuncts } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import { isGroup } from './composed.js'
import { degrees } from './ellipsis.js'
import { isToClinic } from './frames-places.js'
import { isOnBoard, outcomeOf, type Part, pronouns, sufferedBy } from './part-words.js'

/** "four Poles, three of whom are in hospital, and 20 Czechs": the row goes on after the clause. */
export function afterClause(chunks: readonly Chunk[], at: number): number[] {
  const opens =
    chunks[at + 1]?.kind === 'comma' && chunks[at + 3]?.key === 'of' && chunks[at + 4]?.kind === 'rel'
  if (!opens && chunks[at + 1]?.key !== 'who') return []
  for (let i = at + 2; i < at + 16; i++) {
    if (chunks[i]?.kind !== 'comma' || chunks[i + 1]?.kind !== 'and') continue
    return chunks[i + 2]?.np?.quantity && !hasOwnPredicate(chunks, i + 2)
      ? [i + 2, ...coordinatedRight(chunks, i + 2)]
      : []
  }
  return []
}

/** "rose to 30, with 12 in Parma and 18 in Lodi": a share of what was counted before the comma. */
export const isWithPlaced = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'with' &&
  chunks[at - 1]?.kind === 'comma' &&
  chunks[at + 1]?.np?.quantity?.kind === 'number' &&
  chunks[at + 1]?.np?.head === null &&
  ['in', 'at', 'near', 'around'].includes(chunks[at + 2]?.key ?? '') &&
  chunks[at + 3]?.np?.head != null &&
  !chunks[at + 3]?.np?.quantity &&
  !measurePlaces.has(chunks[at + 3]?.np?.head ?? '')

/** "those killed", "the pupils killed", "those still missing". */
export const fateOf = (chunk: Chunk | undefined): string | undefined =>
  chunk?.vg?.bare ? measureVerbs.get(chunk.vg.lemma)?.measure : chunk?.measure

/** "1,342 violations, 50 of them last month": things that no rule read, not said as a place. */
const isOtherThing = (chunks: readonly Chunk[], at: number): boolean => {
  const np = chunks[at]?.np
  if (np?.quantity?.kind !== 'number' || !np.head || !np.plural || isPersonLike(np.head)) return false
  return !['in', 'at', 'from', 'across', 'on', 'off', 'to', 'into'].includes(chunks[at - 1]?.key ?? '')
}

/** No whole: what stands before is of another kind. */
export const otherThing = -2

/** "the release of three men, one of them a lawyer": the whole stands right before, and nothing is told of it. */
const isNamedNow = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.np?.quantity?.kind === 'number' &&
  isPersonLike(chunks[at]?.np?.head ?? '') &&
  chunks[at + 1]?.kind === 'comma' &&
  chunks[at + 3]?.key === 'of' &&
  chunks[at + 4]?.key === 'them' &&
  !chunks.slice(at + 5, at + 10).some(({ key }) => key === 'who')

/** "who had four relatives inside and buried two of them": whom somebody has, and no rule read. */
const isTheirOwn = (chunks: readonly Chunk[], at: number): boolean =>
  /^ha(?:ve|s|d)$/u.test(chunks[at - 1]?.vg?.lemma ?? '') &&
  chunks[at]?.np?.quantity?.kind === 'number' &&
  isPersonLike(chunks[at]?.np?.head ?? '')

/** The figure left of a chunk that it may be a part of: one that is read, or a part itself; -1 without. */
export function wholeLeftOf(
  chunks: readonly Chunk[],
  at: number,
  read: ReadonlySet<number>,
  parts: readonly Part[],
): number {
  for (let i = at - 1; i >= 0; i--) {
    if (!chunks[i]?.np?.quantity) continue
    if (read.has(i) || parts.some(({ chunk }) => chunk === i)) return i
    if (chunks[i - 1]?.key === 'of' && read.has(i - 2)) continue
    if (i === at - 2 && isNamedNow(chunks, i)) return otherThing
    if (isOtherThing(chunks, i)) return otherThing
    if (isTheirOwn(chunks, i)) return -1
  }
  return -1
}

/** "three of whom seriously", "five of those taken to hospital", "two of those killed". */
export const fateOfThose = (chunks: readonly Chunk[], at: number, key: string): string | null => {
  if (key === 'those' && chunks[at]?.kind === 'adverb')
    return fateOf(chunks[at + 1]) ?? measureAdjectives.get(chunks[at + 1]?.key ?? '') ?? null
  const degree = degrees.get(chunks[at]?.key ?? '')
  if (degree || key !== 'those') return degree ?? null
  return isToClinic(chunks, at) ? 'injured' : (fateOf(chunks[at]) ?? null)
}

const isStill = (chunk: Chunk | undefined): boolean => chunk?.key === 'still'

/** "among the foreigners killed were", "among those still inside are": what befell those of whom the row is a part. */
export function fateOfGroup(chunks: readonly Chunk[], at: number, siege: boolean): string | undefined {
  const np = chunks[at]?.np
  if (!np || np.quantity || !(chunks[at]?.key === 'those' || (np.plural && isPersonLike(np.head ?? ''))))
    return undefined
  const fate = isStill(chunks[at + 1]) ? at + 2 : at + 1
  const to = chunks[fate]?.vg?.bare && chunks[fate]?.vg?.lemma === 'leave' ? fate + 1 : fate
  const held = siege && (chunks[to]?.vg?.lemma === 'hold' || chunks[to]?.key === 'inside')
  const measure = held ? 'held' : fateOf(chunks[fate])
  return measure && chunks.slice(to + 1, to + 5).some(({ vg }) => vg?.lemma === 'be') ? measure : undefined
}

/** The first of those who are among others: "Among those still inside are nine", "Among the dead, 12 were". */
export function firstAmong(chunks: readonly Chunk[], at: number): number {
  let i = skipAdjuncts(chunks, at + 2)
  if (chunks[i]?.kind === 'comma' && chunks[i + 1]?.np?.quantity) i++
  if (isStill(chunks[i])) i++
  if (chunks[i]?.vg && chunks[i]?.vg?.bare)
    i = skipAdjuncts(chunks, i + (chunks[i]?.vg?.lemma === 'be' ? 0 : 1))
  if (chunks[i]?.key === 'inside') i++
  if (chunks[i]?.vg?.lemma === 'be') i++
  while (chunks[i]?.kind === 'adverb') i++
  if (isThoseOf(chunks, i)) i += 2
  return i
}

/** "Included in the death toll were 381 people": the figures after the verb. */
export function includedIn(chunks: readonly Chunk[], at: number): number[] {
  const opens = at === 0 && chunks[at]?.vg?.lemma === 'include' && chunks[at + 1]?.key === 'in'
  if (!opens || !chunks[at + 2]?.np || chunks[at + 3]?.vg?.lemma !== 'be') return []
  return chunks[at + 4]?.np?.quantity ? [at + 4, ...coordinatedRight(chunks, at + 4)] : []
}

/** "Of those who died", "of the dead", "of the 12 killed": what befell the whole that the words name. */
export function fateOfWhole(chunks: readonly Chunk[], at: number): string | null | undefined {
  const whole = chunks[at]
  if (whole?.kind === 'state') return whole.measure
  const named = outcomeOf(whole?.np?.head ?? null) ?? sufferedBy(chunks, at)
  const isPeople =
    whole?.key === 'those' || (whole?.np?.quantity === null && isPersonLike(whole.np.head ?? ''))
  return isPeople ? (fateOf(chunks[at + 1]) ?? named) : named
}

const describing = new Set(['vg', 'prep', 'rel', 'time', 'adverb', 'state'])

/** The comma that closes "Of the bodies brought to the morgue in town,", "Of the 212 people who were aboard,"; or -1. */
export function closingOf(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < from + 10; i++) {
    const chunk = chunks[i]
    if (chunk?.kind === 'comma') return i
    if (!chunk || !(describing.has(chunk.kind) || (chunk.np && !chunk.np.quantity))) return -1
  }
  return -1
}

/** "including those of two women", "among them those of 11 crew". */
export const isThoseOf = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'those' && chunks[at + 1]?.key === 'of' && chunks[at + 2]?.np?.quantity != null

/** "many were evacuated, including 100,000 in …": the whole has no figure, its verb says the measure. */
export function deedBefore(chunks: readonly Chunk[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const lemma = chunks[i]?.vg?.lemma
    const measure = lemma ? measureVerbs.get(lemma)?.measure : undefined
    if (measure) return measure
  }
  return null
}

/** "Those on the flight included", "Those aboard included". */
const isThoseAboard = (chunks: readonly Chunk[], verb: number): boolean =>
  (chunks[verb - 1]?.key === 'aboard' && chunks[verb - 2]?.key === 'those') ||
  (chunks[verb - 3]?.key === 'those' &&
    ['on', 'aboard'].includes(chunks[verb - 2]?.key ?? '') &&
    chunks[verb - 1]?.np?.determiner != null)

/** "Those still held include". */
const isThose = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[chunks[at]?.kind === 'adverb' ? at - 1 : at]?.key === 'those'

/** "The dead included five children": the subject says the measure. */
export function namedBefore(chunks: readonly Chunk[], at: number, siege: boolean): string | null {
  if (!chunks[at]?.vg) return null
  if (isThoseAboard(chunks, at) || isOnBoard(chunks[at - 1]?.np?.head ?? null)) return 'aboard'
  if (siege && chunks[at - 1]?.vg?.lemma === 'hold' && isThose(chunks, at - 2)) return 'held'
  const subject = chunks[subjectsOf(chunks, at)[0] ?? -1]?.np
  if (subject && !subject.quantity && outcomeOf(subject.head)) return outcomeOf(subject.head)
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'state') return chunk.measure ?? null
    if (chunk?.np && !chunk.np.quantity && chunk.np.head)
      return measureNouns.get(chunk.np.head) ?? (chunk.np.head === 'victim' ? 'killed' : null)
  }
  return null
}

/** "Three security guards were among them", "two Danes may be among the hostages": figures that are said to be among others. */
export function someOfThem(chunks: readonly Chunk[], among: number): number[] {
  const { key, kind, np } = chunks[among + 1] ?? {}
  const isGroup = key === 'them' || key === 'those' || kind === 'state' || measureNouns.has(np?.head ?? '')
  if (!isGroup || np?.quantity || chunks[among - 1]?.vg?.lemma !== 'be') return []
  // "Killed 19, and four children were among the dead": the 19 are the object of the clause before.
  return subjectsOf(chunks, among - 1).filter(
    (subject) => chunks[subject]?.np?.quantity && !chunks[subject - 1]?.vg,
  )
}

/** "one Dane, a Swede and a Briton among them": a row that closes with what it is part of. */
export function isAmongThem(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < at + 9; i++) {
    const chunk = chunks[i]
    if (chunk?.key === 'among') return pronouns.has(chunks[i + 1]?.key ?? '')
    if (!chunk || !['comma', 'and', 'np', 'adjective'].includes(chunk.kind)) return false
  }
  return false
}

/** "1,272 passengers - 1,158 Egyptians and 99 Saudis -": two groups of people or more, each with its figure. */
export function isRowOfGroups(chunks: readonly Chunk[], first: number): boolean {
  if (!isGroup(chunks[first])) return false
  const items = coordinatedRight(chunks, first)
  return items.length > 0 && items.every((item) => isGroup(chunks[item]))
}

/** "12, not 14, of the 20 hurt". */
export const isCorrected = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.kind === 'comma' &&
  chunks[at + 2]?.key === 'not' &&
  chunks[at + 3]?.np?.quantity != null &&
  chunks[at + 5]?.key === 'of' &&
  chunks[at + 6]?.np?.quantity != null

/** "refugees from the war, 240,000 of whom": the noun before the comma says what they are. */
export function unnumbered(chunks: readonly Chunk[], comma: number): string | null {
  if (chunks[comma]?.kind !== 'comma') return null
  let i = comma - 1
  while (chunks[i]?.np && !chunks[i]?.np?.plural && chunks[i - 1]?.kind === 'prep') i -= 2
  const np = chunks[i]?.np
  return np?.plural && !np.quantity ? outcomeOf(np.head) : null
}

/** "79 of whom died and 1,165 of whom went home": both are of the same whole. */
export function sharedWhole(
  parts: readonly Part[],
  chunks: readonly Chunk[],
  at: number,
  key: string,
): number | undefined {
  if (chunks[at - 1]?.kind !== 'and') return undefined
  return parts.findLast((part) => part.words === `of ${key}` && part.chunk < at)?.whole
}
