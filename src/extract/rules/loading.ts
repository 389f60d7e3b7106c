import { isPersonLike } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight, objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'

export const vehicles = new Set(
  'barge trawler tanker freighter yacht plane aircraft jet airliner airplane helicopter flight bus coach train ferry boat ship vessel minibus van truck tram submarine sub jetliner ferryboat steamer'.split(
    ' ',
  ),
)

const loading = /^(?:cram|pack|squeeze|jam|crowd|pil|board|load)/u

/** "140 passengers had been crammed into the bus", "loaded 80 pilgrims onto a truck". */
function isLoaded(chunks: readonly Chunk[], at: number): boolean {
  const vg = chunks[at]?.vg
  if (!vg || !loading.test(vg.lemma) || vg.infinitive) return false
  if (vg.lemma.startsWith('board') && !vg.passive) return vehicles.has(chunks[at + 1]?.np?.head ?? '')
  if (vg.passive && ['on', 'in', 'aboard', 'onto', 'into'].includes(whichBefore(chunks, at))) return true
  if ((vg.passive || vg.bare) && chunks[at + 1]?.kind === 'state' && chunks[at + 1]?.key === 'aboard')
    return true
  return (
    (vg.passive || vg.bare) &&
    ['into', 'onto', 'aboard', 'inside'].includes(chunks[at + 1]?.key ?? '') &&
    vehicles.has(chunks[at + 2]?.np?.head ?? '')
  )
}

/** "the boat, on which 420 people were crammed": the preposition of the clause; empty without. */
function whichBefore(chunks: readonly Chunk[], at: number): string {
  for (let i = at - 1; i > Math.max(0, at - 8); i--) {
    if (chunks[i]?.vg || chunks[i]?.kind === 'stop') return ''
    if (chunks[i]?.key !== 'which') continue
    const whole = chunks[i - 2]?.kind === 'comma' ? i - 3 : i - 2
    return vehicles.has(chunks[whole]?.np?.head ?? '') ? (chunks[i - 1]?.key ?? '') : ''
  }
  return ''
}

const isOfPeople = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.head === null || chunk?.np?.head === 'name' || isPersonLike(chunk?.np?.head ?? '')

/** "The manifest listed only 542." */
const isListed = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:list|show|name|have|has|had|record|put)/u.test(chunks[at]?.vg?.lemma ?? '') &&
  chunks[at - 1]?.key === 'manifest'

/** "the 960 people who sailed from Tallinn". */
const isSailing = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:sail|embark)/u.test(chunks[at]?.vg?.lemma ?? '') &&
  chunks[at - 1]?.kind === 'rel' &&
  chunks[at + 1]?.kind === 'prep'

/** "a truck packed with 60 migrants", "The van, crammed with 18 workers,". */
const isFilled = (chunks: readonly Chunk[], at: number): boolean => {
  const vg = chunks[at]?.vg
  if (!vg || !(vg.bare || vg.passive) || !/^(?:cram|pack|jam|crowd|load|fill)/u.test(vg.lemma)) return false
  if (chunks[at + 1]?.key !== 'with' || !chunks[at + 2]?.np?.quantity) return false
  const filled = vg.passive
    ? (subjectsOf(chunks, at)[0] ?? -1)
    : chunks[at - 1]?.kind === 'comma'
      ? at - 2
      : at - 1
  return vehicles.has(chunks[filled]?.np?.head ?? '')
}

/** Those who get into a vehicle, or whom its manifest lists, where the verb at `at` says so. */
export const loadedAt = (chunks: readonly Chunk[], at: number): number[] =>
  (isLoaded(chunks, at) || isSailing(chunks, at)
    ? subjectsOf(chunks, at)
    : isListed(chunks, at)
      ? objectsOf(chunks, at)
      : isFilled(chunks, at)
        ? [at + 2, ...coordinatedRight(chunks, at + 2)]
        : []
  ).filter((index) => isOfPeople(chunks[index]))
