import { measureNouns } from '../../lexicon/measures.js'
import { attackerGroups, personGroups, singular } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { skipAdjuncts } from '../clause/object.js'
import type { Clause, MeasureRule } from './rule.js'

const things = new Set(['explosions', 'aftershocks'])
/** Heads that say a role rather than an outcome: any verb that says more wins over them. */
const roles = new Set(['involved', 'abducted', 'arrested', 'displaced', 'evacuated'])

/** "80 deaths", "12 wounded soldiers", "two bodies", "four gunmen". */
export const nounRule: MeasureRule = {
  id: 'measure-noun',
  description: 'The counted noun, or the participle before it, says what is measured.',
  examples: [
    {
      text: 'The ministry recorded 114 deaths and 55 injuries.',
      finds: ['114 deaths killed', '55 injuries injured'].map((s) =>
        s.replace(/ (?:deaths|injuries) /u, ' '),
      ),
    },
    { text: 'Doctors treated 12 wounded soldiers.', finds: ['12 injured'] },
    { text: 'Four gunmen stormed the hotel.', finds: ['Four involved'] },
    { text: 'The court heard 12 cases.', finds: [] },
  ],
  *read(clause) {
    const { chunks } = clause
    for (let at = 0; at < chunks.length; at++) {
      const np = chunks[at]?.np
      if (!np?.quantity || np.quantity.kind !== 'number') continue
      if (np.measure) {
        yield { chunk: at, measure: np.measure, rule: 'measure-noun', cue: at, strength: 7, counts: 'either' }
        continue
      }
      if (np.head === null && isOfHurt(chunks, at))
        yield {
          chunk: at,
          measure: 'injured',
          rule: 'measure-noun',
          cue: at + 1,
          strength: 6.5,
          counts: 'people',
        }
      if (np.head === 'bomb' && setsOff(chunks, at))
        yield {
          chunk: at,
          measure: 'explosions',
          rule: 'measure-noun',
          cue: at + 1,
          strength: 5,
          counts: 'things',
        }
      if (
        clause.illness &&
        np.head === null &&
        chunks[at + 1]?.vg?.bare &&
        chunks[at + 1]?.vg?.lemma === 'suspect'
      )
        yield {
          chunk: at,
          measure: 'infected',
          rule: 'measure-noun',
          cue: at + 1,
          strength: 5,
          counts: 'people',
        }
      if (np.head === 'patient' && chunks[at - 1]?.key !== 'for' && isAdmitted(clause, at + 1))
        yield { chunk: at, measure: 'infected', rule: 'measure-noun', cue: at, strength: 2, counts: 'people' }
      const summed = np.head === null ? summedUp(chunks, at) : undefined
      if (summed)
        yield { chunk: at, measure: summed, rule: 'measure-noun', cue: at - 2, strength: 2, counts: 'either' }
      const measure =
        np.head === 'report'
          ? unreported(chunks, at)
          : np.head === 'tremor' && chunks[at + 1]?.vg?.lemma.startsWith('follow')
            ? 'aftershocks'
            : np.head
              ? measureNouns.get(np.head)
              : undefined
      if (!measure) continue
      if (np.head === 'case' && !isDisease(clause, at)) continue
      yield {
        chunk: at,
        measure: measure === 'abducted' && (isRest(clause, at) || isHad(chunks, at)) ? 'held' : measure,
        rule: 'measure-noun',
        cue: at,
        strength: roles.has(measure) ? 2 : 6.5,
        counts: things.has(measure) ? 'things' : 'either',
      }
    }
  },
}

/** "the 19 remaining hostages": those who are not free yet. */
const isRest = ({ words, chunks }: Clause, at: number): boolean => {
  const { first, last } = chunks[at] as Chunk
  return words.slice(first, last).some(({ lower }) => lower === 'remaining')
}

/** "The group had 45 captives", "was left with 19": whom it holds. */
const isHad = (chunks: Clause['chunks'], at: number): boolean =>
  captive.has(chunks[at]?.np?.head ?? '') &&
  (/^ha(?:ve|s|d)$/u.test(chunks[at - 1]?.vg?.lemma ?? '') ||
    (chunks[at - 1]?.key === 'with' && isLeft(chunks[at - 2]?.vg)))
const isLeft = (vg: Chunk['vg']): boolean => vg?.lemma === 'leave' && vg.passive
const captive = new Set(['hostage', 'captive'])

/** "no reports of injuries": none, where it is the first that nobody has reported. */
const unreported = (chunks: Clause['chunks'], at: number): string | undefined =>
  chunks[at]?.np?.quantity?.high === 0 && chunks[at + 1]?.key === 'of' && !chunks[at + 2]?.np?.quantity
    ? measureNouns.get(singular(chunks[at + 2]?.np?.head ?? ''))
    : undefined

/** "29 patients admitted with the fever", "patients with cholera". */
const isAdmitted = ({ chunks, words, illness }: Clause, at: number): boolean => {
  const admitted = /^(?:admit|diagnos|treat|hospitali)/u.test(chunks[at]?.vg?.lemma ?? '')
  const illWith = chunks[admitted ? at + 1 : at]?.key === 'with'
  const named = chunks[admitted ? at + 2 : at + 1]
  const isIll =
    named !== undefined &&
    words.slice(named.first, named.last + 1).some(({ lower }) => illnessWord.test(lower))
  return illness ? illWith || admitted : illWith && isIll
}

/** "The rebels, eleven in all,", "Monday's blasts, four in all,": what the figure between commas is the number of. */
function summedUp(chunks: Clause['chunks'], at: number): string | undefined {
  const named = chunks[at - 2]?.np
  if (chunks[at - 1]?.kind !== 'comma' || !named?.head || !named.plural || named.quantity) return undefined
  const sum = chunks[at + 1]?.key === 'in' ? (chunks[at + 2]?.key ?? '') : (chunks[at + 1]?.key ?? '')
  if (!['all', 'total', 'altogether', 'strong'].includes(sum)) return undefined
  return (
    measureNouns.get(named.head) ??
    (attackerGroups.has(personGroups.get(named.head) ?? '') ? 'involved' : undefined)
  )
}

/** "120 of the most seriously hurt". */
export const isOfHurt = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.key === 'of' &&
  chunks[at + 2]?.key === 'the' &&
  chunks
    .slice(at + 3, at + 6)
    .some(({ vg, measure }) => measure === 'injured' || injuring.has(vg?.lemma ?? ''))
const injuring = new Set(['hurt', 'injure', 'wound'])

const blasting = new Set(
  'explode detonate rip rock ripped tear tore strike struck hit kill wound injure shook target targeted destroy damaged shatter shattered shatters blew blow rocks tears kills wounds'.split(
    ' ',
  ),
)

const setsOff = (chunks: Clause['chunks'], at: number): boolean => {
  const other = chunks[at + 2]?.np
  const joined = chunks[at + 1]?.kind === 'and' && ['a', 'an'].includes(other?.determiner ?? '')
  const after = chunks[at + 1]?.kind === 'rel' ? at + 2 : at + 1
  let i = skipAdjuncts(chunks, joined ? at + 3 : after)
  while (chunks[i]?.kind === 'adverb') i++
  const vg = chunks[i]?.vg
  return vg !== undefined && blasting.has(vg.lemma) && !vg.infinitive
}

const illnessWord =
  /^(?:disease|virus|coronavirus|infections?|outbreak|epidemic|pandemic|cholera|ebola|measles|polio|dengue|influenza|flu|patients?|fever|mortality|symptoms|vaccine|quarantined?|covid|sars|mers|h1n1|h5n1|malaria|tuberculosis|anthrax|hiv|diarrh(?:oe|e)a|pneumonia|typhoid|hepatitis|jaundice|meningitis|encephalitis|diphtheria|plague|rabies|zika|norovirus|leptospirosis|poisoning|dysentery|chikungunya|mpox|salmonella|listeria|legionnaires|heatstroke)$/u
const diseaseWords =
  /^(?:confirmed|suspected|new|infected|severe|active|recovered|mild|imported|probable|reported|covid|virus|coronavirus|flu|cholera|ebola|infection|disease|outbreak|measles|polio|dengue|influenza|fever|swine)$/u

const isOutcome = (head: string | null): boolean =>
  head === 'death' || head === 'fatality' || head === 'recovery'

/** "cases" are infections beside words of illness, not in court. */
function isDisease({ chunks, words, illness }: Clause, at: number): boolean {
  if (illness || words.some((word) => illnessWord.test(word.lower))) return true
  const np = chunks[at]?.np
  if (np?.modifiers.some((word) => diseaseWords.test(word))) return true
  const verb = chunks[at + 1]?.vg
  if (verb?.passive && verb.lemma === 'confirm') return true
  // "649,000 cases were reported, and 30,200 deaths."
  if (
    chunks[at + 1]?.key !== 'of' &&
    chunks.some(({ np: other }) => other?.quantity && isOutcome(other.head))
  )
    return true
  return (
    chunks[at + 1]?.kind === 'prep' &&
    chunks[at + 2]?.kind === 'np' &&
    [chunks[at + 2]?.key ?? '', ...(chunks[at + 2]?.np?.modifiers ?? [])].some((word) =>
      diseaseWords.test(word),
    )
  )
}
