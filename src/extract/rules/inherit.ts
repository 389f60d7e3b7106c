import { measureNouns } from '../../lexicon/measures.js'
import { isPersonLike } from '../../lexicon/people.js'
import { coordinatedRight } from '../clause/object.js'
import { counted, fits, isKindOfPeople } from './fit.js'
import type { Part } from './part-words.js'
import type { Clause, Reading } from './rule.js'
import { isNamed, saysWhoTheyAre } from './same-people.js'

/** "22 dead, including three swept away": what befell them before they died. */
const isOfDead = ({ chunks }: Clause, best: ReadonlyMap<number, Reading>, { chunk, whole }: Part): boolean =>
  best.get(whole)?.measure === 'killed' && chunks[best.get(chunk)?.cue ?? -1]?.vg !== undefined

/** Nouns that say of themselves what befell people. */
const countable = new Set(['killed', 'injured', 'arrested', 'infected'])

/** "492 people were admitted, of whom 217 went home": of those just counted, whatever the sentence before told. */
const isOfCounted = (chunks: Clause['chunks'], { cue, words }: Part): boolean =>
  words === 'of whom' &&
  chunks.slice(0, cue).some(({ np }) => np?.quantity?.kind === 'number' && isPersonLike(np.head ?? ''))

/** Parts take the measure of their whole, or of the noun that names it, or what the sentence before spoke of. */
export function inherit(
  clause: Clause,
  best: Map<number, Reading>,
  parts: readonly Part[],
  previous: string | null,
): void {
  const { chunks } = clause
  const give = (chunk: number, measure: string, cue: number, sure = false): void => {
    const known = best.get(chunk)
    const np = chunks[chunk]?.np
    const own = measureNouns.get(np?.head ?? '')
    if (own && own !== measure && countable.has(own)) return
    if (!np?.quantity || np.quantity.kind !== 'number' || (known && known.strength >= 6 && !sure)) return
    const reading: Reading = { chunk, measure, rule: 'part', cue, strength: 6, counts: 'people' }
    if (fits(reading, counted(clause, chunk), chunks))
      best.set(chunk, { ...reading, modality: known?.modality })
  }
  for (const part of parts) {
    const known =
      part.measure ??
      best.get(part.whole)?.measure ??
      (part.whole < 0 && !isOfCounted(chunks, part) ? previous : null)
    const measure = known === 'abducted' && part.words === 'out of' ? 'held' : known
    const before = best.get(part.chunk)?.measure
    const moved =
      (before === 'evacuated' && part.measure === 'injured') ||
      (before === 'missing' && isOfDead(clause, best, part)) ||
      (part.measure === 'killed' && part.words === 'of them' && best.get(part.whole)?.measure === before)
    if (measure && measure !== 'count') give(part.chunk, measure, part.cue, part.summed || moved)
  }
  for (let at = 0; at < chunks.length; at++) {
    const np = chunks[at]?.np
    const isRest = np?.head === 'other'
    if (!np?.quantity || (np.head && !isRest) || best.has(at)) continue
    const value = np.quantity.low ?? 0
    const before = [...best.keys()]
      .sort((a, b) => a - b)
      .findLast((chunk) => chunk < at && (chunks[chunk]?.np?.quantity?.high ?? value) >= value)
    const goesOn = before === undefined ? previous : (best.get(before)?.measure ?? previous)
    if (!goesOn) continue
    if (!isRest && (saysWhoTheyAre(chunks, at) || (goesOn === 'killed' && isNamed(chunks, at))))
      give(at, goesOn, at + 1)
    const be = chunks[at + 1]
    if (be?.vg?.lemma !== 'be' || be.vg.passive || !isKindOfPeople(chunks[at + 2])) continue
    give(at, goesOn, at + 1)
    for (const item of coordinatedRight(chunks, at + 2))
      if (isKindOfPeople(chunks[item])) give(item, goesOn, at + 1)
  }
}
