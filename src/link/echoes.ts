import type { Claim } from '../model/index.js'
import { figureKey, isTold } from './figures.js'
import { levels, type Reading } from './levels.js'

interface Told {
  readonly claim: Claim
}

const who = levels.findIndex(({ id }) => id === 'who')

/** "Toll of ambush rises to 17" over "the army raised to 17 the number of soldiers killed": the headline counts what its text counts. */
export function echoes(told: readonly Told[], readings: ReadonlyMap<string, Reading>): Map<string, Reading> {
  const texts = new Map<string, Claim>()
  for (const { claim } of told) {
    if (claim.zone === 'headline' || claim.zone === 'teaser' || !isTold(claim)) continue
    if (claim.partOf === null && !texts.has(keyOf(claim))) texts.set(keyOf(claim), claim)
  }
  const found = new Map<string, Reading>()
  for (const { claim } of told) {
    const twin = claim.zone === 'headline' ? texts.get(keyOf(claim)) : undefined
    const [own, other] = [readings.get(claim.id), twin && readings.get(twin.id)]
    if (own && other) found.set(claim.id, own.with(who, own[who] ?? other[who] ?? null))
  }
  return found
}

const keyOf = (claim: Claim): string => `${claim.source} ${claim.measure} ${figureKey(claim)}`
