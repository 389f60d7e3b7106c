import { type Claim, groupedBy } from '../model/index.js'
import { isTold } from './figures.js'
import { levels, type Reading } from './levels.js'

interface Told {
  readonly claim: Claim
}

const who = levels.findIndex(({ id }) => id === 'who')

/** "Toll of ambush rises to 17" over "the army raised to 17 the number of soldiers killed": the headline counts what its text counts. */
export function echoes(told: readonly Told[], readings: ReadonlyMap<string, Reading>): Map<string, Reading> {
  const headlines = groupedBy(told, ({ claim }) => (claim.zone === 'headline' ? claim.source : null))
  const found = new Map<string, Reading>()
  for (const { claim: text } of told) {
    if (text.zone === 'headline' || text.zone === 'teaser' || text.partOf !== null || !isTold(text)) continue
    for (const { claim } of headlines.get(text.source) ?? []) {
      // Of several texts the first counts.
      if (!isSaidAgain(claim, text) || found.has(claim.id)) continue
      const [own, other] = [readings.get(claim.id), readings.get(text.id)]
      if (own && other) found.set(claim.id, own.with(who, own[who] ?? other[who] ?? null))
    }
  }
  return found
}

const isSaidAgain = (a: Claim, b: Claim): boolean =>
  a.measure === b.measure && a.quantity?.low === b.quantity?.low && a.quantity?.high === b.quantity?.high
