import { measureNouns, measureVerbs, tollNouns, tollVerbs } from '../../lexicon/measures.js'
import { destructibles, isPersonLike } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { tolled } from './groups.js'
import type { Clause } from './rule.js'
import { measureOfPlace } from './state-places.js'

/** A noun phrase that stands for a running total, and what it totals. */
export interface Total {
  readonly measure: string
  /** Chunk after which the value is looked for. */
  readonly from: number
}

export function totalAt(clause: Clause, at: number, chunk: Chunk): Total | undefined {
  const { chunks } = clause
  const { np } = chunk
  if (chunk.kind === 'rel' && chunk.key === 'that' && chunks[at + 1]?.key === 'of')
    return measuredPhrase(chunks, at + 2)
  if (!np?.head || np.quantity || chunks[at - 1]?.key === 'according to') return undefined
  const whose = chunks[at - 1]?.key === 'whose' && np.head === 'number' ? chunks[at - 3] : undefined
  const owners = whose?.measure ?? measureNouns.get(whose?.np?.head ?? '')
  if (owners && !notOutcomes.has(owners)) return { measure: owners, from: at }
  const named = nameOfTotal(np.modifiers)
  if (np.head === 'loss' && ['its', 'their'].includes(np.determiner ?? '')) {
    const spoken = measureBefore(chunks, at)
    return spoken ? { measure: spoken, from: at } : undefined
  }
  if (!tollNouns.has(np.head)) {
    const plain = measureNouns.get(np.head)
    return plain &&
      np.plural &&
      (plain !== 'involved' || chunks[at + 1]?.vg?.lemma.startsWith('number')) &&
      chunks[at - 1]?.key !== 'of' &&
      np.head !== 'case' &&
      (tollVerbFollows(chunks, at + 1) || isPutAt(chunks, at))
      ? { measure: plain, from: at }
      : undefined
  }
  if (
    chunks[at + 1]?.kind === 'prep' &&
    ['of', 'from', 'in', 'for', 'among'].includes(chunks[at + 1]?.key ?? '')
  ) {
    const of = measuredPhrase(chunks, at + 2)
    if (of) return of
  }
  const stated = chunks[at + 1]?.key === 'still' ? at + 2 : at + 1
  const state = chunks[stated]
  if (state?.kind === 'state' && state.measure) return { measure: state.measure, from: stated }
  const done = state?.vg?.bare ? measureVerbs.get(state.vg.lemma) : undefined
  if (done && !done.weak && done.counted !== 'subject' && isValueNext(chunks, at + 2))
    return { measure: done.measure, from: at + 1 }
  if (named) return { measure: named, from: at }
  if (np.head === 'toll') return { measure: 'killed', from: at }
  const raised = np.determiner === null && isRaising(chunks[at - 1]) && chunks[at + 1]?.key === 'to'
  const spoken =
    (raised || ['the', 'this', 'a', 'an', 'their', 'some'].includes(np.determiner ?? '')) &&
    [
      'total',
      'number',
      'tally',
      'count',
      'figure',
      ...(np.determiner === 'some' ? ['estimate'] : []),
    ].includes(np.head)
      ? (measureBefore(chunks, at) ??
        (pointsBack(np) &&
        chunks[at + 1]?.key !== 'of' &&
        chunks[at - 1]?.key !== 'of' &&
        !chunks.slice(0, at).some(isCounted)
          ? previousTotal(clause)
          : undefined))
      : undefined
  return spoken ? { measure: spoken, from: at } : undefined
}

/** "700,000 turned out, police put the figure at 92,000": the sentence counts something of its own. */
const isCounted = ({ np }: Chunk): boolean => np?.quantity?.kind === 'number'

const known = new Set('own confirmed official overall latest final provisional preliminary'.split(' '))

/** "the government's figure", "a lower number, 26": of what was counted before. */
const pointsBack = ({ determiner, modifiers }: NonNullable<Chunk['np']>): boolean =>
  determiner === 'the' || determiner === 'this'
    ? modifiers.every((word) => /['’]s?$/u.test(word) || known.has(word))
    : modifiers.length === 1 && ['lower', 'higher', 'different', 'similar'].includes(modifiers[0] as string)

/** "Rebels put the number at three": of what the sentence before counted. */
const previousTotal = (clause: Clause): string | undefined => {
  const { previous } = clause
  const isOutcome =
    previous !== null && !notOutcomes.has(previous) && previous !== 'count' && previous !== 'money'
  return isOutcome ? tolled(clause, previous) : undefined
}

/** "218 new infections …, lifting the total to 2,649": the total of what was counted just before. */
function measureBefore(chunks: readonly Chunk[], at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'stop' && chunk.key !== ';') return undefined
    if (chunk?.kind === 'state') return chunk.measure
    if (chunk?.np?.determiner === 'the' && !chunk.np.quantity && lasting.has(chunk.np.head ?? ''))
      return measureNouns.get(chunk.np.head ?? '')
    if (
      chunk?.np?.plural &&
      !chunk.np.quantity &&
      isRaising(chunks[i + 1]) &&
      counted.has(chunk.np.head ?? '')
    )
      return measureNouns.get(chunk.np.head ?? '')
    if (chunk?.vg && !chunk.vg.infinitive) {
      const verb = measureVerbs.get(chunk.vg.lemma)
      if (verb && !verb.weak) return verb.measure
    }
    const noun = chunk?.np?.quantity && chunk.np.head ? measureNouns.get(chunk.np.head) : undefined
    if (noun && noun !== 'involved') return noun
  }
  return undefined
}

/** Those whom a plural without a noun names: "many of the missing". */
const lasting = new Set(['missing', 'dead', 'injured', 'wounded', 'homeless', 'displaced'])

/** "the new cases brought the total to 2,914". */
const counted = new Set(['case', 'death', 'infection', 'fatality', 'injury', 'arrest', 'body'])
const isRaising = (chunk: Chunk | undefined): boolean =>
  ['bring', 'take', 'push', 'raise', 'lift', 'put'].includes(chunk?.vg?.lemma ?? '')

const nameOfTotal = (modifiers: readonly string[]): string | undefined => {
  for (const word of modifiers) {
    if (
      word === 'death' ||
      word === 'body' ||
      word === 'fatality' ||
      word === 'casualty' ||
      word === 'dead' ||
      word === 'deaths'
    )
      return 'killed'
    if (word === 'injury' || word === 'injured' || word === 'wounded') return 'injured'
    if (word === 'infection' || word === 'case') return 'infected'
    if (word === 'evacuee') return 'evacuated'
  }
  return undefined
}

export const notOutcomes = new Set(['involved', 'explosions', 'aftershocks'])

/** "of confirmed dead": how sure the figure is. */
const qualifying = new Set(['confirm', 'report', 'register', 'know', 'suspect'])

/** "of deaths", "of people killed", "of those who died", "of injured and missing". */
function measuredPhrase(chunks: readonly Chunk[], from: number): Total | undefined {
  const at = qualifying.has(chunks[from]?.vg?.lemma ?? '') ? from + 1 : from
  const chunk = chunks[at]
  if (chunk?.kind === 'state' && chunk.measure) return { measure: chunk.measure, from: at }
  if (chunk?.kind === 'vg' && chunk.vg?.bare && measureVerbs.has(chunk.vg.lemma))
    return { measure: measureVerbs.get(chunk.vg.lemma)?.measure as string, from: at }
  if (chunk?.kind !== 'np' || !chunk.np || chunk.np.quantity) return undefined
  const people = chunk.key === 'those' || isPersonLike(chunk.np.head ?? '')
  const placed = people && chunks[at + 1]?.kind === 'prep' ? measureOfPlace(chunks, at + 1) : undefined
  if (placed) return { measure: placed, from: at + 2 }
  const own =
    chunk.np.head === 'victim'
      ? 'killed'
      : chunk.np.head
        ? (measureNouns.get(chunk.np.head) ?? chunk.np.measure)
        : null
  const doing = chunks[at + 1]?.np?.pronoun ? measureVerbs.get(chunks[at + 2]?.vg?.lemma ?? '') : undefined
  if (doing && !doing.weak) return { measure: doing.measure, from: at + 2 }
  const became =
    own === 'abducted' && chunks[at + 1]?.kind === 'rel'
      ? measureVerbs.get(chunks[at + 2]?.vg?.lemma ?? '')
      : undefined
  if (became && !became.weak) return { measure: became.measure, from: at + 2 }
  if (own && !notOutcomes.has(own)) return { measure: own, from: at }
  for (let i = at + 1; i <= at + 4; i++) {
    const next = chunks[i]
    if (next?.kind === 'state' && next.measure) return { measure: next.measure, from: i }
    if (next?.vg && measureVerbs.has(next.vg.lemma) && !next.vg.ing)
      return { measure: measureVerbs.get(next.vg.lemma)?.measure as string, from: i }
    if (next?.vg?.lemma === 'lose' && destructibles.has(chunk.np.head ?? ''))
      return { measure: 'destroyed', from: i }
    if (next?.vg?.lemma === 'lose' && chunks[i + 1]?.np?.head === 'life')
      return { measure: 'killed', from: i + 1 }
    if (next?.kind !== 'rel' && next?.kind !== 'adverb' && next?.kind !== 'vg') break
  }
  return own === 'involved' && chunk.np.plural ? { measure: own, from: at } : undefined
}

const raising = new Set(['bring', 'raise', 'push', 'lift', 'take'])

/** "put the dead at 49", "bringing deaths from the outbreak to 54", "placed the wounded in the town at over 200". */
const isPutAt = (chunks: readonly Chunk[], at: number): boolean => {
  const verb = putting(chunks, at)
  const link = ['put', 'place', 'set', 'estimate'].includes(verb) ? 'at' : raising.has(verb) ? 'to' : null
  if (!link) return false
  let to = at + 1
  while (to < at + 6 && chunks[to]?.key !== link && isAside(chunks[to])) to++
  return chunks[to]?.key === link && chunks[to + 1]?.np?.quantity != null
}

/** The verb before it, or before a pair of the kind with "and" between: "put the dead at 1,900 and the injured at 4,000". */
function putting(chunks: readonly Chunk[], at: number): string {
  if (chunks[at - 1]?.kind !== 'and') return chunks[at - 1]?.vg?.lemma ?? ''
  const isPair = chunks[at - 2]?.np?.quantity && chunks[at - 3]?.key === 'at'
  return isPair ? (chunks[at - 5]?.vg?.lemma ?? '') : ''
}

/** "there", "so far", "in his country": where and when. */
const isAside = (chunk: Chunk | undefined): boolean =>
  ['prep', 'time', 'adverb'].includes(chunk?.kind ?? '') ||
  chunk?.key === 'there' ||
  (chunk?.np?.head != null && chunk.np.quantity === null)

/** "the number arrested at 259", "the number killed was 12". */
const isValueNext = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'at' || chunks[at]?.key === 'to' || chunks[at]?.vg !== undefined

const overtaking = /^(?:top|pass|exceed|surpass|reach|near|approach|hit|cross)/u

function tollVerbFollows(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const chunk = chunks[i]
    if (chunk?.np?.quantity && overtaking.test(chunk.np.quantity.hedge ?? '')) return true
    if (chunk?.vg)
      return (
        tollVerbs.has(chunk.vg.lemma) &&
        ![
          'say',
          'report',
          'be',
          'have',
          'give',
          'go',
          'take',
          'count',
          'include',
          'bring',
          'become',
        ].includes(chunk.vg.lemma)
      )
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || tollNouns.has(chunk?.np?.head ?? ''))
      return false
  }
  return false
}
