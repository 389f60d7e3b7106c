import { singular } from '../../lexicon/people.js'
import type { VerbGroup } from '../clause/chunk.js'
import type { Clause, Reading } from './rule.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Verbs that the lexicon does not know keep their ending: "plotted", "decides". */
const isOne = (verbs: ReadonlySet<string>, lemma: string): boolean =>
  [/$/u, /[sd]$/u, /(?:ed|ing)$/u, /(?<=(.))\1ed$/u].some((ending) => verbs.has(lemma.replace(ending, '')))

/** Those who strive for something have not done it. */
const striving = words(
  'try attempt fight fought struggle battle work race rush scramble hope seek sought plan prepare negotiate',
)
export const isStriving = (lemma: string): boolean => isOne(striving, lemma)

const planning = words(
  'be intend aim want expect threaten vow promise pledge agree offer decide order tell ask urge call plot conspire ' +
    'schedule set design send deploy dispatch train hire recruit',
)
/** With whom they speak between: "asked a court to arrest two". */
const asking = words('ask order tell urge want expect instruct beg')
const failing = words('fail refuse decline')
const plans = words(
  'plan effort attempt bid operation mission decision proposal offer plot order campaign drive push threat agreement deal promise ' +
    'pledge race battle fight struggle vow call appeal request demand need readiness intention',
)
const prospects = words(
  'ready due set likely willing prepared poised eager determined desperate anxious scheduled',
)
const denials = words('unable unwilling unlikely')

/** "Carried out its promise to free 12". */
const realising = words('carry keep kept fulfil fulfill honour honor complete finish')
/** "Norway to free 12 prisoners": nothing but a subject stands before. */
const ofSubject = words('np prep time')

/** Whether what an infinitive tells has not been done: "fought to free 30", "a plan to release 12", "failed to save two". */
export function unrealised(chunks: Clause['chunks'], at: number, vg: VerbGroup): Reading['modality'] {
  if (!vg.infinitive || vg.perfect) return undefined
  const { vg: verb, np, kind, key = '' } = chunks[at - 1] ?? {}
  if (verb) {
    if (isOne(failing, verb.lemma)) return verb.negated ? undefined : 'denied'
    return isOne(planning, verb.lemma) || isStriving(verb.lemma) ? 'planned' : undefined
  }
  if (kind === 'adjective' || kind === 'adverb' || kind === 'state')
    return denials.has(key) || (key === 'able' && chunks[at - 2]?.vg?.negated)
      ? 'denied'
      : prospects.has(key)
        ? 'planned'
        : undefined
  const act = singular((chunks[at - 2]?.key === 'by' ? chunks[at - 3]?.np : np)?.head ?? '')
  if (act === 'failure' || act === 'inability') return 'denied'
  const asker = np && chunks[at - 2]?.vg
  if (asker && isOne(asking, asker.lemma)) return 'planned'
  if (isOne(realising, chunks[at - 2]?.vg?.lemma ?? chunks[at - 3]?.vg?.lemma ?? '')) return undefined
  const isHeadline =
    np !== undefined &&
    chunks.slice(0, at).every((chunk) => ofSubject.has(chunk.kind) && !chunk.np?.determiner)
  return plans.has(act) || isHeadline ? 'planned' : undefined
}
