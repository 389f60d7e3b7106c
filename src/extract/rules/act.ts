import { eventNouns } from '../../lexicon/events.js'
import { actNouns, lossNouns } from '../../lexicon/measures.js'
import { isPersonLike, personGroups } from '../../lexicon/people.js'
import { coordinatedRight } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import { elementAt } from '../element.js'
import { counted } from './fit.js'
import type { Clause, MeasureRule, Reading } from './rule.js'

const unrealised = new Set(
  'demand request call urge ask seek want appeal negotiate negotiation secure press suspend delay refuse talk condition'.split(
    ' ',
  ),
)

/** "the deaths of 24,762 people", "the abduction of 33 children", "claimed 52 lives". */
export const actRule: MeasureRule = {
  id: 'measure-act',
  description:
    'A noun of an act says it of the figure after its "of"; lives are claimed, lost, taken or cost.',
  examples: [
    { text: 'The war has resulted in the deaths of 24,762 people.', finds: ['24,762 killed'] },
    { text: 'The storm claimed 52 lives.', finds: ['52 killed'] },
    { text: 'They asked for the release of 15 sailors.', finds: ['15 held'] },
    { text: 'They insisted on the release of 15 sailors.', finds: ['15 held'] },
    { text: 'The loss of 300 jobs was announced.', finds: [] },
  ],
  cues: ['gang', 'refugee', 'life', 'victim', 'claim', 'take', ...actNouns.keys(), ...lossNouns.keys()],
  *read(clause) {
    const { chunks, words, accident, siege } = clause
    for (let at = 0; at < chunks.length; at++) {
      const np = chunks[at]?.np
      if (!np) continue
      const suffered = np.quantity && np.head ? actNouns.get(np.head) : undefined
      if (suffered && words.slice(np.bodyFirst, np.headWord).some(({ text }) => /['’]s?$/u.test(text)))
        yield { chunk: at, measure: suffered, rule: 'measure-act', cue: at, strength: 7.5, counts: 'either' }
      if (
        np.head === 'refugee' &&
        !np.quantity &&
        chunks[at - 1]?.vg?.lemma === 'make' &&
        chunks[at + 1]?.key === 'of'
      )
        yield {
          chunk: at + 2,
          measure: 'displaced',
          rule: 'measure-act',
          cue: at,
          strength: 7,
          counts: 'people',
        }
      if (np.head === 'gang' && chunks[at + 1]?.key === 'of' && chunks[at + 2]?.np?.quantity)
        yield {
          chunk: at + 2,
          measure: 'involved',
          rule: 'measure-act',
          cue: at,
          strength: 3,
          counts: 'people',
        }
      const to =
        np.head && (np.head !== 'word' || np.determiner === 'no') ? lostAfter(chunks, at, np.head) : -1
      const gone = elementAt(chunks, to)?.np
      if (
        gone?.quantity &&
        (gone.head === null || gone.head === 'other' || isPersonLike(gone.head)) &&
        personGroups.get(gone.head ?? '') !== 'attacker'
      )
        yield {
          chunk: to,
          measure: siege && np.head === 'fate' ? 'held' : 'missing',
          rule: 'measure-act',
          cue: at,
          strength: 1.8,
          counts: 'people',
        }
      if (np.quantity && np.head === null && isClaimed(clause, at))
        yield {
          chunk: at,
          measure: 'killed',
          rule: 'measure-act',
          cue: at - 1,
          strength: 5,
          counts: 'people',
        }
      if (np.quantity && (np.head === 'life' || np.head === 'victim')) yield* lives(chunks, at)
      const measure = np.head && !np.quantity ? actNouns.get(np.head) : undefined
      if (!measure || chunks[at + 1]?.kind !== 'prep' || !['of', 'to'].includes(chunks[at + 1]?.key ?? ''))
        continue
      const target = chunks[at + 2]
      if (!target?.np) continue
      const lost = counted(clause, at + 2).np?.head ?? ''
      if (np.head === 'life' && !isTaken(chunks, at)) continue
      const sunk = lost === '' && accident && chunks[at - 1]?.key === 'with'
      if (np.head === 'loss' && !sunk && !personGroups.has(lost) && !['person', 'life'].includes(lost))
        continue
      const asked = measure === 'released' && isAskedFor(chunks, at)
      for (const index of [at + 2, ...coordinatedRight(chunks, at + 2)])
        yield {
          chunk: index,
          measure: asked
            ? 'held'
            : np.head === 'loss' && (sunk || isDeath(chunks, at, lost))
              ? 'killed'
              : measure,
          rule: 'measure-act',
          cue: at,
          strength: asked ? 8 : 7.5,
          counts: measure === 'destroyed' ? 'things' : 'people',
        }
    }
  },
}

/** "the loss of 12 lives", "for the loss of 75 of its own men": what is lost in a fight is dead. */
const isDeath = (chunks: Clause['chunks'], at: number, head: string): boolean =>
  head === 'life' ||
  chunks[at - 1]?.key === 'for' ||
  (chunks[at - 1]?.key === 'with' && personGroups.get(head) === 'crew') ||
  ['soldier', 'fighter', 'police'].includes(personGroups.get(head) ?? '')

/** "Ike took 48 more", "the storm claimed 12": a bare figure after the killed, or of an event. */
function isClaimed({ chunks, previous, accident }: Clause, at: number): boolean {
  const vg = chunks[at - 1]?.vg
  if (!vg || vg.passive || vg.infinitive || !['claim', 'take'].includes(vg.lemma)) return false
  if (accident && chunks[at - 2]?.key === 'which' && !chunks[at + 1]?.np) return true
  const event = chunks[subjectsOf(chunks, at - 1)[0] ?? at - 2]?.np?.head ?? ''
  if (eventNouns.has(event)) return vg.lemma === 'claim' || !chunks[at + 1]?.np
  return (
    previous === 'killed' &&
    (vg.lemma === 'claim' || chunks[at]?.np?.modifiers.includes('more') === true) &&
    ['comma', 'stop', 'and', undefined].includes(chunks[at + 1]?.kind)
  )
}

const goingOn = new Set(['go', 'goes', 'continue', 'continued', 'resume', 'resumed'])
const fading = /^(?:fad|dim|dwindl|wan|recede|end|slip|r[au]n)/u

/** "the search for 12 more", "hopes faded on Monday for 40": the chunk that says for whom; -1 without. */
function lostAfter(chunks: Clause['chunks'], at: number, noun: string): number {
  let to = at + 1
  if (noun === 'hope' && fading.test(chunks[to]?.vg?.lemma ?? '')) to++
  if (noun !== 'hope' && goingOn.has(chunks[to]?.vg?.lemma ?? '')) to += chunks[to + 1]?.key === 'on' ? 2 : 1
  if (to > at + 1 && chunks[to]?.key === 'out') to++
  while (to > at + 1 && (chunks[to]?.kind === 'time' || chunks[to + 1]?.kind === 'time')) to++
  return lossNouns.get(noun) === chunks[to]?.key ? to + 1 : -1
}

/** "claimed the lives of 12", "the lives of 12 were lost"; not those that are threatened, changed or saved. */
const isTaken = (chunks: Clause['chunks'], at: number): boolean => {
  const vg = chunks[at - 1]?.vg
  if (vg) return taking.has(vg.lemma)
  if (chunks[at - 1]?.kind === 'and' || chunks[at - 1]?.kind === 'adverb') return true
  return !['for', 'in', 'on', 'about', 'into', 'with'].includes(chunks[at - 1]?.key ?? '')
}
const taking = new Set(
  'claim take cost lose end snuff snatch cut sacrifice steal mourn waste shorten'.split(' '),
)

function* lives(chunks: Clause['chunks'], at: number): Generator<Reading> {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const verb = chunks[i]?.vg?.lemma ?? (i === at - 1 ? chunks[i]?.np?.head : undefined)
    if (verb && ['claim', 'take', 'cost', 'lose'].includes(verb)) {
      yield { chunk: at, measure: 'killed', rule: 'measure-act', cue: i, strength: 8, counts: 'either' }
      return
    }
  }
  const after = chunks[at + 1]?.vg
  if (chunks[at]?.np?.head === 'life' && after && ['lose', 'claim', 'take'].includes(after.lemma))
    yield { chunk: at, measure: 'killed', rule: 'measure-act', cue: at + 1, strength: 8, counts: 'either' }
}

function isAskedFor(chunks: Clause['chunks'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const chunk = chunks[i]
    if (chunk?.vg && unrealised.has(chunk.vg.lemma)) return true
    if (
      i === at - 2 &&
      insisting.test(chunk?.vg?.lemma ?? '') &&
      /^(?:on|for)$/u.test(chunks[at - 1]?.key ?? '')
    )
      return true
    if (chunk?.np?.head && unrealised.has(chunk.np.head)) return true
  }
  return false
}

/** "They insisted on the release of 15", right before it. */
const insisting = /^(?:insist|plead|push)/u
