import type { Chunk } from '../clause/chunk.js'
import { elementAt } from '../element.js'
import { holds, lasting, leaning, nearest, tolled } from './groups.js'
import type { Clause, Reading } from './rule.js'

/** Measures whose number a text discusses. */
const discussed = new Set([...lasting, 'involved'])

/** Measures that places are counted by. */
const placed = new Set('killed injured missing infected'.split(' '))

/** Verbs of somebody who gives a number, by the preposition that stands before it; '' without one. */
const giving: ReadonlyMap<string, string> = new Map(
  [
    ['', 'list estimate say quote cite claim give tell told'],
    ['of', 'speak speaks spoke spoken talk talked boast boasted'],
    ['on', 'insist insisted settle settled'],
    ['at', 'stop stopped arrive arrived settle settled'],
    ['to', 'stick stuck hold admit'],
    ['for', 'account accounted'],
  ].flatMap(([preposition = '', verbs = '']) =>
    verbs.split(' ').map((verb): [string, string] => [`${verb} ${preposition}`, preposition]),
  ),
)

const numbers = new Set(['figure', 'count', 'estimate', 'tally', 'number', 'total', 'toll'])

/** Bare figures that somebody gives for what is spoken of: "the ministry says 40; doctors insist on 60", "the true figure may be 300". */
export function stated(clause: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const { chunks } = clause
  const found: Reading[] = []
  for (let at = 0; at < chunks.length; at++) {
    const np = chunks[at]?.np
    if (np?.quantity?.kind !== 'number' || np.head !== null || np.determiner !== null || read.has(at))
      continue
    if (!ends(chunks[at + 1])) continue
    const cue = (np.quantity.low ?? 0) >= 1e6 ? -1 : givenBy(chunks, at)
    if (cue < 0) continue
    const of = chunks[cue]?.vg?.lemma.startsWith('account') ? placed : discussed
    const group = nearest(clause, read, at, ({ measure }) => of.has(measure))
    if (!group || Number(np.quantity.low ?? np.quantity.high) % 1 !== 0) continue
    const vg = chunks[cue]?.vg
    const modality = vg?.modal && ['may', 'might', 'could'].includes(vg.modal) ? 'feared' : undefined
    const reading = leaning(at, tolled(clause, group.measure), cue, modality)
    found.push(reading, ...siblings(chunks, at).map((chunk) => ({ ...reading, chunk })))
  }
  return found
}

/** The chunk of the verb that gives the figure; -1 without. */
function givenBy(chunks: readonly Chunk[], at: number): number {
  const only = ['only', 'just'].includes(elementAt(chunks, at - 1)?.key ?? '')
  const before = elementAt(chunks, only ? at - 2 : at - 1)
  if (before?.kind === 'prep') {
    const verb = only ? at - 3 : at - 2
    const vg = elementAt(chunks, verb)?.vg
    return vg && !vg.passive && giving.has(`${vg.lemma} ${before.key}`) ? verb : -1
  }
  if (before?.key === ':' && elementAt(chunks, at - 2)?.kind === 'adjective')
    return isNumber(chunks, at - 3) ? at - 3 : -1
  const object = before?.np?.pronoun ? at - 2 : at - 1
  const vg = elementAt(chunks, object)?.vg
  if (!vg || vg.passive || vg.negated) return -1
  if (vg.lemma === 'be') return object === at - 1 && isNumber(chunks, object) ? object : -1
  return giving.has(`${vg.lemma} `) && object < at - 1 === telling.has(vg.lemma) ? object : -1
}
/** "867, then 964", "Quezon accounted for 516, Aurora for 13": figures given in one breath. */
function siblings(chunks: readonly Chunk[], first: number): number[] {
  const found: number[] = []
  const link = chunks[first - 1]?.kind === 'prep' ? chunks[first - 1]?.key : undefined
  for (let at = first; chunks[at + 1]?.kind === 'comma' || chunks[at + 1]?.kind === 'and'; ) {
    let next = at + 2
    if (chunks[next]?.kind === 'and') next++
    const name = chunks[next]?.np
    if (link && name && !name.quantity && chunks[next + 1]?.key === link) next += 2
    else if (chunks[next]?.key === 'then' || chunks[next]?.key === 'later') next++
    else break
    const np = chunks[next]?.np
    if (np?.quantity?.kind !== 'number' || np.head !== null || !ends(chunks[next + 1])) break
    found.push(next)
    at = next
  }
  return found
}

const telling = new Set(['tell', 'told'])

/** "the true figure may be", "the count was": a number that points back. */
function isNumber(chunks: readonly Chunk[], verb: number): boolean {
  const np = elementAt(chunks, verb - 1)?.np
  return (
    np?.determiner != null &&
    !np.quantity &&
    numbers.has(np.head ?? '') &&
    elementAt(chunks, verb - 2)?.key !== 'of'
  )
}

const ends = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || ['stop', 'comma', 'and', 'quote', 'sub', 'dash', 'close'].includes(chunk.kind)

const seeing = new Set('see count find bury carry certify certified'.split(' '))
const seen = new Set(['killed', 'involved'])

/** "He had seen 40 on one beach", "I counted six, with rifles": dead or attackers, when the text speaks of them. */
export function observed(clause: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const { chunks } = clause
  const found: Reading[] = []
  for (let at = 2; at < chunks.length; at++) {
    const np = chunks[at]?.np
    if (np?.quantity?.kind !== 'number' || np.head !== null || np.determiner !== null || read.has(at))
      continue
    const cue = elementAt(chunks, at - 1)?.kind === 'adverb' ? at - 2 : at - 1
    const vg = chunks[cue]?.vg
    if (!vg || vg.passive || vg.negated || vg.modal || vg.infinitive || !seeing.has(vg.lemma)) continue
    if (!chunks[cue - 1]?.np?.pronoun || !(ends(chunks[at + 1]) || isPlace(chunks[at + 1]))) continue
    const group = nearest(clause, read, at, ({ measure }) => measure !== 'count')
    if (group && seen.has(group.measure)) found.push(leaning(at, group.measure, cue))
  }
  return found
}

const isPlace = (chunk: Chunk | undefined): boolean =>
  ['on', 'in', 'at', 'here', 'there', 'under', 'who'].includes(chunk?.key ?? '')

const within = new Set(['inside', 'under', 'beneath', 'underneath', 'below'])

const theirs = new Set(['us', 'them', 'these', 'those'])

/** "There were 38 in that section", "There may be 50 more in there": people of whom the text speaks. */
export function present(clause: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const { chunks, accident, siege } = clause
  const found: Reading[] = []
  for (let at = 2; at < chunks.length; at++) {
    const np = chunks[at]?.np
    const vg = chunks[at - 1]?.vg
    if (np?.quantity?.kind !== 'number' || !(np.head === null || np.head === 'other') || read.has(at))
      continue
    if (vg?.lemma !== 'be' || vg.negated || chunks[at - 2]?.key !== 'there') continue
    let to = chunks[at + 1]?.key === 'of' && theirs.has(chunks[at + 2]?.key ?? '') ? at + 3 : at + 1
    const here = siege && ['here', 'inside'].includes(chunks[to]?.key ?? '')
    while (chunks[to]?.kind === 'adverb') to++
    const place = chunks[to]
    if (chunks[at + 2]?.key === 'us' && !here) continue
    if (!here && place?.kind !== 'prep' && !within.has(place?.key ?? '')) continue
    const inside =
      here || within.has(place?.key ?? '') || (place?.key === 'in' && chunks[to + 1]?.key === 'there')
    if (inside && !(accident || siege)) continue
    const group = inside
      ? { measure: siege ? 'held' : 'trapped' }
      : ['in', 'at', 'on'].includes(place?.key ?? '')
        ? nearest(clause, read, at, (group) => discussed.has(group.measure) && holds(group, np.quantity))
        : null
    if (group) found.push(leaning(at, group.measure, at - 1, vg.modal ? 'feared' : undefined))
  }
  return found
}
