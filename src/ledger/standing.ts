import { type DecidedSide, type Decision, settles } from '../model/index.js'
import { decisionsOf, inForce, type Ledger, undoneIds } from './ledger.js'
import type { Matching } from './matching.js'

/** What a decision does by the ledger alone: a later one on the same pair replaces it. */
export type Effect = 'settled' | 'decided' | 'replaced' | 'undone'

/**
 * How a decision stands to a run. `reopened`: a pair has other figures now. `orphaned`: its words are not found in the one
 * place, or its article is gone. `idle`: its words are there, and the pair is no discrepancy now. `absent`: its articles
 * were not read.
 */
export type Standing = Effect | 'reopened' | 'orphaned' | 'idle' | 'absent'

/** What can be asked for: how decisions stand, and "open" for those that leave a finding. */
export const states = [
  'settled',
  'open',
  'decided',
  'reopened',
  'orphaned',
  'replaced',
  'undone',
  'idle',
  'absent',
] as const

export const isInState = (standing: Standing, state: string): boolean =>
  state === 'open' ? standing === 'decided' || standing === 'reopened' : standing === state

export interface Stood {
  readonly decision: Decision
  /** Of its line in the file. */
  readonly number: number
  readonly standing: Standing
  /** Why it is orphaned, absent or idle, as a sentence fragment; null otherwise. */
  readonly why: string | null
}

/** What each decision does, by its id. */
export function effectsOf(ledger: Ledger): ReadonlyMap<string, Effect> {
  const undone = undoneIds(ledger)
  const effects = new Map<string, Effect>([...undone].map((id) => [id, 'undone']))
  const taken = new Set<string>()
  for (const { line } of inForce(ledger)) {
    const pair = pairOf(line)
    effects.set(line.id, taken.has(pair) ? 'replaced' : settles(line) ? 'settled' : 'decided')
    taken.add(pair)
  }
  return effects
}

/** The same words of the same articles, whichever side comes first. */
const pairOf = ({ question: { measure }, sides }: Decision): string =>
  JSON.stringify([
    measure,
    ...sides
      .map(({ source, value, quote: { exact, prefix, suffix } }) =>
        JSON.stringify([source, value, prefix, exact, suffix]),
      )
      .sort(),
  ])

/** A run against which the same ledger is held. */
export interface Against {
  readonly matching: Matching
  /** Whether there is an article of that name, seen from the ledger's folder, read or not. */
  readonly isThere: (source: string) => boolean
}

/** Every decision with what it does, in the order of the file; held against a run where there is one. */
export function standingsOf(ledger: Ledger, against: Against | null): readonly Stood[] {
  const effects = effectsOf(ledger)
  const states = new Map<string, Standing>()
  for (const { state, decision } of against?.matching.statuses.values() ?? [])
    if (decision && state !== 'open')
      states.set(decision.id, state === 'reopened' ? (states.get(decision.id) ?? state) : state)
  return decisionsOf(ledger).map(({ line: decision, number }) => {
    const effect = effects.get(decision.id) ?? 'undone'
    const bare = { decision, number, standing: effect, why: null }
    if (!against || effect === 'undone') return bare
    const { matching, isThere } = against
    const state = states.get(decision.id)
    if (state) return { ...bare, standing: state }
    if (matching.matched.has(decision.id)) return { ...bare, standing: 'replaced' }
    const stood = unmatched(decision, matching, isThere)
    return effect === 'replaced' && stood.standing !== 'orphaned' ? bare : { ...bare, ...stood }
  })
}

function unmatched(
  { sides }: Decision,
  { articles }: Matching,
  isThere: (source: string) => boolean,
): Pick<Stood, 'standing' | 'why'> {
  const reasons = sides.map((side): Pick<Stood, 'standing' | 'why'> | null => {
    const paths = articles.namedBy(side)
    if (paths.length === 0) return missing(side, isThere)
    const found = paths.map((path) => articles.find(side.quote, path))
    if (found.some((each) => typeof each !== 'string')) return null
    const where = found.includes('several') ? 'more than once' : 'no more'
    return { standing: 'orphaned', why: `its words stand ${where} in ${side.source}` }
  })
  const lacking = reasons.filter((reason) => reason !== null)
  const first = lacking.find(({ standing }) => standing === 'orphaned') ?? lacking[0]
  return first ?? { standing: 'idle', why: 'its words are there, and the pair is no discrepancy now' }
}

const missing = (
  { source }: DecidedSide,
  isThere: (source: string) => boolean,
): Pick<Stood, 'standing' | 'why'> =>
  isThere(source)
    ? { standing: 'absent', why: `${source} was not read` }
    : { standing: 'orphaned', why: `there is no ${source}` }
