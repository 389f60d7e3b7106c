import { measureNouns } from '../../lexicon/measures.js'
import { isPersonLike, singular } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { vehicles } from './loading.js'

/** "the 89 people who were on the plane", "45 people on the bus". */
export function isOnVehicle(chunks: readonly Chunk[], at: number, words?: readonly Word[]): boolean {
  let i = afterInsertion(chunks, at + 1)
  if (chunks[i]?.kind === 'rel') i++
  if (chunks[i]?.vg?.lemma === 'be') i++
  if (chunks[i]?.key === 'also') i++
  const head = chunks[at - 2]?.np?.head ?? ''
  if (chunks[i]?.key === 'on' && chunks[i + 1]?.key === 'it' && (vehicles.has(head) || head === 'vehicle'))
    return true
  if (isListed(chunks, i)) return true
  const target = chunks[i + 1]?.np
  return (
    chunks[i]?.kind === 'prep' &&
    ['on', 'in', 'inside'].includes(chunks[i]?.key ?? '') &&
    target != null &&
    ((target.determiner !== null && vehicles.has(target.head ?? '')) ||
      target.modifiers.includes('flight') ||
      (chunks[i]?.key === 'on' && isModel(words, chunks[i + 1])))
  )
}

/** "About 60 people, 20 of them pupils, were on": the verb behind what commas or dashes insert. */
function afterInsertion(chunks: readonly Chunk[], at: number): number {
  const opens = chunks[at]?.kind
  if (opens !== 'comma' && opens !== 'dash') return at
  for (let i = at + 1; i < at + 9; i++) {
    const { kind, vg } = chunks[i] ?? {}
    if (kind === opens && chunks[i + 1]?.vg?.lemma === 'be') return i + 1
    if (!kind || vg || kind === 'stop' || kind === 'rel') return at
  }
  return at
}

/** "on an F-28", "on a DC-9": letters and a number. */
const isModel = (words: readonly Word[] | undefined, chunk: Chunk | undefined): boolean =>
  chunk?.np != null &&
  ['a', 'an', 'the'].includes(chunk.np.determiner ?? '') &&
  words !== undefined &&
  /^[A-Z]+(?: ?- ?)?\d+$/u.test(
    words
      .slice(chunk.first + 1, chunk.last + 1)
      .map(({ text }) => text)
      .join(''),
  )

/** "550 Swedes on the manifest", "40 names on the passenger list". */
const isListed = (chunks: readonly Chunk[], at: number): boolean => {
  if (chunks[at]?.key !== 'on') return false
  const list = chunks[at + 1]?.np
  return (
    [chunks[at + 1]?.key, chunks[at + 2]?.key].includes('manifest') ||
    (list?.head === 'list' && list.modifiers.includes('passenger'))
  )
}

/** "The plane with 178 passengers and 11 crew was hijacked": both groups; the verb of one thing is the vehicle's. */
export function besideIn(chunks: readonly Chunk[], words: readonly Word[], at: number): number[] {
  const beside = chunks[at + 1]?.kind === 'and' ? chunks[at + 2] : undefined
  const verb = chunks[at + 3]
  const isTogether =
    beside?.np?.quantity != null &&
    isPersonLike(beside.np.head ?? '') &&
    verb?.vg !== undefined &&
    ['was', 'has', 'is'].includes(words[verb.first]?.lower ?? '')
  return isTogether ? [at, at + 2] : [at]
}

/** "Two boats with 160 people vanished", "an Airbus with 199 people flew on": those whom a vehicle has with it. */
export function isWithPeople(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.key !== 'with' || !vehicles.has(singular(chunks[at - 1]?.np?.head ?? ''))) return false
  const next = chunks[at + 2]
  return (
    chunks[at + 1]?.np?.quantity != null &&
    isPersonLike(chunks[at + 1]?.np?.head ?? '') &&
    !measureNouns.has(chunks[at + 1]?.np?.head ?? '') &&
    (['vanish', 'disappear', 'go'].includes(next?.vg?.lemma ?? '') ||
      !(next?.vg?.bare || next?.measure || next?.key === 'inside'))
  )
}
